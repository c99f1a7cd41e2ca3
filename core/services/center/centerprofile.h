#pragma once

#include "core/services/deed.h"
#include "core/wire/profilerecord.h"

namespace tanu {

/// What the center would publish of itself now (L17.2.1): its profile, the professions for which it has an approved
/// programme, and their prices with the days from which they apply.
///
/// - A withdrawn profession is left out from its day on. A telephone or an e-mail that cannot be read is left out.
/// Errors: NotFound{"center"}, RowCorrupt, those of the database.
Result<ProfileRecord> centerProfile(Connection& connection, QDate today);

/// Puts it into the outbox as the next revision, if it says something else than the last one (exchange.md 4).
/// Errors: those of `centerProfile` and of the database.
Result<void> sendProfile(Deed& deed);

/// The same where it was published before: whoever changes what was published changes it on the platform too.
Result<void> followPublished(Deed& deed);

} // namespace tanu
