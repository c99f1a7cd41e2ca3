#pragma once

#include <QtCore/QString>

namespace tanu {

/// A code as people type and paste it, made plain: white space removed, every dash a hyphen, upper case, the
/// Cyrillic Х (which looks the same) a Latin X.
QString plainCode(const QString& typed);

} // namespace tanu
