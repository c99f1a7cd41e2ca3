#pragma once

#include "core/database/connection.h"
#include "core/domain/values/workcalendar.h"

#include <map>
#include <set>
#include <vector>

namespace tanu {

/// The working calendar as data (W2): the days that differ from the plain week, and which years somebody
/// confirmed (W3).
class CalendarTable {
public:
    explicit CalendarTable(Connection& connection);

    /// Everything, ready to count with.
    Result<WorkCalendar> load();

    /// Both days included, in order of date.
    Result<std::vector<CalendarDay>> days(QDate first, QDate last);
    /// Adds the day, or replaces what stood at its date.
    Result<void> put(const CalendarDay& day);
    /// Removing what is not there is a success.
    Result<void> remove(QDate date);
    Result<void> removeYear(int year);

    /// Year to the moment of its confirmation, UTC.
    Result<std::map<int, QDateTime>> confirmedYears();
    Result<void> confirm(int year, const QDateTime& at);

private:
    Connection& m_connection;
};

} // namespace tanu
