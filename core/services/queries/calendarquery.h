#pragma once

#include "core/database/connection.h"
#include "core/domain/values/workcalendar.h"

#include <optional>
#include <vector>

namespace tanu {

/// One day of the year view.
struct YearDay {
    QDate date;
    bool isWorking = true;
    std::optional<DayOffReason> reason; ///< why it is no working day (W2); nothing on a working day
    bool isMadeWorking = false; ///< a weekend day that works by a transfer (W1)
};

struct CalendarYear {
    int year = 0;
    bool isConfirmed = false; ///< W3
    std::optional<QDateTime> confirmedAt; ///< UTC
    std::vector<YearDay> days; ///< every day of the year, in order
    std::vector<CalendarDay> changes; ///< what differs from the plain week, given or computed, in order
    int workingDays = 0;
};

/// The working calendar, for screens. Reads only. Errors: those of the database, RowCorrupt.
class CalendarQuery {
public:
    explicit CalendarQuery(Connection& connection);

    /// `year` is 2000 to 2099. Errors: ImpossibleDate{year}.
    Result<CalendarYear> year(int year);
    /// To count with.
    Result<WorkCalendar> calendar();

private:
    Connection& m_connection;
};

} // namespace tanu
