#pragma once

#include "core/services/sessions/postponement.h"

namespace tanu {

/// Moves the procedure of one candidate of an online session to another day because of a technical fault (R11.2).
///
/// - Notified, or in the session until the practical stage is assessed; what was recorded of the stages goes, the
///   journal keeps it.
/// - The case waits for a place again; its new date is free of R6.2, and the term of the new notice runs from this day.
/// - In a session that has started the fault is not older than its start.
/// Errors: FieldMalformed{"mode", "offline"}, those of `checkedMishap`, ActionNotAllowed{action, state},
/// NotFound{"application" | "candidate", id}, RoleNotAllowed, NotSeated, those of the database.
class PostponeForFault {
public:
    explicit PostponeForFault(Desk& desk);

    Result<PostponementId> run(const ApplicationId& application, const Mishap& fault);

private:
    Desk& m_desk;
};

} // namespace tanu
