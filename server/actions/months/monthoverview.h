#pragma once

#include "core/domain/rules/reportmonth.h"
#include "server/context/operatordesk.h"
#include "server/storage/reportmonthtable.h"

#include <vector>

namespace tanu::server {

/// A month that a center owes, or of which it brought something, as the operator sees it (P7.5).
struct MonthStandingRow {
    AccreditationNumber center;
    Month month;
    QDate dueBy; ///< the last day to close it
    MonthStanding standing = MonthStanding::Running;
    std::optional<CenterMonth> row; ///< nothing before the center compared it for the first time
    bool isIssuingStopped = false; ///< of the center

    [[nodiscard]] MonthState state() const { return row ? row->state : MonthState::Open; }
    [[nodiscard]] bool differs() const { return row && row->differsSince; }
};

/// Which months of which center are due, late, missing, closed, and where both sides differ; for the console and the command
/// line. Reads only. Errors: those of the database.
class MonthOverview {
public:
    explicit MonthOverview(const OperatorDesk& desk);

    /// Oldest first.
    [[nodiscard]] Result<std::vector<MonthStandingRow>> of(const AccreditationNumber& center) const;
    /// Of all centers, in order of number; `onlyLate`: late, missing, or with a difference.
    [[nodiscard]] Result<std::vector<MonthStandingRow>> all(bool onlyLate) const;

private:
    const OperatorDesk& m_desk;
};

} // namespace tanu::server
