#include "core/services/queries/workqueuequery.h"

#include "core/database/transaction.h"
#include "core/services/queries/nextstep.h"
#include "core/storage/calendartable.h"
#include "core/storage/seriestable.h"
#include "core/storage/worklist.h"

#include <algorithm>

namespace tanu {

namespace {

WorkItem itemOf(const OpenTermRow& row, QDate today, const WorkCalendar& calendar)
{
    const QDate counted = row.countedFrom.addDays(1);
    const Deadline deadline {row.kind, row.countedFrom, row.lastDay,
        row.unconfirmed || calendar.touchesUnconfirmed(counted, row.lastDay),
        calendar.touchesEstimated(counted, row.lastDay)};
    WorkItem item;
    item.obligation = row.kind;
    item.clause = QString::fromLatin1(termOf(row.kind).clause);
    item.application = row.application;
    item.number = numberText(row.year, row.number);
    item.name = row.fullName;
    item.profession = row.profession;
    item.level = row.level;
    item.state = row.state;
    item.countedFrom = row.countedFrom;
    item.lastDay = row.lastDay;
    item.workingDaysLeft = workingDaysLeft(deadline, today, calendar);
    item.urgency = urgencyOf(deadline, today);
    item.unconfirmedCalendar = deadline.unconfirmedCalendar;
    item.estimatedHoliday = deadline.estimatedHoliday;
    item.nextAction = actionFor(row.kind, row.state, row.packageComplete, row.appealWaits);
    return item;
}

WorkItem itemOf(const SittingRow& row, QDate today, const WorkCalendar& calendar)
{
    const QDate day = toKazakhstan(row.startsAt).date();
    Deadline sitting;
    sitting.lastDay = day;
    WorkItem item;
    item.clause = QStringLiteral("R9.1");
    item.session = row.session;
    item.number = numberText(row.year, row.number);
    item.name = row.place;
    item.profession = row.profession;
    item.level = row.level;
    item.candidates = row.candidates;
    item.startsAt = row.startsAt;
    item.lastDay = day;
    item.workingDaysLeft = workingDaysLeft(sitting, today, calendar);
    item.urgency = urgencyOf(sitting, today);
    item.nextAction = row.state == SessionState::Planned ? Action::StartSession : Action::EndSession;
    return item;
}

} // namespace

WorkQueueQuery::WorkQueueQuery(Connection& connection, const Clock& clock)
    : m_connection(connection)
    , m_clock(clock)
{
}

Result<std::vector<WorkItem>> WorkQueueQuery::items(int limit, QDate until)
{
    return itemsOn(m_clock.today(), limit, until);
}

Result<std::vector<WorkItem>> WorkQueueQuery::itemsOn(QDate today, int limit, QDate until)
{
    return inTransaction(m_connection, [&]() -> Result<std::vector<WorkItem>> {
        const auto calendar = CalendarTable(m_connection).load();
        if (!calendar)
            return calendar.error();
        WorkList list(m_connection);
        const auto due = list.openTerms(limit, until);
        if (!due)
            return due.error();
        const auto before = until.isValid() ? fromKazakhstan(until.addDays(1), QTime(0, 0)) : QDateTime();
        const auto sittings = list.sittings(limit, before);
        if (!sittings)
            return sittings.error();
        std::vector<WorkItem> items;
        for (const OpenTermRow& term : *due)
            items.push_back(itemOf(term, today, *calendar));
        for (const SittingRow& sitting : *sittings)
            items.push_back(itemOf(sitting, today, *calendar));
        std::stable_sort(items.begin(), items.end(),
            [](const WorkItem& a, const WorkItem& b) { return a.lastDay < b.lastDay; });
        if (items.size() > static_cast<size_t>(limit))
            items.erase(items.begin() + limit, items.end());
        return items;
    }, Transaction::Kind::Read);
}

Result<WaitingCounts> WorkQueueQuery::waiting()
{
    return inTransaction(m_connection, [&]() -> Result<WaitingCounts> {
        const auto counts = WorkList(m_connection).counts(m_clock.today());
        if (!counts)
            return counts.error();
        return WaitingCounts {counts->due, counts->toAnswer, counts->openSessions, counts->toSchedule,
            counts->endedSessions, counts->documents, counts->toNotify, counts->waitingRecords,
            counts->rejectedRecords, counts->appeals};
    }, Transaction::Kind::Read);
}

} // namespace tanu
