#pragma once

#include "core/base/clock.h"
#include "core/domain/rules/deadlines.h"
#include "core/storage/appealrows.h"

namespace tanu {

/// One appeal of the list with its term measured on the day of the query.
struct AppealItem {
    AppealListRow row;
    int workingDaysLeft = 0; ///< of R22; 0 once it was answered
    Urgency urgency = Urgency::Later;
    std::optional<Action> nextAction; ///< what the appeal waits for
};

/// Appeals, page by page (keyset paging): open ones first, by the day on which they are due. Reads only.
/// Errors: those of the database.
class AppealListQuery {
public:
    AppealListQuery(Connection& connection, const Clock& clock);

    /// The page behind the row `after`; null asks for the first.
    Result<Page<AppealItem>> page(const AppealFilter& filter, int limit, const AppealListRow* after = nullptr);
    Result<int> count(const AppealFilter& filter);

private:
    Connection& m_connection;
    const Clock& m_clock;
};

} // namespace tanu
