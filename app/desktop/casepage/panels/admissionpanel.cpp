#include "app/desktop/casepage/panels/admissionpanel.h"

#include "app/desktop/casepage/panels/channelchoice.h"
#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/widgets/textarea.h"
#include "core/services/appeals/admitappeal.h"

namespace tanu::desktop {

namespace {

constexpr int greatestReason = 2000;
const QString hear = QStringLiteral("hear");
const QString refuseIt = QStringLiteral("refuse");

} // namespace

AdmissionPanel::AdmissionPanel(DeskContext& context, const Case& file, QWidget* parent)
    : StepPanel(context, file, Action::AdmitAppeal, parent)
    , m_appeal(file.appeals.back().appeal.id)
    , m_decision(new SegmentedChoice(QStringLiteral("admission"), this))
    , m_reason(new TextArea(QStringLiteral("reason"), greatestReason, this))
    , m_channel(new ChannelChoice(this))
{
    m_decision->setObjectName(QStringLiteral("admission"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_channel->setObjectName(QStringLiteral("channel"));
    m_decision->setRequired(true);
    m_reason->setRequired(true);
    add(m_decision);
    add(m_reason);
    add(m_channel);
    m_channel->hide();
    connect(m_decision, &FieldFrame::valueChanged, this, [this] { m_channel->setVisible(isRefused()); });
    retranslate();
}

bool AdmissionPanel::isRefused() const
{
    const auto decision = m_decision->value();
    return decision && *decision == refuseIt;
}

void AdmissionPanel::retranslate()
{
    setHeading(tr("A late appeal"), QStringLiteral("R20"));
    const Appeal& appeal = file().appeals.back().appeal;
    setExplanation(tr("Appeal No %1 came on %2, after the last day. “%3”")
                       .arg(appeal.numberText(), dateText(appeal.receivedOn), appeal.grounds));
    m_decision->setLabel(tr("Is it heard"));
    m_decision->setOptions({{hear, tr("It is heard"), {}}, {refuseIt, tr("It is not heard"), {}}});
    m_reason->setLabel(tr("Reason"));
    m_reason->setHint(tr("In the candidate's language; a refusal names it in the letter"));
    m_channel->setLabel(tr("Letter sent by"));
}

FieldFrame* AdmissionPanel::checkNow()
{
    return firstWrong({m_decision, m_reason, m_channel});
}

Result<StepDone> AdmissionPanel::refuse()
{
    const auto channel = m_channel->value();
    if (!channel)
        return channel.error();
    Desk desk = context().desk();
    const auto refused = AdmitAppeal(desk).refuse(m_appeal, m_reason->text().trimmed(), {*channel, {}});
    if (!refused)
        return refused.error();
    return StepDone {tr("The appeal is not heard; the case is closed."),
        QStringLiteral("appeal-refusal/") + QString::fromLatin1(m_appeal.bytes().toHex())};
}

Result<StepDone> AdmissionPanel::run()
{
    if (isRefused())
        return refuse();
    Desk desk = context().desk();
    const auto admitted = AdmitAppeal(desk).admit(m_appeal, m_reason->text().trimmed());
    if (!admitted)
        return admitted.error();
    return StepDone {tr("The appeal is heard: it goes to the appeal commission."), {}};
}

} // namespace tanu::desktop
