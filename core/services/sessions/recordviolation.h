#pragma once

#include "core/services/sessions/violationstep.h"

namespace tanu {

/// Records a violation with one action (R13, R14).
///
/// - Draws up the act: numbered without gaps within the year, to be signed by who votes for this candidate.
/// - R12: what the programme allows is no violation.
/// - The first in the session is a warning. R13.off: the second removes the candidate; R13.on: it ends the procedure
///   automatically. The case is then decided, not passed, by this act; theory and marks recorded so far stay.
/// - The entry in the log of the session is the one given, or written here.
/// - From the start of the session until the candidate is assessed; to the second, not in the future.
/// Errors: FieldEmpty{"thing" | "description"}, FieldMalformed{"thing", typed} for an allowed one,
/// FieldMalformed{"occurredat", moment}, NotAdmittedToPractice{candidate, correct, total} for a stage not reached,
/// NotFound{"candidate" | "incident", id}, ActionNotAllowed{action, state of the case or the session},
/// RoleNotAllowed, NotSeated, those of the database.
class RecordViolation {
public:
    explicit RecordViolation(Desk& desk);

    Result<RecordedViolation> run(const ApplicationId& candidate, const NewViolation& violation);

private:
    Desk& m_desk;
};

} // namespace tanu
