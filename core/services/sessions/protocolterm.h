#pragma once

#include "core/domain/values/workcalendar.h"
#include "core/services/deed.h"
#include "core/storage/sessioncandidatetable.h"

namespace tanu {

/// The procedure of a decided case has ended today: the two working days of its protocol run (R17.2).
/// Errors: ResultsIncomplete{candidate} unless it is decided, those of the database.
Result<void> startProtocolTerm(Deed& deed, const SessionCandidateRow& place, const WorkCalendar& calendar);

} // namespace tanu
