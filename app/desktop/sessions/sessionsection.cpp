#include "app/desktop/sessions/sessionsection.h"

#include <QtCore/QEvent>

namespace tanu::desktop {

SessionSection::SessionSection(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
}

void SessionSection::setSession(const SessionRead& session)
{
    m_session = session;
    tell();
}

void SessionSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_session)
            tell();
    }
    QWidget::changeEvent(event);
}

} // namespace tanu::desktop
