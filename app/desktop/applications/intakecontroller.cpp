#include "app/desktop/applications/intakecontroller.h"

#include "app/desktop/applications/formdraft.h"
#include "app/desktop/context/deskcontext.h"
#include "core/services/applications/drafts.h"
#include "core/services/queries/retakequery.h"

#include <algorithm>

namespace tanu::desktop {

namespace {

bool holds(const std::vector<ApplicationWarning>& warnings, ApplicationWarning wanted)
{
    return std::find(warnings.begin(), warnings.end(), wanted) != warnings.end();
}

/// No rule looks at the name while the typed one is none (problemsOf).
PersonName standIn()
{
    const auto name = PersonName::parse(QStringLiteral("X"));
    Q_ASSERT_X(name, "standIn", "one letter is a name");
    return *name;
}

} // namespace

IntakeController::IntakeController(DeskContext& context)
    : m_context(context)
{
}

Result<std::vector<ProfessionRow>> IntakeController::professions() const
{
    return ReferenceQuery(m_context.connection(), m_context.clock()).professions({}, true);
}

const Programme* IntakeController::programme(const ProgrammeId& id)
{
    if (id.isNull())
        return nullptr;
    if (m_programme && m_programme->id == id)
        return &*m_programme;
    auto read = ReferenceQuery(m_context.connection(), m_context.clock()).programme(id);
    if (!read)
        return nullptr;
    m_programme = *std::move(read);
    return &*m_programme;
}

ApplicationFields IntakeController::emptyFields()
{
    return {.name = standIn(),
        .identity = {},
        .birthDate = {},
        .residence = {},
        .region = {},
        .email = {},
        .mobilePhone = {},
        .workPhone = {},
        .programme = {},
        .skills = {},
        .earlierValidUntilYear = {},
        .informalEducation = {},
        .knowledge = {},
        .ownSkills = {},
        .specialConditions = {},
        .employerBin = {},
        .employerName = {},
        .referral = {},
        .voucherNumber = {},
        .voucherIssued = {},
        .voucherUntil = {},
        .signedOn = {}};
}

std::vector<FieldProblem> IntakeController::problems(const ApplicationFields& fields, const Profession* profession)
{
    return problemsOf(fields, programme(fields.programme), profession, m_context.clock().today());
}

std::vector<ApplicationWarning> IntakeController::warnings(const ApplicationFields& fields)
{
    return warningsOf(fields, programme(fields.programme), m_context.clock().today());
}

Result<RegisteredApplication> IntakeController::registerApplication(const ApplicationFields& fields,
    const std::vector<NewAttachment>& attachments, const std::vector<ApplicationWarning>& confirmed,
    const std::optional<ApplicationId>& retakeOf)
{
    const auto warned = warnings(fields);
    const auto isConfirmed = [&](ApplicationWarning warning) { return !holds(warned, warning) || holds(confirmed, warning); };
    RegistrationOptions options;
    options.confirmedIinMismatch = isConfirmed(ApplicationWarning::BirthDateDiffersFromIin)
        && isConfirmed(ApplicationWarning::SexDiffersFromIin);
    options.confirmedTooYoungToday = isConfirmed(ApplicationWarning::TooYoungToday);
    options.confirmedOutsideLaw = isConfirmed(ApplicationWarning::OutsideLaw);
    options.retakeOf = retakeOf;
    options.draftKey = draftKeyOf(m_context.actor());
    Desk desk = m_context.desk();
    return RegisterApplication(desk).run(fields, attachments, options);
}

Result<RetakeForm> IntakeController::retake(const ApplicationId& old)
{
    auto draft = RetakeQuery(m_context.connection()).draft(old);
    if (!draft)
        return draft.error();
    const Programme* wanted = programme(draft->fields.programme);
    const QString profession = wanted ? wanted->profession : QString();
    return RetakeForm {old, draft->numberText, formDraftOf(draft->fields, profession), std::move(draft->papers)};
}

} // namespace tanu::desktop
