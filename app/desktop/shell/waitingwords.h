#pragma once

#include <QtCore/QString>

class QPushButton;

namespace tanu::desktop {

/// What a button says: its verb, or while it works that one has to wait. It is as wide as the longer of both, so that
/// nothing beside it moves under the pointer.
void sayWaiting(QPushButton& button, bool isWaiting, const QString& verb, const QString& waiting);

} // namespace tanu::desktop
