#pragma once

#include "core/domain/bilingual.h"

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace tanu::server {

/// By what the figures are told apart (P20, L29.4).
enum class Dimension {
    ByYear, ///< all years, one line each
    ByRegion,
    ByCenter,
    ByProfession,
    ByLevel,
    ByBasis,
};

/// `year`, `region`, `center`, `profession`, `level`, `basis`.
QString codeOf(Dimension dimension);

/// The figures of one line: counts of accepted records, whole numbers.
struct IndicatorRow {
    QString key;
    Bilingual label; ///< empty: the key has a name elsewhere
    qint64 procedures = 0;
    qint64 passed = 0;
    qint64 vouchers = 0; ///< L29.4: procedures on a one-time voucher
    qint64 lateProtocols = 0; ///< R17.2
    qint64 lateEntries = 0; ///< R18.2
    qint64 documents = 0; ///< prepared or handed over
    qint64 cancelled = 0;
    qint64 lateDocuments = 0; ///< R18.1

    /// Share of 0 to 1; nothing where nothing was counted.
    [[nodiscard]] std::optional<double> passRate() const;
    /// Part of the entries that came in time.
    [[nodiscard]] std::optional<double> entriesInTime() const;
};

/// The lines of one dimension, the most procedures first; years in order.
using IndicatorRows = std::vector<IndicatorRow>;

/// The sum of all lines.
IndicatorRow totalOf(const IndicatorRows& rows);

} // namespace tanu::server
