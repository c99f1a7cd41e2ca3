#include "app/desktop/sessions/sessionsection.h"

#include "app/desktop/context/tableexport.h"
#include "core/domain/rules/away.h"

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

bool SessionSection::may(Action action) const
{
    return m_context.may(action) && (isHere() || !needsSessionHere(action));
}

void SessionSection::makeExportable(DataTable& table)
{
    new TableExport(m_context.prompts(), table, [this, &table] {
        return QString(table.accessibleName() + QLatin1Char(' ') + (m_session ? m_session->numberText : QString()));
    });
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
