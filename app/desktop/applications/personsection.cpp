#include "app/desktop/applications/personsection.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/shell/words.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/emailedit.h"
#include "app/desktop/widgets/iinedit.h"
#include "app/desktop/widgets/nameedit.h"
#include "app/desktop/widgets/phoneedit.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "app/desktop/widgets/textedit.h"
#include "core/domain/values/searchtext.h"
#include "core/services/starter/starterregisters.h"

namespace tanu::desktop {

namespace {

constexpr int greatestDocument = 60;
constexpr int greatestAddress = 200;
const QString kazakhstan = QStringLiteral("398");
const QString stateless = QStringLiteral("stateless"); ///< the domain writes an empty code

template <typename Field>
Field* named(Field* field, const char* name)
{
    field->setObjectName(QString::fromLatin1(name));
    return field;
}

/// As it is kept; one that is wrong as it was typed, for problemsOf to refuse.
QString numberOf(const PhoneEdit& edit)
{
    const auto phone = edit.value();
    return phone ? phone->toString() : edit.text().trimmed();
}

} // namespace

PersonSection::PersonSection(const StarterRegisters& registers, QWidget* parent)
    : IntakeSection(parent)
    , m_registers(registers)
    , m_surname(named(new NameEdit(QStringLiteral("surname"), this), "surname"))
    , m_givenName(named(new NameEdit(QStringLiteral("givenname"), this), "givenname"))
    , m_patronymic(named(new NameEdit(QStringLiteral("patronymic"), this), "patronymic"))
    , m_iin(named(new IinEdit(this), "iin"))
    , m_foreignDocument(named(new TextEdit(QStringLiteral("foreigndocument"), greatestDocument, this), "foreigndocument"))
    , m_citizenship(named(new ChoiceEdit(QStringLiteral("citizenship"), foldForSearch, this), "citizenship"))
    , m_birthDate(named(new DateEdit(QStringLiteral("birthdate"), nullptr, this), "birthdate"))
    , m_sex(named(new SegmentedChoice(QStringLiteral("sex"), this), "sex"))
    , m_residence(named(new TextEdit(QStringLiteral("residence"), greatestAddress, this), "residence"))
    , m_region(named(new ChoiceEdit(QStringLiteral("region"), foldForSearch, this), "region"))
    , m_mobilePhone(named(new PhoneEdit(this), "mobilephone"))
    , m_workPhone(named(new PhoneEdit(this), "workphone"))
    , m_email(named(new EmailEdit(this), "email"))
    , m_outsideLaw(named(new ChoiceEdit(QStringLiteral("outsidelaw"), foldForSearch, this), "outsidelaw"))
{
    addRow({m_surname, m_givenName, m_patronymic});
    addRow({m_iin, m_foreignDocument, m_citizenship});
    addRow({m_birthDate, m_sex, m_region});
    addRow({m_residence});
    addRow({m_mobilePhone, m_workPhone, m_email});
    addRow({m_outsideLaw});
    setFocusProxy(m_surname);
    m_surname->setRequired(true);
    for (FieldFrame* field : std::initializer_list<FieldFrame*> {m_birthDate, m_sex, m_residence, m_mobilePhone})
        field->setRequired(true);
    connect(m_iin, &FieldFrame::valueChanged, this, &PersonSection::takeFromIin);
    connect(m_iin, &FieldFrame::valueChanged, this, &PersonSection::updateRequired);
    connect(m_foreignDocument, &FieldFrame::valueChanged, this, &PersonSection::updateRequired);
    for (FieldFrame* field : std::initializer_list<FieldFrame*> {m_iin, m_foreignDocument, m_citizenship})
        connect(field, &FieldFrame::valueChanged, this, &PersonSection::identityChanged);
    updateRequired();
}

void PersonSection::fillChoices()
{
    std::vector<Choice> countries {{stateless, tr("Stateless person"), {}}};
    for (const Country& country : m_registers.countries())
        countries.push_back({country.numeric, textOf(country.name), country.alpha3});
    m_citizenship->setChoices(std::move(countries));
    std::vector<Choice> regions;
    for (const StarterRegion& region : m_registers.regions())
        regions.push_back({region.code, textOf(region.name), {}});
    m_region->setChoices(std::move(regions));
    std::vector<Choice> categories;
    for (const OutsideLawText& category : m_registers.outsideLaw())
        categories.push_back({category.id, textOf(category.name), {}});
    m_outsideLaw->setChoices(std::move(categories));
    m_sex->setOptions({{codeOf(Sex::Male), wordOf(Sex::Male), {}}, {codeOf(Sex::Female), wordOf(Sex::Female), {}}});
}

void PersonSection::retranslate()
{
    setHeading(tr("Person"));
    setExplanation(tr("As on the identity document."));
    m_surname->setLabel(tr("&Surname"));
    m_givenName->setLabel(tr("&Given name"));
    m_givenName->setHint(tr("Empty only if the document has none"));
    m_patronymic->setLabel(tr("&Patronymic"));
    m_patronymic->setHint(tr("If there is one"));
    m_iin->setLabel(tr("&IIN"));
    m_foreignDocument->setLabel(tr("&Foreign document"));
    m_foreignDocument->setHint(tr("Series and number, for a person without an IIN"));
    m_citizenship->setLabel(tr("&Citizenship"));
    m_birthDate->setLabel(tr("&Date of birth"));
    m_sex->setLabel(tr("Se&x"));
    m_residence->setLabel(tr("Place of &residence"));
    m_region->setLabel(tr("Region"));
    m_mobilePhone->setLabel(tr("&Mobile phone"));
    m_workPhone->setLabel(tr("&Work phone"));
    m_email->setLabel(tr("&E-mail"));
    m_outsideLaw->setLabel(tr("Person whom the law does not cover"));
    m_outsideLaw->setHint(tr("Usually empty. Only if the candidate is a civil servant, a judge, a deputy or the like (L2.3): begin to "
                             "type, then choose from the list"));
    fillChoices();
}

void PersonSection::takeFromIin()
{
    const auto iin = m_iin->value();
    if (!iin)
        return;
    if (m_birthDate->isEmpty() && iin->birthDate())
        m_birthDate->setValue(*iin->birthDate());
    if (m_sex->isEmpty() && iin->sex())
        m_sex->setValue(codeOf(*iin->sex()));
}

void PersonSection::updateRequired()
{
    m_iin->setRequired(m_foreignDocument->isEmpty());
}

void PersonSection::setRegionRequired(bool required)
{
    m_region->setRequired(required);
}

Result<PersonName> PersonSection::name() const
{
    return PersonName::of(m_surname->text(), m_givenName->text(), m_patronymic->text());
}

Identity PersonSection::identity() const
{
    Identity identity;
    if (const auto iin = m_iin->value())
        identity.iin = *iin;
    identity.foreignDocument = m_foreignDocument->text().trimmed();
    if (const auto country = m_citizenship->value(); country && *country != stateless)
        identity.citizenship = *country;
    return identity;
}

void PersonSection::read(ApplicationFields& fields) const
{
    if (auto typed = name())
        fields.name = *std::move(typed);
    fields.identity = identity();
    if (const auto birth = m_birthDate->value())
        fields.birthDate = *birth;
    if (const auto key = m_sex->value()) {
        if (const auto sex = parseSex(*key))
            fields.sex = *sex;
    }
    fields.residence = m_residence->text().trimmed();
    if (const auto region = m_region->value())
        fields.region = *region;
    fields.mobilePhone = numberOf(*m_mobilePhone);
    fields.workPhone = numberOf(*m_workPhone);
    fields.email = m_email->text().trimmed();
    if (const auto category = m_outsideLaw->value()) {
        if (const auto parsed = parseOutsideLaw(*category))
            fields.outsideLaw = *parsed;
    }
}

void PersonSection::keep(DraftBook& book)
{
    for (LineField* field : std::initializer_list<LineField*> {m_surname, m_givenName, m_patronymic, m_birthDate,
             m_iin, m_foreignDocument, m_residence, m_mobilePhone, m_workPhone, m_email})
        book.add(field->objectName(), field);
    book.add(m_citizenship->objectName(), m_citizenship);
    book.add(m_region->objectName(), m_region);
    book.add(m_sex->objectName(), m_sex);
    book.add(m_outsideLaw->objectName(), m_outsideLaw);
}

void PersonSection::reset(QDate)
{
    for (FieldFrame* field : fields())
        field->clear();
    m_citizenship->setValue(kazakhstan);
}

FieldFrame* PersonSection::fieldOf(IntakeField field) const
{
    switch (field) {
    case IntakeField::Identity:
        return m_iin;
    case IntakeField::Citizenship:
        return m_citizenship;
    case IntakeField::BirthDate:
        return m_birthDate;
    case IntakeField::Residence:
        return m_residence;
    case IntakeField::Region:
        return m_region;
    case IntakeField::Email:
        return m_email;
    case IntakeField::MobilePhone:
        return m_mobilePhone;
    case IntakeField::WorkPhone:
        return m_workPhone;
    default:
        return nullptr;
    }
}

} // namespace tanu::desktop
