#include "app/desktop/settings/settingssection.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/widgets/banner.h"

#include <QtCore/QEvent>

namespace tanu::desktop {

SettingsSection::SettingsSection(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner(this))
{
    m_banner->setClosable(true);
    connect(&m_context, &DeskContext::actorChanged, m_banner, &Banner::dismiss); // it was said to somebody else
}

bool SettingsSection::tellAllowed(Action action)
{
    if (m_context.may(action))
        return true;
    m_banner->say(Tone::Neutral, m_context.onlyText(action, Reserved::Changing));
    return false;
}

void SettingsSection::tellDone(const QString& what)
{
    m_banner->say(Tone::Good, what);
}

void SettingsSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tanu::desktop
