#include "app/desktop/casepage/panels/receiptpanel.h"

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/widgets/dateedit.h"
#include "core/services/appeals/recordreceipt.h"

namespace tanu::desktop {

ReceiptPanel::ReceiptPanel(DeskContext& context, const Case& file, QWidget* parent)
    : StepPanel(context, file, Action::RecordReceipt, parent)
    , m_receivedOn(new DateEdit(QStringLiteral("receivedon"), &context.calendar(), this))
{
    m_receivedOn->setObjectName(QStringLiteral("receivedon"));
    m_receivedOn->setRequired(true);
    addHalf(m_receivedOn);
    const bool isKnown = file.resultNotice && file.resultNotice->receivedOn.isValid();
    m_receivedOn->setValue(isKnown ? file.resultNotice->receivedOn : context.clock().today());
    retranslate();
}

void ReceiptPanel::retranslate()
{
    setHeading(tr("Receipt of the result"), QStringLiteral("R20"));
    QStringList words;
    if (file().resultNotice)
        words << tr("Notice No %1 was sent on %2.").arg(file().resultNotice->number, momentText(file().resultNotice->sentAt));
    words << tr("From this day the candidate has five working days to appeal.");
    setExplanation(words.join(QLatin1Char(' ')));
    m_receivedOn->setLabel(tr("Received on"));
}

FieldFrame* ReceiptPanel::checkNow()
{
    return firstWrong({m_receivedOn});
}

Result<StepDone> ReceiptPanel::run()
{
    const auto day = m_receivedOn->value();
    if (!day)
        return day.error();
    Desk desk = context().desk();
    const auto term = RecordReceipt(desk).run(id(), *day);
    if (!term)
        return term.error();
    return StepDone {tr("The receipt is recorded. An appeal is in time until %1.").arg(dateText(term->lastDay)), {}};
}

} // namespace tanu::desktop
