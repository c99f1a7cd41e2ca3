#pragma once

#include "core/services/deed.h"
#include "core/storage/venuesettings.h"
#include "core/storage/venuetable.h"

namespace tanu {

/// Who this installation is, where an action belongs to one side of a travel.
/// Errors: NotEnrolled before it showed its card, ActionNotAllowed{action, its role}.
Result<OwnIdentity> requireRole(Connection& connection, InstallationRole role, Action action);

/// The enrolled office of this venue. Errors: NotEnrolled.
Result<Venue> officeOf(Connection& connection);

} // namespace tanu
