#pragma once

#include "core/database/connection.h"
#include "core/domain/ids.h"
#include "core/domain/rules/role.h"

namespace tanu {

/// The one guard of sessions that travel (V1, exchange.md 22): `perform` asks it about everything that a deed names, and
/// the common steps of the procedure ask it first, so that a person reads this reason and no later one.

/// Whether this installation does such a thing at all. Errors: ActionNotAllowed{action, "venue"}.
Result<void> requireOwnWork(Connection& connection, Action action);

/// Whether the session is here, for an action that changes it or the procedure in it; and, for its protocol, whether
/// nothing is open that both sides changed (exchange.md 23).
/// Errors: SessionAway{session, who has it, date since, who has it in Kazakh where they are called otherwise there},
/// ConflictOpen{session}.
Result<void> requireHere(Connection& connection, Action action, const SessionId& session);

/// Whether the session is here and nothing of it is open, so that it can leave. Errors: as above.
Result<void> requireHereAndSettled(Connection& connection, const SessionId& session);

/// As the first for the session in which the case has its place, if it has one.
Result<void> requireHere(Connection& connection, Action action, const ApplicationId& application);

} // namespace tanu
