#pragma once

#include "core/domain/rules/lifecycle.h"

#include <optional>

namespace tanu {

/// What a case waits for, as the primary button and the work queue name it: the next step of the lifecycle, but a
/// refusal where the package was found incomplete (R5.2). `packageComplete` is nothing before the check.
std::optional<Action> nextActionOf(CaseState state, std::optional<bool> packageComplete);

/// What meets this term in this state: entering into the platform is the exchange's work (R18.2), everything else is
/// the case's next step.
std::optional<Action> actionFor(
    Obligation obligation, CaseState state, std::optional<bool> packageComplete);

} // namespace tanu
