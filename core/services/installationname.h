#pragma once

#include "core/database/connection.h"
#include "core/domain/bilingual.h"
#include "core/domain/venue.h"

namespace tanu {

/// What an installation of the center is called for people (V1): a venue by its own name, the office as the center is, as
/// soon as this installation knows the center, and before as its card names it. Errors: those of the database, RowCorrupt.
Result<Bilingual> installationName(Connection& connection, InstallationRole role, const QString& ownName);

} // namespace tanu
