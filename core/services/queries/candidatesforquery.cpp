#include "core/services/queries/candidatesforquery.h"

#include "core/database/transaction.h"
#include "core/services/sessions/placerules.h"
#include "core/services/sessions/sessiondays.h"
#include "core/storage/applicationtable.h"
#include "core/storage/calendartable.h"
#include "core/storage/obligationtable.h"
#include "core/storage/programmetable.h"
#include "core/storage/sessiontable.h"
#include "core/storage/waitingcases.h"

#include <algorithm>

namespace tanu {

namespace {

/// Against what every candidate is measured.
struct Measure {
    Session session;
    Programme programme;
    WorkCalendar calendar;
    QDate today;
};

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
    waiting.firstAllowed = firstSessionDay(measure.today, measure.calendar);
    const auto allowed
        = checkPlace(*application, measure.programme, measure.session, measure.today, measure.calendar);
    if (!allowed)
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
    auto calendar = CalendarTable(connection).load();
    if (!calendar)
        return calendar.error();
    return Measure {*std::move(session), *std::move(programme), *std::move(calendar), today};
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
            candidates.push_back(*std::move(candidate));
        }
        std::stable_sort(candidates.begin(), candidates.end(), isDueFirst);
        return candidates;
    }, Transaction::Kind::Read);
}

} // namespace tanu
