#include "core/services/queries/nextstep.h"

namespace tanu {

std::optional<Action> nextActionOf(CaseState state, std::optional<bool> packageComplete)
{
    if (state == CaseState::Checked && packageComplete == false)
        return Action::RefuseApplication;
    return nextAction(state);
}

std::optional<Action> actionFor(Obligation obligation, CaseState state, std::optional<bool> packageComplete)
{
    if (obligation == Obligation::EnterIntoPlatform)
        return Action::Synchronize;
    return nextActionOf(state, packageComplete);
}

} // namespace tanu
