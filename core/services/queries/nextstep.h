#pragma once

#include "core/domain/rules/lifecycle.h"

#include <optional>

namespace tanu {

/// What a case waits for, as the primary button and the work queue name it: the next step of the lifecycle, but a
/// refusal where the package was found incomplete (R5.2), and the head's word where an appeal is late (R20).
/// `packageComplete` is nothing before the check; `appealWaits`: a late appeal on which the head has not decided.
std::optional<Action> nextActionOf(
    CaseState state, std::optional<bool> packageComplete, bool appealWaits = false);

/// What meets this term in this state: entering into the platform is the exchange's work (R18.2), everything else is
/// the case's next step.
std::optional<Action> actionFor(
    Obligation obligation, CaseState state, std::optional<bool> packageComplete, bool appealWaits = false);

} // namespace tanu
