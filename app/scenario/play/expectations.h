#pragma once

#include "app/scenario/play/playscenario.h"

namespace tanu::scenario {

/// What of the event's expectations did not hold, each in words with its line.
QStringList failuresOf(const EventAfter& after);

} // namespace tanu::scenario
