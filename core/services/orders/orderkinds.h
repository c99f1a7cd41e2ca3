#pragma once

#include "core/services/deed.h"
#include "core/wire/orders.h"

namespace tanu {

/// Does what an order of the platform says, as part of the deed that takes it (exchange.md 17), and notes it.
///
/// - accreditation (L26): what was decided; services ask it (`services/accreditation.h`).
/// - cancel-document (L26.2): the document is void, a new revision of its record travels back.
/// - register-snapshot (P7): laid over the published register that is here.
/// - month-reminder (P7.5): nothing but that it came; the screens show it.
/// - issuing-stopped, issuing-resumed (P7.5).
/// - accreditation-renewed (L23.5): the days in the profile of the center, by `accreditedAgain`; what the platform refused
///   for its day is offered again.
/// - block-withdrawn (exchange.md 18, 19): what was left of the numbers is returned, and a record says so.
/// Errors: OrderUnknown{number, kind}, AnswerMalformed for a content that does not read, those of what is done.
Result<void> doOrder(Deed& deed, const Order& order);

} // namespace tanu
