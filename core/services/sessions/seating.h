#pragma once

#include "core/database/connection.h"
#include "core/domain/programme.h"
#include "core/domain/commissions/seating.h"
#include "core/domain/session.h"
#include "core/storage/assessmenttable.h"

namespace tanu {

/// Everything that decides who sits in the session before those who have a place in it now (R9.1).
/// Errors: NotFound, RowCorrupt, those of the database.
Result<Seating> seatingOf(Connection& connection, const Session& session);

/// Who sits for this candidate, or with a null one in the session as a whole; the chair first (R9.1).
Result<std::vector<HeldSeat>> seatsOf(
    Connection& connection, const Session& session, const ApplicationId& candidate = {});

/// Who votes, assesses and signs for this candidate, or with a null one in the session as a whole; the chair first.
Result<std::vector<StaffId>> votersOf(
    Connection& connection, const Session& session, const ApplicationId& candidate = {});

/// One candidate whose practice is assessed.
struct AssessedCase {
    ApplicationId application;
    PersonId person;
    bool isDecided = false; ///< ties that were declared after the decision change nothing of it
};

/// Whose marks count for the candidate, the chair's seat first (R16): see the rule of the same name.
Result<std::vector<StaffId>> assessorsOf(Connection& connection, const Session& session, const Programme& programme,
    const AssessedCase& candidate, const std::vector<AssessmentRow>& marks);

/// R9.1: nobody who sits for this candidate is bound to them; with an `assessor`, not this one.
/// Errors: MemberMayNotSit{name, tie}, those of the database.
Result<void> checkNoTie(Connection& connection, const Session& session, const AssessedCase& candidate,
    const StaffId& assessor = {});

/// R9.1: whether the commission may examine everybody who has a place in the session.
/// Errors: those of the rule `checkSeating`, those of the database.
Result<void> checkSeating(Connection& connection, const Session& session);

/// R9.1: everybody who votes in this commission may sit for the profession (code).
/// Errors: MemberMayNotSit{name, profession}, those of the database.
Result<void> checkProfession(Connection& connection, const Commission& commission, const QString& profession);

} // namespace tanu
