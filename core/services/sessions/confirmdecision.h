#pragma once

#include "core/services/deed.h"
#include "core/services/sessions/decision.h"

namespace tanu {

/// The commission confirms the decision that follows from the results (R17.1).
///
/// - `derive` is what the screen shows; `run` refuses if the results give another decision than the one shown.
/// - The reasons are stored. The recommendations (R19) may be edited; where none are given to somebody who did not
///   pass, the draft counts.
/// - R9.1: nobody who sits for the candidate is bound to them.
/// Errors: MemberMayNotSit{name, tie}, ChangedMeanwhile{"results"}, ResultsIncomplete{candidate} without theory, AssessmentIncomplete{candidate,
/// operation}, ActionNotAllowed{action, state of the case or the session}, NotFound{"candidate", id},
/// RoleNotAllowed, NotSeated, those of the database.
class ConfirmDecision {
public:
    explicit ConfirmDecision(Desk& desk);

    Result<DerivedDecision> derive(const ApplicationId& candidate);
    Result<void> run(const ApplicationId& candidate, Decision shown, const QString& recommendations = {});

private:
    Desk& m_desk;
};

} // namespace tanu
