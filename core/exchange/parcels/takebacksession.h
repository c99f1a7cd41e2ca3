#pragma once

#include "core/domain/ids.h"
#include "core/services/desk.h"

namespace tanu {

/// Takes a session back without its parcel (exchange.md 22): the venue's computer is lost, broken or too late.
///
/// - The session is here again as it left. A parcel of that travel is refused from now on, and the numbers that left with
///   it are never used: somebody may hold an act that bears one.
/// Errors: FieldEmpty{"reason"}, NotFound{"checkout", session} if it is not out, RoleNotAllowed, those of the database.
class TakeBackSession {
public:
    explicit TakeBackSession(Desk& desk);

    Result<void> run(const SessionId& session, const QString& reason);

private:
    Desk& m_desk;
};

} // namespace tanu
