#include "app/desktop/casepage/panels/verdictletterpanel.h"

#include "app/desktop/casepage/panels/channelchoice.h"
#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "core/services/appeals/sendappealdecision.h"

#include <QtWidgets/QPushButton>

namespace tanu::desktop {

VerdictLetterPanel::VerdictLetterPanel(DeskContext& context, const Case& file, QWidget* parent)
    : StepPanel(context, file, Action::SendAppealDecision, parent)
    , m_appeal(file.appeals.back().appeal.id)
    , m_channel(new ChannelChoice(this))
    , m_look(new QPushButton(icon(QStringLiteral("preview")), QString(), this))
{
    m_channel->setObjectName(QStringLiteral("channel"));
    add(m_channel);
    addButton(m_look);
    connect(m_look, &QPushButton::clicked, this, [this] { Q_EMIT paperRequested(letter()); });
    retranslate();
}

QString VerdictLetterPanel::letter() const
{
    return QStringLiteral("appeal-letter/") + QString::fromLatin1(m_appeal.bytes().toHex());
}

void VerdictLetterPanel::retranslate()
{
    setHeading(tr("Letter with the decision on the appeal"), QStringLiteral("R22"));
    const bool isUpheld = file().appeals.back().appeal.decision == AppealOutcome::Upheld;
    setExplanation(isUpheld ? tr("Upheld: the case then waits for its document. The letter counts as sent now.")
                            : tr("Rejected: the case is then closed. The letter counts as sent now."));
    m_channel->setLabel(tr("Sent by"));
    m_look->setText(tr("Look at the letter, print it"));
}

FieldFrame* VerdictLetterPanel::checkNow()
{
    return firstWrong({m_channel});
}

Result<StepDone> VerdictLetterPanel::run()
{
    const auto channel = m_channel->value();
    if (!channel)
        return channel.error();
    Desk desk = context().desk();
    const auto sent = SendAppealDecision(desk).run(m_appeal, *channel);
    if (!sent)
        return sent.error();
    return StepDone {sent->outcome == AppealOutcome::Upheld
            ? tr("The decision is sent. The document is to be issued until %1.").arg(dateText(sent->issueBy))
            : tr("The decision is sent; the case is closed."),
        letter()};
}

} // namespace tanu::desktop
