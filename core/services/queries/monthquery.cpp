#include "core/services/queries/monthquery.h"

#include "core/services/months/owedmonths.h"
#include "core/storage/calendartable.h"
#include "core/wire/orderkinds.h"

#include <algorithm>
#include <set>

namespace tanu {

namespace {

constexpr int ordersRead = 1'000;

MonthNext nextOf(const ReportMonth& row, const RecordCounts& counts, bool isOver)
{
    if (row.state == MonthState::ClosedByBoth)
        return MonthNext::Nothing;
    if (row.state == MonthState::ClosedByCenter)
        return MonthNext::Confirm;
    if (counts.rejected > 0)
        return MonthNext::Correct;
    if (row.compared && !row.compared->isEqual() && counts.waiting == 0)
        return MonthNext::Resolve;
    if (!isOver)
        return MonthNext::Wait;
    return row.state == MonthState::Offered && counts.waiting == 0 ? MonthNext::Close : MonthNext::Exchange;
}

bool wasComparedAfterwards(const ReportMonth& row)
{
    return row.compared && toKazakhstan(row.compared->at).date() > row.month.lastDay();
}

/// The months of which the operator reminded.
std::set<Month> remindedIn(const std::vector<TakenOrder>& orders)
{
    std::set<Month> months;
    for (const TakenOrder& taken : orders) {
        if (taken.order.kind != QLatin1String(orderkind::monthReminder))
            continue;
        if (const auto reminder = parseMonthReminderOrder(taken.order.payload))
            months.insert(reminder->month);
    }
    return months;
}

} // namespace

QString codeOf(MonthNext next)
{
    switch (next) {
    case MonthNext::Nothing:
        return QStringLiteral("nothing");
    case MonthNext::Wait:
        return QStringLiteral("wait");
    case MonthNext::Exchange:
        return QStringLiteral("exchange");
    case MonthNext::Correct:
        return QStringLiteral("correct");
    case MonthNext::Resolve:
        return QStringLiteral("resolve");
    case MonthNext::Close:
        return QStringLiteral("close");
    case MonthNext::Confirm:
        return QStringLiteral("confirm");
    }
    Q_UNREACHABLE();
}

MonthQuery::MonthQuery(Connection& connection, const Clock& clock)
    : m_connection(connection)
    , m_clock(clock)
{
}

Result<MonthView> MonthQuery::view(Month month, const WorkCalendar& calendar) const
{
    const auto row = ReportMonthTable(m_connection).find(month);
    if (!row)
        return row.error();
    const auto counts = RecordMonths(m_connection).countsOf(month);
    if (!counts)
        return counts.error();
    const QDate today = m_clock.today();
    MonthView view;
    view.month = row->value_or(ReportMonth {month});
    view.counts = *counts;
    view.dueBy = monthDueBy(month, calendar);
    view.isUnconfirmed = calendar.touchesUnconfirmed(month.lastDay().addDays(1), view.dueBy);
    view.standing = standingOf(month, view.month.state, wasComparedAfterwards(view.month), today, calendar);
    view.next = nextOf(view.month, view.counts, today > month.lastDay());
    return view;
}

Result<std::vector<MonthView>> MonthQuery::months() const
{
    const auto calendar = CalendarTable(m_connection).load();
    if (!calendar)
        return calendar.error();
    const auto owed = OwedMonths(m_connection).until(m_clock.today());
    if (!owed)
        return owed.error();
    const auto recorded = RecordMonths(m_connection).all();
    if (!recorded)
        return recorded.error();
    const auto taken = orders(ordersRead);
    if (!taken)
        return taken.error();
    const std::set<Month> reminded = remindedIn(*taken);
    const std::set<Month> owing(owed->begin(), owed->end());
    std::set<Month> all = owing;
    all.insert(recorded->begin(), recorded->end());
    std::vector<MonthView> views;
    for (auto month = all.rbegin(); month != all.rend(); ++month) {
        auto one = view(*month, *calendar);
        if (!one)
            return one.error();
        one->isOwed = owing.contains(*month);
        one->isReminded = reminded.contains(*month);
        views.push_back(*std::move(one));
    }
    return views;
}

Result<std::vector<MonthView>> MonthQuery::due() const
{
    auto all = months();
    if (!all)
        return all;
    std::erase_if(*all, [](const MonthView& view) {
        return !view.isOwed || view.standing == MonthStanding::Running || view.standing == MonthStanding::Closed;
    });
    std::reverse(all->begin(), all->end());
    return all;
}

Result<std::vector<TakenOrder>> MonthQuery::orders(int limit) const
{
    return PlatformOrderTable(m_connection).newest(limit);
}

Result<PlatformStanding> MonthQuery::standing() const
{
    const PlatformOrderTable table(m_connection);
    const auto steps = table.accreditationSteps();
    if (!steps)
        return steps.error();
    const auto stopped = table.stopped();
    if (!stopped)
        return stopped.error();
    const auto issuing = storedIssuingStop(m_connection);
    if (!issuing)
        return issuing.error();
    return PlatformStanding {stateAfter(*steps), stopOn(*steps, m_clock.today()), *issuing, *stopped};
}

Result<std::vector<PublishedRegister>> MonthQuery::registers() const
{
    return PublishedRegisterTable(m_connection).all();
}

} // namespace tanu
