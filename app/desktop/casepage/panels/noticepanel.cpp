#include "app/desktop/casepage/panels/noticepanel.h"

#include "app/desktop/casepage/panels/channelchoice.h"
#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/textedit.h"
#include "core/services/sessions/recordnotices.h"

#include <QtWidgets/QPushButton>

namespace tanu::desktop {

namespace {

constexpr int greatestLink = 500;

} // namespace

NoticePanel::NoticePanel(DeskContext& context, const Case& file, QWidget* parent)
    : StepPanel(context, file, Action::RecordNotice, parent)
    , m_channel(new ChannelChoice(this))
    , m_access(new TextEdit(QStringLiteral("accesslink"), greatestLink, this))
    , m_proctoring(new TextEdit(QStringLiteral("proctoringlink"), greatestLink, this))
    , m_look(new QPushButton(icon(QStringLiteral("preview")), QString(), this))
{
    m_channel->setObjectName(QStringLiteral("channel"));
    m_access->setObjectName(QStringLiteral("accesslink"));
    m_proctoring->setObjectName(QStringLiteral("proctoringlink"));
    add(m_channel);
    addSideBySide({m_access, m_proctoring});
    for (TextEdit* link : {m_access, m_proctoring}) {
        link->setRequired(isOnline());
        link->setVisible(isOnline());
    }
    addButton(m_look);
    connect(m_look, &QPushButton::clicked, this, [this] { Q_EMIT paperRequested(QStringLiteral("notice")); });
    retranslate();
}

bool NoticePanel::isOnline() const
{
    return file().session && file().session->mode == ExamMode::Online;
}

void NoticePanel::retranslate()
{
    setHeading(tr("Notice of the session"), QStringLiteral("R6.1"));
    if (file().session)
        setExplanation(
            tr("Session %1 on %2, %3. The notice counts as sent now.")
                .arg(file().session->number, momentText(file().session->startsAt), file().session->place));
    m_channel->setLabel(tr("Sent by"));
    m_access->setLabel(tr("Link to the exam"));
    m_proctoring->setLabel(tr("Link to the proctoring"));
    m_look->setText(tr("Look at the notice, print it"));
}

FieldFrame* NoticePanel::checkNow()
{
    return firstWrong({m_channel, m_access, m_proctoring});
}

Result<StepDone> NoticePanel::run()
{
    const auto channel = m_channel->value();
    if (!channel)
        return channel.error();
    Desk desk = context().desk();
    LinksByCandidate links;
    if (isOnline())
        links[id()] = {m_access->text().trimmed(), m_proctoring->text().trimmed()};
    const auto outcomes = RecordNotices(desk).run(std::vector<ApplicationId> {id()}, *channel, {}, links);
    if (const auto& sent = outcomes.front().result; !sent)
        return sent.error();
    return StepDone {
        tr("Notice No %1 is recorded.").arg(outcomes.front().result->numberText), QStringLiteral("notice")};
}

} // namespace tanu::desktop
