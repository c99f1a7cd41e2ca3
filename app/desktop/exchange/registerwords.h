#pragma once

#include <QtCore/QString>

namespace tanu::desktop {

/// What the platform's register of this code (docs/registers.md) is called: `Professional standards`; the code itself where
/// this version does not know it.
QString registerText(const QString& code);

} // namespace tanu::desktop
