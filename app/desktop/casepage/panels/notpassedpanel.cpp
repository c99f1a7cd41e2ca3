#include "app/desktop/casepage/panels/notpassedpanel.h"

#include "app/desktop/casepage/panels/channelchoice.h"
#include "app/desktop/context/deskcontext.h"
#include "app/desktop/widgets/textarea.h"
#include "core/services/certificates/notifynotpassed.h"

namespace tanu::desktop {

namespace {

constexpr int greatestAdvice = 8000;

} // namespace

NotPassedPanel::NotPassedPanel(DeskContext& context, const Case& file, QWidget* parent)
    : StepPanel(context, file, Action::NotifyNotPassed, parent)
    , m_recommendations(new TextArea(QStringLiteral("recommendations"), greatestAdvice, this))
    , m_channel(new ChannelChoice(this))
{
    m_recommendations->setObjectName(QStringLiteral("recommendations"));
    m_channel->setObjectName(QStringLiteral("channel"));
    m_recommendations->setRequired(true);
    add(m_recommendations);
    add(m_channel);
    if (file.session)
        m_recommendations->setValue(file.session->recommendations);
    retranslate();
}

void NotPassedPanel::retranslate()
{
    setHeading(tr("Notice of not passing"), QStringLiteral("R19"));
    setExplanation(tr("The letter tells the decision, the right to retake, and what to learn."));
    m_recommendations->setLabel(tr("Recommendations"));
    m_recommendations->setHint(tr("Drafted from the topics and operations that failed; one per line"));
    m_channel->setLabel(tr("Sent by"));
}

FieldFrame* NotPassedPanel::checkNow()
{
    if (!m_recommendations->checkNow())
        return m_recommendations;
    return m_channel->checkNow() ? nullptr : m_channel;
}

Result<StepDone> NotPassedPanel::run()
{
    const auto channel = m_channel->value();
    if (!channel)
        return channel.error();
    Desk desk = context().desk();
    const auto told = NotifyNotPassed(desk).run(id(), m_recommendations->text().trimmed(), *channel);
    if (!told)
        return told.error();
    return StepDone {tr("Notice No %1 is recorded.").arg(told->numberText), QStringLiteral("not-passed")};
}

} // namespace tanu::desktop
