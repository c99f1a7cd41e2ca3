#pragma once

#include "core/services/center/calendarchange.h"
#include "core/services/desk.h"

namespace tanu {

/// Somebody vouches for a year of the calendar (W3): from then on deadlines in it are no longer marked.
///
/// - What is confirmed is what the year view shows: given days and, where nothing was given, the standing holidays;
///   they become the year's data.
/// Errors: ImpossibleDate{year} outside 2000 to 2099, AlreadyThere{"calendar_year", year}, RoleNotAllowed, those of
/// the database.
class ConfirmCalendarYear {
public:
    explicit ConfirmCalendarYear(Desk& desk);

    Result<CalendarChange> run(int year);

private:
    Desk& m_desk;
};

} // namespace tanu
