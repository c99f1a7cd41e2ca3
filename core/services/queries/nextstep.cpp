#include "core/services/queries/nextstep.h"

namespace tanu {

std::optional<Action> nextActionOf(CaseState state, std::optional<bool> packageComplete, bool appealWaits)
{
    if (state == CaseState::Checked && packageComplete == false)
        return Action::RefuseApplication;
    if (state == CaseState::Appealed && appealWaits)
        return Action::AdmitAppeal;
    return nextAction(state);
}

std::optional<Action> actionFor(
    Obligation obligation, CaseState state, std::optional<bool> packageComplete, bool appealWaits)
{
    if (obligation == Obligation::EnterIntoPlatform)
        return Action::Synchronize;
    return nextActionOf(state, packageComplete, appealWaits);
}

} // namespace tanu
