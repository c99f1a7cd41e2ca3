#include "app/desktop/applications/consentsection.h"

#include "app/desktop/widgets/checklistedit.h"
#include "app/desktop/widgets/dateedit.h"

namespace tanu::desktop {

ConsentSection::ConsentSection(const WorkCalendar& calendar, QWidget* parent)
    : IntakeSection(parent)
    , m_consent(new CheckListEdit(QStringLiteral("consent"), this))
    , m_signedOn(new DateEdit(QStringLiteral("signedon"), &calendar, this))
{
    m_consent->setObjectName(QStringLiteral("consent"));
    m_signedOn->setObjectName(QStringLiteral("signedon"));
    m_consent->setRequired(true);
    m_signedOn->setRequired(true);
    addRow({m_consent, m_signedOn});
}

void ConsentSection::retranslate()
{
    setHeading(tr("Consent"));
    m_consent->setLabel(tr("Consent of the candidate"));
    m_consent->setOptions({{QStringLiteral("consent"),
        tr("The candidate agrees to the processing of personal data and to publication on the platform"), {}}});
    m_signedOn->setLabel(tr("Signed on"));
}

void ConsentSection::read(ApplicationFields& fields) const
{
    fields.consent = !m_consent->isEmpty();
    if (const auto date = m_signedOn->value())
        fields.signedOn = *date;
}

void ConsentSection::keep(DraftBook& book)
{
    book.add(m_consent->objectName(), m_consent);
    book.add(m_signedOn->objectName(), static_cast<LineField*>(m_signedOn));
}

void ConsentSection::reset(QDate today)
{
    m_consent->clear();
    m_signedOn->setValue(today);
}

FieldFrame* ConsentSection::fieldOf(IntakeField field) const
{
    if (field == IntakeField::Consent)
        return m_consent;
    return field == IntakeField::SignedOn ? m_signedOn : nullptr;
}

} // namespace tanu::desktop
