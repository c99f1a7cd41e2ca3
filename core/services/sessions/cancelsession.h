#pragma once

#include "core/services/deed.h"

namespace tanu {

/// Cancels a planned session, with a reason: its cases wait for a place again (Contracted). Where a notice was sent,
/// the term of a new one runs from this day (R6.1).
/// Errors: FieldEmpty{"reason"}, ActionNotAllowed{action, state of the session} unless it is planned,
/// NotFound{"session", id}, RoleNotAllowed, those of the database.
class CancelSession {
public:
    explicit CancelSession(Desk& desk);

    /// The value says how many cases wait again.
    Result<int> run(const SessionId& id, const QString& reason);

private:
    Desk& m_desk;
};

} // namespace tanu
