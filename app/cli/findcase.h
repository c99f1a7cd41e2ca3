#pragma once

#include "core/base/clock.h"
#include "core/services/desk.h"

namespace tanu::cli {

/// The case that somebody means: by its id, or by its number as people write it, `2026/0017` or `2026/17`.
/// Errors: NotFound{"application", typed}, those of the database.
Result<ApplicationId> findCase(Connection& connection, const Clock& clock, const QString& typed);

} // namespace tanu::cli
