#include "app/desktop/applications/educationsection.h"

#include "app/desktop/widgets/countedit.h"
#include "app/desktop/widgets/textarea.h"

namespace tanu::desktop {

namespace {

constexpr int greatestText = 2000;
constexpr int firstYear = 1990;
constexpr int lastYear = 2100;

} // namespace

EducationSection::EducationSection(QWidget* parent)
    : IntakeSection(parent)
    , m_earlierUntil(new CountEdit(QStringLiteral("earlieruntil"), firstYear, lastYear, this))
    , m_knowledge(new TextArea(QStringLiteral("knowledge"), greatestText, this))
    , m_ownSkills(new TextArea(QStringLiteral("ownskills"), greatestText, this))
    , m_informal(new TextArea(QStringLiteral("informaleducation"), greatestText, this))
{
    m_earlierUntil->setObjectName(QStringLiteral("earlieruntil"));
    m_knowledge->setObjectName(QStringLiteral("knowledge"));
    m_ownSkills->setObjectName(QStringLiteral("ownskills"));
    m_informal->setObjectName(QStringLiteral("informal"));
    addRow({m_knowledge, m_ownSkills});
    addRow({m_informal});
    addRow({m_earlierUntil});
}

void EducationSection::retranslate()
{
    setHeading(tr("Education and skills"));
    m_knowledge->setLabel(tr("&Knowledge"));
    m_knowledge->setHint(tr("In the candidate's own words"));
    m_ownSkills->setLabel(tr("Sk&ills"));
    m_ownSkills->setHint(tr("In the candidate's own words"));
    m_informal->setLabel(tr("Results of informal education"));
    m_earlierUntil->setLabel(tr("Earlier document valid until the &year"));
    m_earlierUntil->setHint(tr("If the candidate has one"));
}

void EducationSection::setEarlierUntil(int year)
{
    m_earlierUntil->setValue(year);
}

void EducationSection::follow(const Programme* programme)
{
    const bool isAllowed = !programme || programme->informal || programme->nonFormal;
    m_informal->setEnabled(isAllowed);
    m_informal->setHint(isAllowed ? QString() : tr("The programme does not take them into account"));
}

void EducationSection::read(ApplicationFields& fields) const
{
    if (const auto year = m_earlierUntil->value())
        fields.earlierValidUntilYear = *year;
    else if (!m_earlierUntil->isEmpty())
        fields.earlierValidUntilYear = m_earlierUntil->text().toInt();
    fields.knowledge = m_knowledge->text().trimmed();
    fields.ownSkills = m_ownSkills->text().trimmed();
    if (m_informal->isEnabled())
        fields.informalEducation = m_informal->text().trimmed();
}

void EducationSection::keep(DraftBook& book)
{
    book.add(m_earlierUntil->objectName(), static_cast<LineField*>(m_earlierUntil));
    for (TextArea* area : {m_knowledge, m_ownSkills, m_informal})
        book.add(area->objectName(), area);
}

void EducationSection::reset(QDate)
{
    for (FieldFrame* field : fields())
        field->clear();
}

FieldFrame* EducationSection::fieldOf(IntakeField field) const
{
    if (field == IntakeField::EarlierValidUntilYear)
        return m_earlierUntil;
    return field == IntakeField::InformalEducation ? m_informal : nullptr;
}

} // namespace tanu::desktop
