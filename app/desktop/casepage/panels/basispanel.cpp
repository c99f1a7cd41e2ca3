#include "app/desktop/casepage/panels/basispanel.h"

#include "app/desktop/applications/basissection.h"
#include "app/desktop/casepage/panels/scanreading.h"
#include "app/desktop/context/casewords.h"
#include "app/desktop/context/deskcontext.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/filedroplist.h"
#include "app/desktop/widgets/textarea.h"
#include "core/domain/values/searchtext.h"
#include "core/services/applications/scanfile.h"

#include <QtWidgets/QBoxLayout>

namespace tanu::desktop {

namespace {

constexpr int greatestReason = 1000;

} // namespace

BasisPanel::BasisPanel(DeskContext& context, const Case& file, QWidget* parent)
    : StepPanel(context, file, Action::ChangeBasis, parent)
    , m_section(new BasisSection(context.calendar(), this))
    , m_region(new ChoiceEdit(QStringLiteral("region"), foldForSearch, this))
    , m_reason(new TextArea(QStringLiteral("reason"), greatestReason, this))
    , m_scan(new FileDropList(QStringLiteral("files"), greatestScan,
          [&context] { return context.prompts().chooseFiles(tr("Scan of the new paper"), tr("Scans (*.pdf *.jpg *.jpeg *.png)")); },
          this))
{
    setRole(m_section, "plain");
    m_section->layout()->setContentsMargins(0, 0, 0, 0);
    m_region->setObjectName(QStringLiteral("region"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_region->setRequired(true);
    m_reason->setRequired(true);
    add(m_section);
    add(m_region);
    add(m_scan);
    add(m_reason);
    connect(m_section, &BasisSection::basisChosen, this, &BasisPanel::showFields);
    retranslate();
    showFields();
}

void BasisPanel::showFields()
{
    const Basis chosen = m_section->basis();
    m_region->setVisible(chosen == Basis::Voucher && file().application.fields.region.isEmpty());
    m_scan->setVisible(chosen != Basis::Self);
}

void BasisPanel::retranslate()
{
    setHeading(tr("Change of who pays"), QStringLiteral("L15.3"));
    setExplanation(tr("Until now: %1. A voucher must be new and valid on the day of the session.")
                       .arg(wordOf(file().application.fields.basis)));
    m_section->retranslate();
    m_section->setHeading({});
    std::vector<Choice> regions;
    for (const StarterRegion& region : context().registers().regions())
        regions.push_back({region.code, textOf(region.name), {}});
    m_region->setChoices(std::move(regions));
    m_region->setLabel(tr("Region"));
    m_scan->setLabel(tr("Scan of the paper"));
    m_reason->setLabel(tr("Reason"));
}

FieldFrame* BasisPanel::checkNow()
{
    FieldFrame* first = m_section->checkNow();
    FieldFrame* rest = firstWrong({m_region, m_reason});
    return first ? first : rest;
}

NewBasis BasisPanel::basis() const
{
    ApplicationFields fields = file().application.fields;
    m_section->read(fields);
    NewBasis basis {fields.basis, fields.employerBin, fields.employerName, fields.referral, fields.voucherNumber,
        fields.voucherIssued, fields.voucherUntil, {}};
    if (const auto region = m_region->value(); region && !m_region->isHidden())
        basis.region = *region;
    return basis;
}

Result<std::vector<NewAttachment>> BasisPanel::papers(const NewBasis& basis) const
{
    if (basis.basis == Basis::Self)
        return std::vector<NewAttachment>();
    const auto scan = readScan(*m_scan);
    if (!scan)
        return scan.error();
    const bool isVoucher = basis.basis == Basis::Voucher;
    return std::vector<NewAttachment> {{isVoucher ? QStringLiteral("voucher") : QStringLiteral("employer-referral"),
        isVoucher ? basis.voucherNumber : basis.referral,
        isVoucher ? std::optional(basis.voucherIssued) : std::nullopt, isVoucher ? QString() : basis.employerName,
        scan->fileName, scan->content}};
}

Result<StepDone> BasisPanel::run()
{
    const NewBasis wanted = basis();
    const auto proof = papers(wanted);
    if (!proof)
        return proof.error();
    Desk desk = context().desk();
    const auto changed = ChangeBasis(desk).run(id(), wanted, m_reason->text().trimmed(), *proof);
    if (!changed)
        return changed.error();
    return StepDone {tr("From now on: %1.").arg(wordOf(wanted.basis)),
        file().contract ? QStringLiteral("contract-amendment") : QString()};
}

} // namespace tanu::desktop
