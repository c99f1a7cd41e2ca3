#include "core/services/cases/reportdisability.h"

#include "core/services/applications/casestep.h"
#include "core/services/obligations.h"
#include "core/services/sessions/sessionstep.h"
#include "core/services/sessions/unschedulecandidate.h"
#include "core/storage/applicationtable.h"
#include "core/storage/disabilitytable.h"
#include "core/storage/postponementtable.h"
#include "core/storage/seriestable.h"
#include "core/storage/sessioncandidatetable.h"
#include "core/storage/sessiontable.h"
#include "core/wire/fields.h"

namespace tanu {

namespace {

/// The session that is given up, or that started without the candidate.
Result<std::optional<SessionId>> missedSession(Deed& deed, const ApplicationId& id)
{
    const auto place = SessionCandidateTable(deed.connection()).find(id);
    if (!place)
        return place.error();
    if (place->has_value())
        return std::optional((*place)->session);
    const auto postponements = PostponementTable(deed.connection()).ofApplication(id);
    if (!postponements)
        return postponements.error();
    if (postponements->empty() || postponements->back().cause != PostponementCause::Absence)
        return std::optional<SessionId>();
    return std::optional(postponements->back().session);
}

Result<void> tellSession(Deed& deed, const std::optional<SessionId>& id)
{
    if (!id)
        return {};
    const auto session = SessionTable(deed.connection()).load(*id);
    if (!session)
        return session.error();
    deed.alsoAbout("session", id->bytes());
    deed.note("session", numberText(session->year, session->number));
    return {};
}

/// R9.1: once the procedure runs for the candidate, results are at stake: whoever sits there says it.
Result<void> checkTeller(Deed& deed, const Application& application)
{
    if (application.state != CaseState::InSession && application.state != CaseState::AdmittedToPractice)
        return {};
    const auto exam = examPlace(deed.connection(), application.id);
    return exam ? requireSeatFor(deed, *exam) : Result<void>(exam.error());
}

/// The case waits: no place, no term of a notice, no waiver.
Result<void> wait(Deed& deed, const Application& application)
{
    if (const auto moved = stepCase(deed, application, Action::ReportDisability); !moved)
        return moved.error();
    if (const auto left = leaveSession(deed, application.id); !left)
        return left;
    if (const auto used = ApplicationTable(deed.connection()).setGapWaiver(application.id, GapWaiver::None); !used)
        return used;
    return meetObligation(deed, application.id, Obligation::SendNotice);
}

Result<Disability> disabilityOf(Deed& deed, const Application& application, const DisabilityReport& report)
{
    const QDateTime told = report.toldAt.isValid() ? report.toldAt : deed.now();
    if (told > deed.now() || told < application.registeredAt)
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("toldat"), told.toString(Qt::ISODate)}, {}};
    const auto session = missedSession(deed, application.id);
    if (!session)
        return session.error();
    return Disability {DisabilityId::make(deed.now()), application.id, *session, told, deed.actor().id,
        report.channel, report.text.trimmed()};
}

} // namespace

ReportDisability::ReportDisability(Desk& desk)
    : m_desk(desk)
{
}

Result<DisabilityId> ReportDisability::run(const ApplicationId& id, const DisabilityReport& report)
{
    if (report.text.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("report")}, {}};
    return perform(m_desk, Action::ReportDisability, [&](Deed& deed) -> Result<DisabilityId> {
        const auto application = ApplicationTable(deed.connection()).load(id);
        if (!application)
            return application.error();
        if (const auto may = checkTeller(deed, *application); !may)
            return may.error();
        const auto disability = disabilityOf(deed, *application, report);
        if (!disability)
            return disability.error();
        if (const auto waits = wait(deed, *application); !waits)
            return waits.error();
        if (const auto stored = DisabilityTable(deed.connection()).insert(*disability); !stored)
            return stored.error();
        if (const auto told = tellSession(deed, disability->session); !told)
            return told.error();
        deed.about("application", id);
        deed.note("application", application->numberText());
        deed.note("channel", codeOf(report.channel));
        deed.note("toldAt", cborOf(disability->reportedAt));
        return disability->id;
    });
}

} // namespace tanu
