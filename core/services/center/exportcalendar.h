#pragma once

#include "core/base/clock.h"
#include "core/database/connection.h"
#include "core/domain/values/calendarday.h"

#include <vector>

namespace tanu {

/// The working calendar of some years as a file's text (W2): the days that the year view shows, computed ones of
/// unconfirmed years included. Reads only. Errors: ImpossibleDate{year} outside 2000 to 2099, those of the database.
class ExportCalendar {
public:
    ExportCalendar(Connection& connection, const Clock& clock);

    /// As `ImportCalendar` reads it; both years included.
    Result<QString> csv(int firstYear, int lastYear);
    /// RFC 5545, for other programs too; both years included.
    Result<QString> iCalendar(int firstYear, int lastYear);

private:
    Result<std::vector<CalendarDay>> days(int firstYear, int lastYear);

    Connection& m_connection;
    const Clock& m_clock;
};

} // namespace tanu
