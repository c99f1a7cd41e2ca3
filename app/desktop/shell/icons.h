#pragma once

#include "app/desktop/shell/theme.h"

#include <QtGui/QIcon>

namespace tanu::desktop {

/// The line icon `:/icons/NAME.svg`, drawn in the colour of this role.
///
/// - Follows the theme by itself: the colour is taken when it is painted, so an icon is set once.
/// - Drawn at the size and pixel ratio asked for, kept in QPixmapCache per name, colour and size.
/// - Disabled, it is drawn in quiet text at half strength. An unknown name draws nothing.
QIcon icon(const QString& name, ColourRole role = ColourRole::Text);

/// The same as pixmap, for paintEvent.
QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal ratio);

} // namespace tanu::desktop
