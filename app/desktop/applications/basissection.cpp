#include "app/desktop/applications/basissection.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/widgets/binedit.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "app/desktop/widgets/textedit.h"

namespace tanu::desktop {

namespace {

constexpr int greatestName = 200;
constexpr int greatestNumber = 60;

template <typename Field>
Field* named(Field* field, const char* name)
{
    field->setObjectName(QString::fromLatin1(name));
    field->setRequired(true);
    return field;
}

} // namespace

BasisSection::BasisSection(const WorkCalendar& calendar, QWidget* parent)
    : IntakeSection(parent)
    , m_basis(named(new SegmentedChoice(QStringLiteral("basis"), this), "basis"))
    , m_employerBin(named(new BinEdit(this), "employerbin"))
    , m_employerName(named(new TextEdit(QStringLiteral("employername"), greatestName, this), "employername"))
    , m_referral(named(new TextEdit(QStringLiteral("referral"), greatestNumber, this), "referral"))
    , m_voucherNumber(named(new TextEdit(QStringLiteral("vouchernumber"), greatestNumber, this), "vouchernumber"))
    , m_voucherIssued(named(new DateEdit(QStringLiteral("voucherissued"), &calendar, this), "voucherissued"))
    , m_voucherUntil(named(new DateEdit(QStringLiteral("voucheruntil"), &calendar, this), "voucheruntil"))
{
    addRow({m_basis});
    addRow({m_employerBin, m_employerName, m_referral});
    addRow({m_voucherNumber, m_voucherIssued, m_voucherUntil});
    connect(m_basis, &FieldFrame::valueChanged, this, &BasisSection::showFields);
    showFields();
}

Basis BasisSection::basis() const
{
    const auto key = m_basis->value();
    const auto basis = key ? parseBasis(*key) : Result<Basis>(Basis::Self);
    return basis ? *basis : Basis::Self;
}

void BasisSection::showFields()
{
    for (FieldFrame* field : std::initializer_list<FieldFrame*> {m_employerBin, m_employerName, m_referral})
        field->setVisible(basis() == Basis::Employer);
    for (FieldFrame* field : std::initializer_list<FieldFrame*> {m_voucherNumber, m_voucherIssued, m_voucherUntil})
        field->setVisible(basis() == Basis::Voucher);
    Q_EMIT basisChosen();
    Q_EMIT edited();
}

void BasisSection::retranslate()
{
    setHeading(tr("Basis and payment"));
    m_basis->setLabel(tr("Who p&ays"));
    m_basis->setOptions({{codeOf(Basis::Self), wordOf(Basis::Self), {}},
        {codeOf(Basis::Employer), wordOf(Basis::Employer), {}}, {codeOf(Basis::Voucher), wordOf(Basis::Voucher), {}}});
    m_employerBin->setLabel(tr("&BIN of the employer"));
    m_employerName->setLabel(tr("Name of the employer"));
    m_referral->setLabel(tr("Referral"));
    m_referral->setHint(tr("Number and date of the letter"));
    m_voucherNumber->setLabel(tr("Number of the &voucher"));
    m_voucherIssued->setLabel(tr("Issued on"));
    m_voucherUntil->setLabel(tr("Valid until"));
}

void BasisSection::read(ApplicationFields& fields) const
{
    fields.basis = basis();
    if (fields.basis == Basis::Employer) {
        if (const auto bin = m_employerBin->value())
            fields.employerBin = *bin;
        fields.employerName = m_employerName->text().trimmed();
        fields.referral = m_referral->text().trimmed();
    }
    if (fields.basis == Basis::Voucher) {
        fields.voucherNumber = m_voucherNumber->text().trimmed();
        if (const auto issued = m_voucherIssued->value())
            fields.voucherIssued = *issued;
        if (const auto until = m_voucherUntil->value())
            fields.voucherUntil = *until;
    }
}

void BasisSection::keep(DraftBook& book)
{
    book.add(m_basis->objectName(), m_basis);
    for (LineField* field : std::initializer_list<LineField*> {m_employerBin, m_employerName, m_referral,
             m_voucherNumber, m_voucherIssued, m_voucherUntil})
        book.add(field->objectName(), field);
}

void BasisSection::reset(QDate)
{
    for (FieldFrame* field : fields())
        field->clear();
    m_basis->setValue(codeOf(Basis::Self));
}

FieldFrame* BasisSection::fieldOf(IntakeField field) const
{
    switch (field) {
    case IntakeField::EmployerBin:
        return m_employerBin;
    case IntakeField::EmployerName:
        return m_employerName;
    case IntakeField::Referral:
        return m_referral;
    case IntakeField::VoucherNumber:
        return m_voucherNumber;
    case IntakeField::VoucherIssued:
        return m_voucherIssued;
    case IntakeField::VoucherUntil:
        return m_voucherUntil;
    default:
        return nullptr;
    }
}

} // namespace tanu::desktop
