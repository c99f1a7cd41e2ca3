#pragma once

#include "core/base/error.h"

#include <QtCore/QString>

namespace tanu::desktop {

/// The bad lines of a file by number with what is wrong with each, at most the first ten; empty for another error.
QString badLinesText(const Error& error);

} // namespace tanu::desktop
