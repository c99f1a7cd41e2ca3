#pragma once

#include <QtCore/QString>

namespace tanu {

/// Nothing has this name. False where that cannot be seen (a folder that may not be entered, a link that leads in a
/// circle): what is only hidden must not be made anew, nor be called lost.
bool isAbsent(const QString& path);

} // namespace tanu
