#pragma once

#include "core/domain/rules/role.h"

namespace tanu {

/// It changes a session, or the procedure of a case in it: only the installation that holds the session does it
/// (exchange.md 22). Everything else of a case (closing it, a sick leave, its papers, its payer, a notice, a tie) goes
/// on at the office meanwhile, and is compared when the session comes home (exchange.md 23).
bool needsSessionHere(Action action);

/// A venue does it: the procedure, its papers, and what keeps the installation itself in order (V1). Everything else is
/// the office's alone.
bool isDoneAtVenue(Action action);

} // namespace tanu
