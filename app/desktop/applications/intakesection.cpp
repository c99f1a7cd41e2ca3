#include "app/desktop/applications/intakesection.h"

namespace tanu::desktop {

void IntakeSection::follow(const Programme*) { }

} // namespace tanu::desktop
