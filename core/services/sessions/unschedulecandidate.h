#pragma once

#include "core/services/deed.h"

namespace tanu {

/// Takes a case out of its session: it waits for a place again (Contracted).
///
/// - A disability that was reported and is not proved may be taken back so (R7): the ten working days of R6.2 hold.
/// - Where a notice was sent, a waiver of R6.2 is used up.
/// - Until the procedure starts for the candidate: in a session that runs, who was awaited and never identified, by somebody
///   who sits in its commission (R9.1). From then on only the commission lets them go, by what the law knows:
///   illness (ReportDisability, R7), a technical fault (PostponeForFault, R11.2), an interruption (InterruptSession).
/// - Where a notice was sent, the term of a new one runs from this day.
/// Errors: FieldEmpty{"reason"} where a notice was sent already or a disability is taken back, ActionNotAllowed, NotFound{"candidate", id},
/// RoleNotAllowed, NotSeated, those of the database.
class UnscheduleCandidate {
public:
    explicit UnscheduleCandidate(Desk& desk);

    Result<void> run(const ApplicationId& application, const QString& reason = {});

private:
    Desk& m_desk;
};

/// Removes the place with what was recorded of the stages, which the journal keeps; the state of the case and its terms stay.
Result<void> leaveSession(Deed& deed, const ApplicationId& application);

/// The same inside the deed of another action (a session is cancelled, stopped, or starts without somebody).
Result<void> giveUpPlace(Deed& deed, const ApplicationId& application, Action action);

} // namespace tanu
