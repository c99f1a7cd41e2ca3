#pragma once

#include "core/database/connection.h"
#include "core/domain/ids.h"
#include "core/domain/rules/monthstate.h"
#include "core/domain/values/month.h"
#include "core/wire/monthdigest.h"

#include <QtCore/QDateTime>

#include <optional>
#include <vector>

namespace tanu {

/// What both sides had of a month when they compared it last (exchange.md 12).
struct MonthComparison {
    MonthDigest here;
    MonthDigest there;
    QDateTime at; ///< UTC
    int missingThere = 0; ///< acknowledged here, not there any more; they were offered again
    int unknownHere = 0; ///< there, and not here, or otherwise

    [[nodiscard]] bool isEqual() const { return here == there; }
};

/// One month of the report (P7.5, exchange.md 13).
struct ReportMonth {
    Month month;
    MonthState state = MonthState::Open;
    std::optional<MonthComparison> compared = std::nullopt; ///< nothing before the first exchange with it
    std::optional<QDateTime> closedAt = std::nullopt; ///< UTC; when the head closed it
    StaffId closedBy = {};
    QByteArray closing = {}; ///< the signed message; empty before
    QByteArray receipt = {}; ///< the server's signed answer; empty before
};

/// Table `report_month`: one row per month with which something happened.
class ReportMonthTable {
public:
    explicit ReportMonthTable(Connection& connection);

    [[nodiscard]] Result<std::optional<ReportMonth>> find(Month month) const;
    /// In order.
    [[nodiscard]] Result<std::vector<ReportMonth>> all() const;
    /// Inserts or replaces the row.
    Result<void> put(const ReportMonth& month);

    /// The month in which something is reported that belongs to this one: itself, or after it was closed the first later
    /// one that is not (exchange.md 13).
    [[nodiscard]] Result<Month> openFrom(Month month) const;
    /// Something was made for it: what was offered is open again.
    Result<void> touch(Month month);

private:
    Connection& m_connection;
};

} // namespace tanu
