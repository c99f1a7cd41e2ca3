#pragma once

#include "core/domain/application.h"
#include "core/services/deed.h"

#include <optional>

namespace tanu {

/// Moves a case along the lifecycle as part of a deed; `wanted` names the place where an action leads to several.
/// Errors: ActionNotAllowed{action, state}, ChangedMeanwhile{"application"}, those of the database.
Result<CaseState> stepCase(
    Deed& deed, const Application& application, Action action, std::optional<CaseState> wanted = std::nullopt);

/// Loads the case, moves it, and gives it in its new state. Errors: NotFound{"application", id} and those above.
Result<Application> stepCase(
    Deed& deed, const ApplicationId& id, Action action, std::optional<CaseState> wanted = std::nullopt);

} // namespace tanu
