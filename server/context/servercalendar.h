#pragma once

#include "core/domain/values/workcalendar.h"

namespace tanu::server {

/// The working days by which the platform counts (W2): the calendars that are shipped, and for other years the standing
/// holidays (W3). Read once.
const WorkCalendar& serverCalendar();

} // namespace tanu::server
