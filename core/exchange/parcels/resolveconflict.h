#pragma once

#include "core/domain/venue.h"
#include "core/services/desk.h"

namespace tanu {

/// Chooses for one case that both sides changed while its session was away (exchange.md 23).
///
/// - The office's: the case stays as it is here. The venue's: it becomes what the venue made of it, its place in another
///   session is given up, and a closure does not stand. Both values stay where they can be read.
/// Errors: NotFound{"conflict", id}, ChangedMeanwhile{"conflict"} if somebody chose already, SessionAway{session, who, since}
/// where the case has a place in another session that is away now, ActionNotAllowed{action, state} where that session's
/// protocol is signed, RoleNotAllowed, those of the database.
class ResolveConflict {
public:
    explicit ResolveConflict(Desk& desk);

    Result<void> run(const ConflictId& id, ConflictSide side);

private:
    Desk& m_desk;
};

} // namespace tanu
