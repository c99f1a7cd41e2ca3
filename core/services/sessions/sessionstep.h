#pragma once

#include "core/domain/application.h"
#include "core/domain/programme.h"
#include "core/domain/staff.h"
#include "core/services/deed.h"
#include "core/services/sessions/decision.h"
#include "core/services/sessions/seating.h"
#include "core/storage/sessioncandidatetable.h"

namespace tanu {

/// The session, if it is here and in this state. Errors: SessionAway{session, who has it, since}, ConflictOpen{session}
/// (V1), ActionNotAllowed{action, its state}, NotFound{"session", id}.
Result<Session> sessionIn(Deed& deed, const SessionId& id, SessionState wanted, Action action);

/// The same for an act of its commission: whoever acts sits in it (R9.1). Errors: as above, NotSeated.
Result<Session> ownSession(Deed& deed, const SessionId& id, SessionState wanted, Action action);

/// Moves the session to another state and writes it. Errors: ChangedMeanwhile{"session"}.
Result<void> moveSession(Deed& deed, Session session, SessionState to);

/// A candidate with the session in which the place is.
struct ExamPlace {
    Application application;
    SessionCandidateRow place;
    Session session;
    Programme programme;
};

/// Errors: NotFound{"candidate" | ..., id}, RowCorrupt.
Result<ExamPlace> examPlace(Connection& connection, const ApplicationId& candidate);

/// The same while the session runs, for somebody who may act for the candidate.
/// Errors: ActionNotAllowed{action, state of the session}, those of `requireSeatFor`.
Result<ExamPlace> runningPlace(Deed& deed, const ApplicationId& candidate, Action action);

/// Whoever acts sits for this candidate and is not bound to them (R9.1). Errors: NotSeated, MemberMayNotSit{name, tie}.
Result<void> requireSeatFor(Deed& deed, const ExamPlace& exam);

/// The same as the rules of seating want it (R9.1).
AssessedCase assessedCaseOf(const ExamPlace& exam);

/// The results of a candidate as the rules take them: the marks of those whose marks count (R9.1, R16).
/// Errors: ResultsIncomplete{candidate} without theory.
Result<StageResults> stageResults(Connection& connection, const ExamPlace& exam);

/// The same as far as they are there: without theory nothing of nothing. Errors: those of the database.
Result<StageResults> recordedResults(Connection& connection, const ExamPlace& exam);

/// What follows from them, in the candidate's language; after a removal (R13) the decision that it brought.
/// Errors: as above, those of `deriveDecision`, RowCorrupt.
Result<DerivedDecision> derivedDecision(Connection& connection, const ExamPlace& exam);

} // namespace tanu
