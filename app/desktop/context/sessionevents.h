#pragma once

#include "core/services/queries/sessioncalendarquery.h"
#include "core/tables/eventcalendar.h"

namespace tanu::desktop {

/// Exam sessions as appointments, in the language of the screen.
std::vector<CalendarEvent> eventsOf(const std::vector<SessionAppointment>& sessions);

/// What such a calendar is called: `Exam sessions`.
QString sessionCalendarName();

} // namespace tanu::desktop
