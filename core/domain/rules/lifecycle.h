#pragma once

#include "core/base/result.h"
#include "core/domain/rules/role.h"
#include "core/domain/rules/deadlines.h"

#include <optional>
#include <vector>

namespace tanu {

/// Where a case stands. The road of one case, and who is being waited for:
///
///     Registered        the registrar checks the package (R5.1)
///     Checked           complete: a contract (R5.3); incomplete: the head's refusal (R5.2)
///     Refused           closed
///     Contracted        a place in a session (R6.2)
///     Scheduled         the notice (R6.1)
///     Notified          the day of the session
///     InSession         the theoretical stage (R15)
///     AdmittedToPractice   the practical stage (R16)
///     Assessed          the commission confirms the decision (R17.1)
///     Decided           the protocol (R17.2)
///     Passed            the protocol is signed: the document (R18.1)
///     DocumentPrepared  a number was given; handing over (exchange.md 29: printed is not issued)
///     DocumentIssued    closed
///     NotPassed         the protocol is signed: the notice with recommendations (R19)
///     NotPassedNotified closed, unless the candidate appeals (R20)
///     DisabilityReported   the sick-leave sheet (R7); then a place in a session again
///     Closed            the head ended it without a decision of the commission
///     Appealed          the head admits a late one; the appeal commission gets it (R21)
///     AppealAssigned    the appeal commission decides (R22)
///     AppealDecided     the decision is sent (R22); upheld, the case is Passed (R23)
///     AppealRejected    closed
///     DocumentCancelled closed (L26.2)
enum class CaseState {
    Registered,
    Checked,
    Refused,
    Contracted,
    Scheduled,
    Notified,
    InSession,
    AdmittedToPractice,
    Assessed,
    Decided,
    Passed,
    DocumentPrepared,
    DocumentIssued,
    NotPassed,
    NotPassedNotified,
    DisabilityReported,
    Closed,
    Appealed,
    AppealAssigned,
    AppealDecided,
    AppealRejected,
    DocumentCancelled,
};

inline constexpr int caseStateCount = static_cast<int>(CaseState::DocumentCancelled) + 1;

/// One thing that may be done with a case in a state, and where it leads.
struct Step {
    CaseState from;
    Action action;
    CaseState to;
    bool isNext; ///< the primary button: what the law wants next
};

/// The whole table, in the order of the road.
const std::vector<Step>& lifecycle();

/// The state after the action. Errors: ActionNotAllowed{action, state}.
Result<CaseState> transition(CaseState from, Action action, CaseState wanted);

/// The state after an action that leads to one place only. Errors: ActionNotAllowed{action, state}.
Result<CaseState> transition(CaseState from, Action action);

/// What may be done in this state; the next step first.
std::vector<Step> stepsFrom(CaseState state);

/// What the screen's primary button does; nothing where a case is closed.
std::optional<Action> nextAction(CaseState state);

/// Closed: nobody waits for anybody.
bool isClosed(CaseState state);

/// The obligations of the center that a case in this state can still have open (R18.2 outlives the state).
std::vector<Obligation> obligationsIn(CaseState state);

/// Stable codes, as stored: `registered`, `in-session`.
QString codeOf(CaseState state);
Result<CaseState> parseCaseState(const QString& code);

} // namespace tanu
