#include "core/services/queries/sessionquery.h"

#include "core/database/transaction.h"
#include "core/services/queries/seataccounts.h"
#include "core/services/sessions/sessiondays.h"
#include "core/services/sessions/sessionstep.h"
#include "core/storage/applicationtable.h"
#include "core/storage/checkouttable.h"
#include "core/storage/commissiontable.h"
#include "core/storage/obligationtable.h"
#include "core/storage/postponementtable.h"
#include "core/storage/professiontable.h"
#include "core/storage/programmetable.h"
#include "core/storage/seriestable.h"
#include "core/storage/sessiontable.h"

#include <algorithm>

namespace tanu {

namespace {

/// What follows from the results as far as they are there; nothing while something is missing.
Result<std::optional<DerivedDecision>> derivedOf(Connection& connection, const ExamPlace& exam)
{
    auto derived = derivedDecision(connection, exam);
    if (derived)
        return std::optional(*std::move(derived));
    const ErrorKind kind = derived.error().kind;
    if (kind == ErrorKind::ResultsIncomplete || kind == ErrorKind::AssessmentIncomplete)
        return std::optional<DerivedDecision>();
    return derived.error();
}

Result<SessionCandidate> candidateOf(Connection& connection, const SessionCandidateRow& place)
{
    const auto exam = examPlace(connection, place.application);
    if (!exam)
        return exam.error();
    const auto marks = AssessmentTable(connection).ofApplication(place.application);
    if (!marks)
        return marks.error();
    const auto notice = NoticeTable(connection).latest(place.application, place.session);
    if (!notice)
        return notice.error();
    const auto derived = derivedOf(connection, *exam);
    if (!derived)
        return derived.error();
    const auto reasons = parseReasons(place.reasons);
    if (!reasons)
        return Error {ErrorKind::RowCorrupt,
            {QStringLiteral("session_candidate"), place.application.toText(), QStringLiteral("reasons")}, {}};
    return SessionCandidate {exam->application, place, *marks, *notice, *derived, *reasons};
}

Result<void> addCandidates(Connection& connection, SessionView& view)
{
    const auto places = SessionCandidateTable(connection).ofSession(view.session.id);
    if (!places)
        return places.error();
    for (const SessionCandidateRow& place : *places) {
        auto candidate = candidateOf(connection, place);
        if (!candidate)
            return candidate.error();
        view.candidates.push_back(*std::move(candidate));
    }
    if (view.candidates.empty())
        return {};
    const auto term
        = ObligationTable(connection).find(view.candidates.front().application.id, Obligation::SignProtocol);
    if (!term)
        return term.error();
    if (*term)
        view.protocolDue = (*term)->lastDay;
    return {};
}

Result<void> addPostponements(Connection& connection, SessionView& view)
{
    const auto postponements = PostponementTable(connection).ofSession(view.session.id);
    if (!postponements)
        return postponements.error();
    for (const Postponement& one : *postponements) {
        const auto application = ApplicationTable(connection).load(one.application);
        if (!application)
            return application.error();
        view.postponements.push_back({one, application->numberText(), application->fields.name.full()});
    }
    return {};
}

/// Without substitutions the same people sit for everybody.
Result<void> addMembers(Connection& connection, const SessionView& view, SessionCandidate& candidate)
{
    if (view.seats.substitutions.empty()) {
        candidate.members = view.members;
        return {};
    }
    auto members = sessionMembersOf(connection, view.session, candidate.application.id);
    if (!members)
        return members.error();
    candidate.members = *std::move(members);
    return {};
}

Result<void> addSeats(Connection& connection, SessionView& view)
{
    auto seats = sessionSeatsOf(connection, view.session);
    if (!seats)
        return seats.error();
    view.seats = *std::move(seats);
    for (SessionCandidate& candidate : view.candidates) {
        if (const auto added = addMembers(connection, view, candidate); !added)
            return added;
        const AssessedCase assessed {
            candidate.application.id, candidate.application.person, candidate.place.decision.has_value()};
        auto assessors = assessorsOf(connection, view.session, view.programme, assessed, candidate.marks);
        if (!assessors)
            return assessors.error();
        candidate.assessors = *std::move(assessors);
    }
    return {};
}

Result<SessionView> headOf(Connection& connection, const SessionId& id)
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
    auto commission = CommissionTable(connection).load(session->commission);
    if (!commission)
        return commission.error();
    auto members = sessionMembersOf(connection, *session);
    if (!members)
        return members.error();
    const QString number = numberText(session->year, session->number);
    return SessionView {*std::move(session), number, *std::move(programme), *std::move(profession),
        *std::move(commission), *std::move(members), {}, std::nullopt, false, {}};
}

} // namespace

Language SessionView::language() const
{
    if (candidates.empty())
        return programme.languages.size() == 1 ? programme.languages.front() : Language::Kazakh;
    const auto russian = std::count_if(candidates.begin(), candidates.end(),
        [](const SessionCandidate& one) { return one.application.fields.language == Language::Russian; });
    return 2 * static_cast<size_t>(russian) > candidates.size() ? Language::Russian : Language::Kazakh;
}

SessionQuery::SessionQuery(Connection& connection, const Clock& clock)
    : m_connection(connection)
    , m_clock(clock)
{
}

Result<SessionView> SessionQuery::load(const SessionId& id)
{
    return inTransaction(m_connection, [&]() -> Result<SessionView> {
        auto view = headOf(m_connection, id);
        if (!view)
            return view;
        if (const auto added = addCandidates(m_connection, *view); !added)
            return added.error();
        if (const auto added = addSeats(m_connection, *view); !added)
            return added.error();
        auto withoutAccount = membersWithoutAccount(m_connection, view->members);
        if (!withoutAccount)
            return withoutAccount.error();
        view->withoutAccount = *std::move(withoutAccount);
        if (const auto added = addPostponements(m_connection, *view); !added)
            return added.error();
        auto happenings = sessionHappeningsOf(m_connection, id);
        if (!happenings)
            return happenings.error();
        view->happenings = *std::move(happenings);
        auto protocol = ProtocolTable(m_connection).latestOf(id);
        if (!protocol)
            return protocol.error();
        view->protocol = *std::move(protocol);
        const auto elsewhere = CheckOutTable(m_connection).elsewhere(id);
        if (!elsewhere)
            return elsewhere.error();
        view->isAway = elsewhere->has_value();
        view->canStartToday
            = view->session.state == SessionState::Planned && m_clock.today() >= plannedDay(view->session);
        return view;
    }, Transaction::Kind::Read);
}

} // namespace tanu
