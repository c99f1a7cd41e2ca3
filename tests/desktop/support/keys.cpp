#include "tests/desktop/support/keys.h"

#include <QtTest/QTest>
#include <QtWidgets/QWidget>

namespace tanu::desktop {

void typeText(QWidget* widget, const QString& text)
{
    QWidget* target = widget->focusProxy() ? widget->focusProxy() : widget;
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

void press(QWidget* window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* target = window->focusWidget() ? window->focusWidget() : window;
    QTest::keyClick(target, key, modifiers);
}

} // namespace tanu::desktop
