#pragma once

#include <QtCore/QStringList>

class QWidget;

namespace tanu::desktop {

/// Lets layouts inside layouts find their sizes.
void settle();

/// What of a page does not fit into the room it has: the page itself, cut labels, buttons, titles of columns; a line each.
QStringList misfitsOf(const QWidget& page);

/// Keeps a picture in the folder of TANU_SHOTS_DIR; does nothing without one.
void keepPicture(QWidget& window, QString name);

} // namespace tanu::desktop
