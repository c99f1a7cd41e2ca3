#pragma once

#include "core/domain/commissions/seating.h"
#include "core/domain/session.h"
#include "core/services/deed.h"

namespace tanu {

/// R9.1, S1: who acts for a commission sits in it: the role alone lets nobody into the procedure of others.
///
/// - Chair, members and secretary by the order, as the substitutions changed it; who was recused for a candidate does not
///   act for that candidate, who was replaced does not act at all.
/// Errors: NotSeated{who acts, who sits there}, those of the database.
Result<void> requireSeat(Connection& connection, const Actor& actor, const std::vector<HeldSeat>& seats);
Result<void> requireSeat(Deed& deed, const std::vector<HeldSeat>& seats);

/// The same for a session, for one of its candidates or, with a null one, as a whole. Errors: as above, NotFound.
Result<void> requireSeat(Deed& deed, const Session& session, const ApplicationId& candidate = {});

} // namespace tanu
