#include "app/desktop/casepage/panels/appealpanel.h"

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/textarea.h"
#include "core/domain/commissions/appeals.h"
#include "core/services/appeals/registerappeal.h"

namespace tanu::desktop {

namespace {

constexpr int greatestGrounds = 8000;

} // namespace

AppealPanel::AppealPanel(DeskContext& context, const Case& file, QWidget* parent)
    : StepPanel(context, file, Action::RegisterAppeal, parent)
    , m_grounds(new TextArea(QStringLiteral("grounds"), greatestGrounds, this))
    , m_receivedOn(new DateEdit(QStringLiteral("receivedon"), &context.calendar(), this))
{
    m_grounds->setObjectName(QStringLiteral("grounds"));
    m_receivedOn->setObjectName(QStringLiteral("receivedon"));
    m_grounds->setRequired(true);
    m_receivedOn->setRequired(true);
    add(m_grounds);
    addHalf(m_receivedOn);
    m_receivedOn->setValue(context.clock().today());
    connect(m_receivedOn, &FieldFrame::valueChanged, this, &AppealPanel::tellTerm);
    retranslate();
}

std::optional<QDate> AppealPanel::lastDay() const
{
    for (const CaseObligation& term : file().obligations) {
        if (term.deadline.obligation == Obligation::FileAppeal)
            return term.deadline.lastDay;
    }
    return std::nullopt;
}

void AppealPanel::tellTerm()
{
    const auto last = lastDay();
    const auto day = m_receivedOn->value();
    if (!last)
        return setExplanation(tr("When the candidate received the result is not recorded: no appeal is late."));
    if (day && isLateAppeal(*day, last))
        return setExplanation(
            tr("The last day to appeal was %1: the head decides whether it is heard.").arg(dateText(*last)));
    setExplanation(tr("An appeal is in time until %1.").arg(dateText(*last)));
}

void AppealPanel::retranslate()
{
    setHeading(tr("Appeal"), QStringLiteral("R20"));
    m_grounds->setLabel(tr("What the candidate does not agree with"));
    m_receivedOn->setLabel(tr("Received on"));
    tellTerm();
}

FieldFrame* AppealPanel::checkNow()
{
    return firstWrong({m_grounds, m_receivedOn});
}

Result<StepDone> AppealPanel::run()
{
    const auto day = m_receivedOn->value();
    if (!day)
        return day.error();
    Desk desk = context().desk();
    const auto appeal = RegisterAppeal(desk).run(id(), *day, m_grounds->text().trimmed());
    if (!appeal)
        return appeal.error();
    const QString message = appeal->isLate
        ? tr("Appeal No %1 is registered. It is late: the head decides whether it is heard.").arg(appeal->numberText)
        : tr("Appeal No %1 is registered, to be decided until %2.")
              .arg(appeal->numberText, dateText(appeal->decideBy.lastDay));
    return StepDone {message, QStringLiteral("appeal-receipt/") + QString::fromLatin1(appeal->id.bytes().toHex())};
}

} // namespace tanu::desktop
