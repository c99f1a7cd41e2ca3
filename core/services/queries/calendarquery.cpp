#include "core/services/queries/calendarquery.h"

#include "core/database/transaction.h"
#include "core/storage/calendartable.h"

namespace tanu {

namespace {

constexpr int firstYear = 2000;
constexpr int lastYear = 2099;

struct Stored {
    WorkCalendar calendar;
    std::map<int, QDateTime> confirmed;
};

Result<Stored> storedIn(Connection& connection)
{
    return inTransaction(connection, [&connection]() -> Result<Stored> {
        CalendarTable table(connection);
        const auto calendar = table.load();
        if (!calendar)
            return calendar.error();
        const auto confirmed = table.confirmedYears();
        if (!confirmed)
            return confirmed.error();
        return Stored {*calendar, *confirmed};
    }, Transaction::Kind::Read);
}

} // namespace

CalendarQuery::CalendarQuery(Connection& connection)
    : m_connection(connection)
{
}

Result<CalendarYear> CalendarQuery::year(int year)
{
    if (year < firstYear || year > lastYear)
        return Error {ErrorKind::ImpossibleDate, {QString::number(year)}, {}};
    const Result<Stored> stored = storedIn(m_connection);
    if (!stored)
        return stored.error();
    CalendarYear view;
    view.year = year;
    if (const auto confirmed = stored->confirmed.find(year); confirmed != stored->confirmed.end()) {
        view.isConfirmed = true;
        view.confirmedAt = confirmed->second;
    }
    view.changes = stored->calendar.daysOf(year);
    for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1)) {
        YearDay day {date, stored->calendar.isWorkingDay(date), stored->calendar.reasonOff(date), false};
        day.isMadeWorking = day.isWorking && date.dayOfWeek() >= Qt::Saturday;
        view.workingDays += day.isWorking ? 1 : 0;
        view.days.push_back(std::move(day));
    }
    return view;
}

Result<WorkCalendar> CalendarQuery::calendar()
{
    return inTransaction(
        m_connection, [this] { return CalendarTable(m_connection).load(); }, Transaction::Kind::Read);
}

} // namespace tanu
