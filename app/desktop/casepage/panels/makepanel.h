#pragma once

#include "app/desktop/casepage/panels/steppanel.h"

namespace tanu::desktop {

/// The panel of this action; null where the step is not done in place.
StepPanel* makePanel(DeskContext& context, const Case& file, Action action, QWidget* parent);

} // namespace tanu::desktop
