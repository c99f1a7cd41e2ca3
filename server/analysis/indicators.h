#pragma once

#include "core/domain/bilingual.h"

#include <QtCore/QString>

#include <array>
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

/// In the order of the papers.
inline constexpr std::array allDimensions {Dimension::ByYear, Dimension::ByRegion, Dimension::ByProfession,
    Dimension::ByLevel, Dimension::ByBasis, Dimension::ByCenter};

/// `year`, `region`, `center`, `profession`, `level`, `basis`.
QString codeOf(Dimension dimension);

/// Key of the line of documents whose procedure no record tells of: neither its region nor its basis is known.
inline constexpr const char* unknownProcedure = "unknown";

/// The figures of one line: counts of accepted records, whole numbers. The one definition of each indicator.
///
/// - A procedure counts in the year of its session, once for each outcome, by its newest revision (R23).
/// - A document counts in the year in which it was handed over, by its newest revision; region and basis are those of its
///   procedure, so that one line never tells of different candidates.
struct IndicatorRow {
    QString key;
    Bilingual label; ///< empty: the key has a name elsewhere
    qint64 procedures = 0; ///< P20: outcomes, passed or not
    qint64 passed = 0; ///< R18: procedures with the decision "passed", also after an appeal
    qint64 vouchers = 0; ///< L29.4: procedures on a one-time voucher
    qint64 lateProtocols = 0; ///< R17.2: signed after the term
    qint64 knownEntries = 0; ///< procedures of which it is known whether they came in time; not so after some restores
    qint64 lateEntries = 0; ///< R18.2: of these, those first on the platform after the term
    qint64 documents = 0; ///< handed over and not cancelled (exchange.md 29); prepared and spoiled ones are none
    qint64 cancelled = 0; ///< L26.2: documents cancelled since
    qint64 lateDocuments = 0; ///< R18.1, R23: handed over after the term, cancelled since or not

    /// The line has documents alone: what it would say of procedures is not known, which is not 0.
    [[nodiscard]] bool hasProcedures() const { return key != QLatin1String(unknownProcedure); }
    /// Share of 0 to 1; nothing where nothing was counted.
    [[nodiscard]] std::optional<double> passRate() const;
    /// Part of the known entries that came in time.
    [[nodiscard]] std::optional<double> entriesInTime() const;
};

/// The lines of one dimension, the most procedures first; years in order.
using IndicatorRows = std::vector<IndicatorRow>;

/// The sum of all lines.
IndicatorRow totalOf(const IndicatorRows& rows);

} // namespace tanu::server
