#pragma once

#include "core/database/connection.h"
#include "core/domain/values/money.h"
#include "core/domain/values/nqflevel.h"

#include <QtCore/QDate>

#include <optional>
#include <vector>

namespace tanu {

/// What the procedure costs for one profession and level from a day on (L15.3).
struct PriceRow {
    QString profession;
    NqfLevel level;
    QDate since; ///< the first day
    Money price;
};

/// The center's price list with its past.
class PriceTable {
public:
    explicit PriceTable(Connection& connection);

    /// Adds it, or replaces the price that begins on the same day.
    Result<void> put(const PriceRow& price);
    /// The price in force on a day, nothing before the first one.
    Result<std::optional<Money>> on(const QString& profession, NqfLevel level, QDate date);
    /// The newest first.
    Result<std::vector<PriceRow>> history(const QString& profession, NqfLevel level);
    /// What is in force on a day, one row per profession and level.
    Result<std::vector<PriceRow>> allOn(QDate date);

private:
    Connection& m_connection;
};

} // namespace tanu
