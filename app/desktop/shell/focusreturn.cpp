#include "app/desktop/shell/focusreturn.h"

#include "app/desktop/shell/page.h"

#include <QtCore/QEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>

#include <utility>

namespace tanu::desktop {

namespace {

bool isDisabledButton(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) && !widget->isEnabled();
}

const QWidget* pageOf(const QWidget* widget)
{
    while (widget && !qobject_cast<const Page*>(widget))
        widget = widget->parentWidget();
    return widget;
}

} // namespace

FocusReturn::FocusReturn(QWidget& window)
    : QObject(&window)
    , m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, &FocusReturn::follow);
}

void FocusReturn::follow(QWidget* before, QWidget* now)
{
    const bool isLost = before && before == m_last && isDisabledButton(before);
    if (now && now->window() == &m_window) {
        m_last = now;
        now->installEventFilter(this);
        if (!isLost && now != m_fallen)
            m_button = nullptr;
    }
    if (isLost)
        await(before);
}

void FocusReturn::await(QWidget* button)
{
    m_button = button;
    m_fallen = m_window.focusWidget();
    const QWidget* page = pageOf(button);
    if (!m_fallen || (page && !page->isAncestorOf(m_fallen))) {
        m_fallen = &m_window; // with the focus nowhere, Qt begins at the first button of the window
        m_window.setFocus(Qt::OtherFocusReason);
    }
    m_fallen->installEventFilter(this);
}

void FocusReturn::giveBack()
{
    const QPointer<QWidget> button = std::exchange(m_button, nullptr);
    if (m_window.focusWidget() == m_fallen && button->isVisible())
        button->setFocus(Qt::OtherFocusReason);
}

bool FocusReturn::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::EnabledChange:
        if (watched == m_button && m_button->isEnabled())
            giveBack();
        else if (watched == m_last && isDisabledButton(m_last) && m_window.focusWidget() != m_last)
            await(m_last); // the window was not active: it lost the focus without a word
        break;
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
        if (watched == m_fallen)
            m_button = nullptr;
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tanu::desktop
