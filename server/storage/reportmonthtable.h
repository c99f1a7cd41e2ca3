#pragma once

#include "core/database/connection.h"
#include "core/domain/rules/monthstate.h"
#include "core/domain/values/accreditationnumber.h"
#include "core/domain/values/month.h"
#include "core/wire/monthdigest.h"

#include <QtCore/QDateTime>

#include <optional>
#include <vector>

namespace tanu::server {

/// A month of one center, as the platform has it (P7.5, exchange.md 12, 13).
struct CenterMonth {
    Month month;
    MonthState state = MonthState::Open;
    MonthDigest said; ///< by the center, at the last comparison or closing
    MonthDigest own; ///< of the server, then
    QDateTime comparedAt; ///< UTC
    std::optional<QDateTime> differsSince; ///< UTC; nothing while both have the same
    QByteArray closing; ///< the center's signed message; empty until both closed
    std::optional<QDateTime> closedAt; ///< UTC
};

/// Table `report_month`.
class ReportMonthTable {
public:
    explicit ReportMonthTable(Connection& connection);

    [[nodiscard]] Result<std::optional<CenterMonth>> find(const AccreditationNumber& center, Month month) const;
    /// In order.
    [[nodiscard]] Result<std::vector<CenterMonth>> allOf(const AccreditationNumber& center) const;
    /// Those that both sides closed, in order.
    [[nodiscard]] Result<std::vector<Month>> closedOf(const AccreditationNumber& center) const;
    /// Inserts or replaces the row.
    Result<void> put(const AccreditationNumber& center, const CenterMonth& month);

private:
    Connection& m_connection;
};

} // namespace tanu::server
