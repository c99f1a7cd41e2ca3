#pragma once

#include "core/domain/rules/deadlines.h"
#include "core/services/deed.h"

namespace tanu {

/// Starts a term of the case: counted now by this calendar and kept as counted (W4). One of the same kind that
/// stood before is replaced. Errors: those of the database.
Result<Deadline> openObligation(
    Deed& deed, const ApplicationId& application, Obligation kind, QDate event, const WorkCalendar& calendar);

/// Ends a term at the moment of the deed; one that is not open stays as it is. Errors: those of the database.
Result<void> meetObligation(Deed& deed, const ApplicationId& application, Obligation kind);

struct Lateness {
    bool late = false; ///< the day of the deed is after the last day
    QDate lastDay; ///< invalid where there is no such term
};

/// Whether the term is past on the day of the deed, for the note `late` of an act that is allowed though late.
/// Errors: those of the database.
Result<Lateness> latenessOf(Deed& deed, const ApplicationId& application, Obligation kind);

} // namespace tanu
