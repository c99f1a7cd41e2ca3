#pragma once

#include "core/base/error.h"

namespace tanu::desktop {

/// What every error of this kind says, in the language of the screen; %1 to %3 stand for its arguments.
QString sentenceOf(ErrorKind kind);

} // namespace tanu::desktop
