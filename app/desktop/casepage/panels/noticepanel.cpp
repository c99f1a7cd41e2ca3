#include "app/desktop/casepage/panels/noticepanel.h"

#include "app/desktop/casepage/panels/channelchoice.h"
#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "core/services/sessions/recordnotices.h"

#include <QtWidgets/QPushButton>

namespace tanu::desktop {

NoticePanel::NoticePanel(DeskContext& context, const Case& file, QWidget* parent)
    : StepPanel(context, file, Action::RecordNotice, parent)
    , m_channel(new ChannelChoice(this))
    , m_look(new QPushButton(icon(QStringLiteral("preview")), QString(), this))
{
    m_channel->setObjectName(QStringLiteral("channel"));
    add(m_channel);
    addButton(m_look);
    connect(m_look, &QPushButton::clicked, this, [this] { Q_EMIT paperRequested(QStringLiteral("notice")); });
    retranslate();
}

void NoticePanel::retranslate()
{
    setHeading(tr("Notice of the session"), QStringLiteral("R6.1"));
    if (file().session)
        setExplanation(
            tr("Session %1 on %2, %3. The notice counts as sent now.")
                .arg(file().session->number, momentText(file().session->startsAt), file().session->place));
    m_channel->setLabel(tr("Sent by"));
    m_look->setText(tr("Look at the notice, print it"));
}

FieldFrame* NoticePanel::checkNow()
{
    return m_channel->checkNow() ? nullptr : m_channel;
}

Result<StepDone> NoticePanel::run()
{
    const auto channel = m_channel->value();
    if (!channel)
        return channel.error();
    Desk desk = context().desk();
    const auto outcomes = RecordNotices(desk).run(std::vector<ApplicationId> {id()}, *channel);
    if (const auto& sent = outcomes.front().result; !sent)
        return sent.error();
    return StepDone {
        tr("Notice No %1 is recorded.").arg(outcomes.front().result->numberText), QStringLiteral("notice")};
}

} // namespace tanu::desktop
