#include "app/desktop/casepage/panels/contractpanel.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/errortext.h"
#include "app/desktop/shell/formats.h"
#include "core/services/applications/concludecontract.h"
#include "core/services/queries/priceof.h"

#include <QtWidgets/QLabel>

namespace tanu::desktop {

ContractPanel::ContractPanel(DeskContext& context, const Case& file, QWidget* parent)
    : StepPanel(context, file, Action::ConcludeContract, parent)
    , m_price(new QLabel(this))
    , m_payer(new QLabel(this))
{
    setRole(m_price, "section");
    for (QLabel* label : {m_price, m_payer}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        add(label);
    }
    retranslate();
}

QString ContractPanel::payer() const
{
    const ApplicationFields& fields = file().application.fields;
    switch (fields.basis) {
    case Basis::Self:
        return tr("Paid by the candidate.");
    case Basis::Employer:
        return tr("Paid by the employer: %1.").arg(fields.employerName);
    case Basis::Voucher:
        return tr("One-time voucher %1, valid until %2.").arg(fields.voucherNumber, dateText(fields.voucherUntil));
    }
    Q_UNREACHABLE();
}

void ContractPanel::retranslate()
{
    setHeading(tr("Service contract"), QStringLiteral("R5.3"));
    const QDate today = context().clock().today();
    const auto price = priceOf(context().connection(), file().programme.profession, file().programme.level, today);
    m_hasPrice = price.isOk();
    m_price->setText(price ? tr("%1 ₸").arg(price->toString()) : desktop::textOf(price.error()));
    m_payer->setText(payer());
    setExplanation(tr("Price by the price list on %1.").arg(dateText(today)));
}

Result<StepDone> ContractPanel::run()
{
    Desk desk = context().desk();
    const auto contract = ConcludeContract(desk).run(id());
    if (!contract)
        return contract.error();
    return StepDone {tr("Contract No %1 is concluded.").arg(contract->numberText), QStringLiteral("contract")};
}

} // namespace tanu::desktop
