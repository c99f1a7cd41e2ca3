#include "core/services/queries/appeallistquery.h"

#include "core/database/transaction.h"
#include "core/services/queries/nextstep.h"
#include "core/storage/calendartable.h"

namespace tanu {

namespace {

AppealItem itemOf(AppealListRow row, QDate today, const WorkCalendar& calendar)
{
    AppealItem item {std::move(row), 0, Urgency::Later, std::nullopt};
    if (!item.row.isOpen())
        return item;
    item.nextAction = nextActionOf(item.row.state, std::nullopt, item.row.admission == Admission::Waits);
    if (!item.row.decideBy)
        return item;
    const Deadline deadline {Obligation::DecideAppeal, item.row.receivedOn, *item.row.decideBy, false, false};
    item.workingDaysLeft = workingDaysLeft(deadline, today, calendar);
    item.urgency = urgencyOf(deadline, today);
    return item;
}

} // namespace

AppealListQuery::AppealListQuery(Connection& connection, const Clock& clock)
    : m_connection(connection)
    , m_clock(clock)
{
}

Result<Page<AppealItem>> AppealListQuery::page(const AppealFilter& filter, int limit, const AppealListRow* after)
{
    return inTransaction(m_connection, [&]() -> Result<Page<AppealItem>> {
        const auto calendar = CalendarTable(m_connection).load();
        if (!calendar)
            return calendar.error();
        auto rows = AppealRows(m_connection).page(filter, limit, after);
        if (!rows)
            return rows.error();
        Page<AppealItem> page {{}, rows->hasMore};
        for (AppealListRow& row : rows->rows)
            page.rows.push_back(itemOf(std::move(row), m_clock.today(), *calendar));
        return page;
    }, Transaction::Kind::Read);
}

Result<int> AppealListQuery::count(const AppealFilter& filter)
{
    return AppealRows(m_connection).count(filter);
}

} // namespace tanu
