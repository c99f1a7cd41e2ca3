#include "app/desktop/shell/typedback.h"

#include <QtWidgets/QApplication>

namespace tanu::desktop {

TypedBack::TypedBack(QWidget& window)
    : QObject(&window)
    , m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, QWidget* now) { follow(now); });
}

void TypedBack::follow(QWidget* now)
{
    auto* line = qobject_cast<QLineEdit*>(now);
    m_line = line && line->window() == &m_window ? line : nullptr;
    m_before = m_line ? m_line->text() : QString();
}

bool TypedBack::takeBack()
{
    if (!m_line || !m_line->isModified() || m_line->text() == m_before)
        return false;
    m_line->setText(m_before);
    return true;
}

} // namespace tanu::desktop
