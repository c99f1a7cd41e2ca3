#include "app/desktop/settings/centerform.h"

#include "app/desktop/settings/accreditationedit.h"
#include "app/desktop/widgets/binedit.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/emailedit.h"
#include "app/desktop/widgets/formsection.h"
#include "app/desktop/widgets/phoneedit.h"
#include "core/services/center/profilecheck.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>

namespace tanu::desktop {

namespace {

constexpr int longestName = 300;

} // namespace

CenterForm::CenterForm(QWidget* parent)
    : QWidget(parent)
    , m_name(QStringLiteral("name"), longestName, this)
    , m_bin(new BinEdit(this))
    , m_number(new AccreditationEdit(this))
    , m_from(new DateEdit(QStringLiteral("accredited_from"), nullptr, this))
    , m_until(new DateEdit(QStringLiteral("accredited_until"), nullptr, this))
    , m_address(QStringLiteral("address"), longestName, this)
    , m_phone(new PhoneEdit(this))
    , m_email(new EmailEdit(this))
    , m_section(new FormSection(this))
{
    m_bin->setObjectName(QStringLiteral("bin"));
    m_number->setObjectName(QStringLiteral("accreditation"));
    m_from->setObjectName(QStringLiteral("accredited_from"));
    m_until->setObjectName(QStringLiteral("accredited_until"));
    m_phone->setObjectName(QStringLiteral("phone"));
    m_email->setObjectName(QStringLiteral("email"));
    for (FieldFrame* name : m_name.row())
        m_section->addRow({name});
    m_section->addRow({m_bin, m_number});
    m_section->addRow({m_from, m_until});
    m_section->addRow(m_address.row());
    m_section->addRow({m_phone, m_email});
    m_name.setRequired(true);
    m_address.setRequired(true);
    for (FieldFrame* field : std::initializer_list<FieldFrame*> {m_bin, m_number, m_from, m_until})
        field->setRequired(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
    layout->addStretch(1);
    setFocusProxy(m_name.kk);
    for (const FieldFrame* field : m_section->fields())
        connect(field, &FieldFrame::valueChanged, this, &CenterForm::edited);
    retranslate();
}

void CenterForm::retranslate()
{
    m_section->setHeading(tr("The center"));
    m_name.setLabel(tr("Name"));
    m_bin->setLabel(tr("&BIN"));
    m_bin->setHint(tr("Twelve digits"));
    m_number->setLabel(tr("&Accreditation number"));
    m_number->setHint(tr("Four digits of the certificate"));
    m_from->setLabel(tr("Accredited &from"));
    m_until->setLabel(tr("Accredited &until"));
    m_until->setHint(tr("The last day"));
    m_address.setLabel(tr("Address"));
    m_phone->setLabel(tr("&Telephone"));
    m_email->setLabel(tr("&E-mail"));
}

void CenterForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CenterForm::setValue(const Center& center)
{
    m_name.setValue(center.name);
    m_bin->setValue(center.bin);
    m_number->setValue(center.number);
    m_from->setValue(center.accreditedFrom);
    m_until->setValue(center.accreditedUntil);
    m_address.setValue(center.address);
    const auto phone = Phone::parse(center.phone);
    m_phone->setText(phone ? phone->forReading() : center.phone);
    m_email->setText(center.email);
}

Result<Center> CenterForm::check()
{
    if (FieldFrame* wrong = m_section->checkNow()) {
        wrong->setFocus(Qt::OtherFocusReason);
        return wrong->problem().value_or(Error {ErrorKind::FieldEmpty, {wrong->label()}, {}});
    }
    const auto phone = m_phone->value();
    const auto email = m_email->value();
    const Center center {m_name.value(), *m_bin->value(), *m_number->value(), *m_from->value(), *m_until->value(),
        m_address.value(), phone ? phone->toString() : QString(), email ? email->toString() : QString()};
    if (const auto fits = checkCenter(center); !fits) {
        showError(fits.error());
        return fits.error();
    }
    return center;
}

FieldFrame* CenterForm::fieldOf(const Error& error) const
{
    const QString field = error.arguments.value(0);
    const std::initializer_list<std::pair<const char*, FieldFrame*>> fields {{"name_kk", m_name.kk},
        {"name_ru", m_name.ru}, {"address_kk", m_address.kk}, {"address_ru", m_address.ru}, {"bin", m_bin},
        {"accreditation", m_number}, {"accredited_from", m_from}, {"accredited_until", m_until}, {"phone", m_phone}, {"email", m_email}};
    for (const auto& [name, frame] : fields) {
        if (field == QLatin1String(name))
            return frame;
    }
    return nullptr;
}

bool CenterForm::showError(const Error& error)
{
    FieldFrame* field = fieldOf(error);
    if (!field)
        return false;
    field->showError(error);
    field->setFocus(Qt::OtherFocusReason);
    return true;
}

void CenterForm::setReadOnly(bool readOnly)
{
    m_name.setReadOnly(readOnly);
    m_address.setReadOnly(readOnly);
    for (LineField* field : std::initializer_list<LineField*> {m_bin, m_number, m_from, m_until, m_phone, m_email})
        field->setReadOnly(readOnly);
}

} // namespace tanu::desktop
