#include "core/services/applications/registerapplication.h"

#include "core/domain/rules/age.h"
#include "core/services/accreditation.h"
#include "core/services/applications/retake.h"
#include "core/services/applications/voucheruse.h"
#include "core/services/obligations.h"
#include "core/storage/applicationtable.h"
#include "core/storage/calendartable.h"
#include "core/storage/drafttable.h"
#include "core/storage/persontable.h"
#include "core/storage/professiontable.h"
#include "core/storage/programmetable.h"
#include "core/storage/searchtable.h"
#include "core/storage/seriestable.h"

#include <algorithm>

namespace tanu {

namespace {

/// One registration while it happens.
class Registration {
public:
    Registration(Deed& deed, const ApplicationFields& fields, const RegistrationOptions& options)
        : m_deed(deed)
        , m_fields(fields)
        , m_options(options)
    {
    }

    Result<RegisteredApplication> run(const std::vector<NewAttachment>& attachments);

private:
    Connection& db() { return m_deed.connection(); }
    Result<Programme> checkedProgramme();
    Result<void> checkForm(const Programme& programme, const Profession& profession);
    Result<void> checkWarnings(const Programme& programme);
    [[nodiscard]] bool isConfirmed(ApplicationWarning warning) const;
    Result<PersonId> person();
    Result<void> checkNoOpenCase(const PersonId& person, const Programme& programme);
    Result<void> checkUses(const PersonId& person, const Programme& programme);
    void tell(const Application& application, size_t attachments);
    Result<Application> store(const PersonId& person);
    Result<void> open(const ApplicationId& id);
    Result<void> makeFindable(const Application& application);

    Deed& m_deed;
    const ApplicationFields& m_fields;
    const RegistrationOptions& m_options;
};

Result<RegisteredApplication> Registration::run(const std::vector<NewAttachment>& attachments)
{
    const auto programme = checkedProgramme();
    if (!programme)
        return programme.error();
    const auto personId = person();
    if (!personId)
        return personId.error();
    if (const auto checked = checkNoOpenCase(*personId, *programme); !checked)
        return checked.error();
    if (const auto checked = checkUses(*personId, *programme); !checked)
        return checked.error();
    const auto application = store(*personId);
    if (!application)
        return application.error();
    for (const NewAttachment& attachment : attachments) {
        if (const auto stored = storeAttachment(m_deed, application->id, attachment); !stored)
            return stored.error();
    }
    if (const auto opened = open(application->id); !opened)
        return opened.error();
    if (const auto findable = makeFindable(*application); !findable)
        return findable.error();
    tell(*application, attachments.size());
    return RegisteredApplication {application->id, application->numberText()};
}

void Registration::tell(const Application& application, size_t attachments)
{
    m_deed.about("application", application.id);
    m_deed.note("number", application.numberText());
    m_deed.note("attachments", static_cast<int>(attachments));
    if (m_fields.outsideLaw)
        m_deed.note("outsideLaw", codeOf(*m_fields.outsideLaw));
    if (application.retakeOf)
        m_deed.note("retakeOf", application.retakeOf->bytes());
}

Result<Programme> Registration::checkedProgramme()
{
    if (m_fields.programme.isNull())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("programme")}, {}};
    ProgrammeTable programmes(db());
    const auto programme = programmes.load(m_fields.programme);
    if (!programme)
        return programme;
    const auto profession = ProfessionTable(db()).load(programme->profession);
    if (!profession)
        return profession.error();
    if (const auto checked = checkForm(*programme, *profession); !checked)
        return checked.error();
    if (const auto confirmed = checkWarnings(*programme); !confirmed)
        return confirmed.error();
    const auto newest = programmes.newestApproved(programme->profession, programme->level.value());
    if (!newest)
        return newest.error();
    if (!newest->has_value() || (*newest)->id != programme->id)
        return Error {ErrorKind::ChangedMeanwhile, {QStringLiteral("programme")}, {}};
    return programme;
}

Result<void> Registration::checkForm(const Programme& programme, const Profession& profession)
{
    const auto problems = problemsOf(m_fields, &programme, &profession, m_deed.today());
    if (problems.empty())
        return {};
    return problems.front().error;
}

bool Registration::isConfirmed(ApplicationWarning warning) const
{
    return warning == ApplicationWarning::OutsideLaw ? m_options.confirmedOutsideLaw
                                                     : m_options.confirmedIinMismatch;
}

Result<void> Registration::checkWarnings(const Programme& programme)
{
    QStringList unconfirmed;
    for (const ApplicationWarning warning : warningsOf(m_fields, &programme, m_deed.today())) {
        if (warning == ApplicationWarning::TooYoungToday) {
            if (!m_options.confirmedTooYoungToday)
                return checkAge(m_fields.birthDate, programme.minimumAge, m_deed.today());
        } else if (!isConfirmed(warning)) {
            unconfirmed.append(codeOf(warning));
        }
    }
    if (unconfirmed.isEmpty())
        return {};
    return Error {ErrorKind::ConfirmationMissing, {unconfirmed.join(QLatin1Char(','))}, {}};
}

Result<PersonId> Registration::person()
{
    PersonTable persons(db());
    const auto known = persons.find(m_fields.identity);
    if (!known)
        return known.error();
    const auto& iin = m_fields.identity.iin;
    if (!known->has_value()) {
        const PersonRow person {PersonId::make(m_deed.now()), iin,
            iin ? QString() : foreignDocumentKey(m_fields.identity.foreignDocument)};
        const auto inserted = persons.insert(person);
        return inserted ? Result(person.id) : inserted.error();
    }
    if (iin && !(*known)->iin) {
        if (const auto set = persons.setIin((*known)->id, *iin); !set)
            return set.error();
    }
    return (*known)->id;
}

Result<void> Registration::checkNoOpenCase(const PersonId& person, const Programme& programme)
{
    const auto cases
        = ApplicationTable(db()).ofPerson(person, programme.profession, programme.level.value());
    if (!cases)
        return cases.error();
    for (const Application& other : *cases) {
        if (!isClosed(other.state))
            return Error {ErrorKind::SamePersonOpenCase, {other.numberText()}, {}};
    }
    return {};
}

/// What was there before: vouchers (L29.1) and the case that is taken up again (R19).
Result<void> Registration::checkUses(const PersonId& person, const Programme& programme)
{
    if (m_options.retakeOf) {
        const auto checked = checkRetake(db(), *m_options.retakeOf, person, programme);
        if (!checked)
            return checked;
    }
    return checkVoucherFresh(m_deed, m_fields, person);
}

Result<Application> Registration::store(const PersonId& person)
{
    const int year = m_deed.today().year();
    const auto number = SeriesTable(db()).next(Series::Application, year);
    if (!number)
        return number.error();
    const Application application {ApplicationId::make(m_deed.now()), year, *number, m_deed.now(), person, m_fields,
        CaseState::Registered, GapWaiver::None, m_options.retakeOf};
    const auto stored = ApplicationTable(db()).insert(application, m_deed.actor().id);
    return stored ? Result(application) : stored.error();
}

Result<void> Registration::open(const ApplicationId& id)
{
    const auto calendar = CalendarTable(db()).load();
    if (!calendar)
        return calendar.error();
    for (const Obligation kind : {Obligation::CheckPackage, Obligation::AnswerApplication}) {
        const auto opened = openObligation(m_deed, id, kind, m_deed.today(), *calendar);
        if (!opened)
            return opened.error();
    }
    if (m_options.draftKey.isEmpty())
        return {};
    return DraftTable(db()).remove(QStringLiteral("application"), m_options.draftKey);
}

Result<void> Registration::makeFindable(const Application& application)
{
    return SearchTable(db()).put(
        {SearchKind::Application, application.id.bytes(), m_fields.name.full(), application.numberText()});
}

/// As the tables keep it: without white space at the ends.
ApplicationFields tidied(ApplicationFields fields)
{
    for (QString* text : {&fields.identity.foreignDocument, &fields.identity.citizenship, &fields.residence,
             &fields.region, &fields.email, &fields.mobilePhone, &fields.workPhone, &fields.informalEducation,
             &fields.knowledge, &fields.ownSkills, &fields.specialConditions, &fields.employerName,
             &fields.referral, &fields.voucherNumber})
        *text = text->trimmed();
    return fields;
}

} // namespace

RegisterApplication::RegisterApplication(Desk& desk)
    : m_desk(desk)
{
}

Result<RegisteredApplication> RegisterApplication::run(const ApplicationFields& fields,
    const std::vector<NewAttachment>& attachments, const RegistrationOptions& options)
{
    const ApplicationFields kept = tidied(fields);
    for (const NewAttachment& attachment : attachments) {
        if (const auto checked = checkAttachment(attachment, m_desk.clock.today()); !checked)
            return checked.error();
    }
    return perform(m_desk, Action::RegisterApplication, [&](Deed& deed) -> Result<RegisteredApplication> {
        if (const auto accredited = requireAccreditation(deed); !accredited)
            return accredited.error();
        return Registration(deed, kept, options).run(attachments);
    });
}

} // namespace tanu
