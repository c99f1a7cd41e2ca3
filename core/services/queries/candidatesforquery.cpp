#include "core/services/queries/candidatesforquery.h"

#include "core/database/transaction.h"
#include "core/domain/rules/registered.h"
#include "core/services/sessions/placerules.h"
#include "core/services/sessions/seating.h"
#include "core/services/sessions/sessiondays.h"
#include "core/storage/applicationtable.h"
#include "core/storage/calendartable.h"
#include "core/storage/obligationtable.h"
#include "core/storage/professiontable.h"
#include "core/storage/programmetable.h"
#include "core/storage/sessiontable.h"
#include "core/storage/stafftable.h"
#include "core/storage/tietable.h"
#include "core/storage/waitingcases.h"

#include <algorithm>

namespace tanu {

namespace {

/// Against what every candidate is measured.
struct Measure {
    Session session;
    Programme programme;
    Profession profession;
    WorkCalendar calendar;
    QDate today;
};

Result<void> mayTake(const Measure& measure, const Application& application)
{
    const Profession& profession = measure.profession;
    const auto listed
        = checkInRegister(profession.code, profession.withdrawnOn, plannedDay(measure.session));
    if (!listed)
        return listed;
    return checkPlace(application, measure.programme, measure.session, measure.today, measure.calendar);
}

Result<WaitingCandidate> measured(Connection& connection, const Measure& measure, const ApplicationId& id)
{
    const auto application = ApplicationTable(connection).load(id);
    if (!application)
        return application.error();
    const auto term = ObligationTable(connection).find(id, Obligation::SendNotice);
    if (!term)
        return term.error();
    const ApplicationFields& fields = application->fields;
    WaitingCandidate waiting;
    waiting.application = id;
    waiting.numberText = application->numberText();
    waiting.fullName = fields.name.full();
    waiting.iin = fields.identity.iin ? fields.identity.iin->toString() : QString();
    waiting.language = fields.language;
    waiting.mode = fields.mode;
    waiting.specialConditions = fields.specialConditions;
    if (*term && !(*term)->metAt)
        waiting.noticeDue = (*term)->lastDay;
    waiting.firstAllowed = firstSessionDay(*application, measure.today, measure.calendar);
    waiting.gapWaiver = application->gapWaiver;
    if (const auto allowed = mayTake(measure, *application); !allowed)
        waiting.refusal = allowed.error();
    return waiting;
}

Result<Measure> measureOf(Connection& connection, const SessionId& id, QDate today)
{
    auto session = SessionTable(connection).load(id);
    if (!session)
        return session.error();
    auto programme = ProgrammeTable(connection).load(session->programme);
    if (!programme)
        return programme.error();
    auto profession = ProfessionTable(connection).load(programme->profession);
    if (!profession)
        return profession.error();
    auto calendar = CalendarTable(connection).load();
    if (!calendar)
        return calendar.error();
    return Measure {*std::move(session), *std::move(programme), *std::move(profession), *std::move(calendar), today};
}

/// R9.1: no reason to refuse the place, but somebody must be replaced before the session starts.
Result<QStringList> tiedMembersOf(Connection& connection, const Session& session, const ApplicationId& candidate)
{
    const auto application = ApplicationTable(connection).load(candidate);
    if (!application)
        return application.error();
    const auto ties = TieTable(connection).ofPerson(application->person);
    if (!ties)
        return ties.error();
    QStringList names;
    if (ties->empty())
        return names;
    const auto voters = votersOf(connection, session);
    if (!voters)
        return voters.error();
    for (const Tie& tie : *ties) {
        if (std::find(voters->begin(), voters->end(), tie.staff) == voters->end())
            continue;
        const auto member = StaffTable(connection).load(tie.staff);
        if (!member)
            return member.error();
        names.append(member->name.full());
    }
    return names;
}

bool isDueFirst(const WaitingCandidate& a, const WaitingCandidate& b)
{
    if (a.noticeDue.isValid() != b.noticeDue.isValid())
        return a.noticeDue.isValid();
    return a.noticeDue < b.noticeDue;
}

} // namespace

CandidatesForQuery::CandidatesForQuery(Connection& connection, const Clock& clock)
    : m_connection(connection)
    , m_clock(clock)
{
}

Result<std::vector<WaitingCandidate>> CandidatesForQuery::load(const SessionId& session)
{
    return inTransaction(m_connection, [&]() -> Result<std::vector<WaitingCandidate>> {
        const auto measure = measureOf(m_connection, session, m_clock.today());
        if (!measure)
            return measure.error();
        const auto cases = waitingCasesOf(m_connection, measure->session.programme);
        if (!cases)
            return cases.error();
        std::vector<WaitingCandidate> candidates;
        for (const ApplicationId& id : *cases) {
            auto candidate = measured(m_connection, *measure, id);
            if (!candidate)
                return candidate.error();
            auto tied = tiedMembersOf(m_connection, measure->session, id);
            if (!tied)
                return tied.error();
            candidate->tiedMembers = *std::move(tied);
            candidates.push_back(*std::move(candidate));
        }
        std::stable_sort(candidates.begin(), candidates.end(), isDueFirst);
        return candidates;
    }, Transaction::Kind::Read);
}

} // namespace tanu
