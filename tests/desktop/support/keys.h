#pragma once

#include <QtCore/QString>

class QWidget;

namespace tanu::desktop {

/// Types text letter by letter, in any alphabet (QTest::keyClicks knows Latin only).
void typeText(QWidget* widget, const QString& text);

/// Sends one key to whatever has the focus in the window.
void press(QWidget* window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

} // namespace tanu::desktop
