#include "core/services/sessions/confirmdecision.h"

#include "core/services/applications/casestep.h"
#include "core/services/sessions/sessionstep.h"

namespace tanu {

namespace {

QString recommendationsOf(const DerivedDecision& derived, const QString& typed)
{
    if (derived.decision == Decision::Passed)
        return {};
    const QString text = typed.trimmed();
    return text.isEmpty() ? derived.recommendations : text;
}

} // namespace

ConfirmDecision::ConfirmDecision(Desk& desk)
    : m_desk(desk)
{
}

Result<DerivedDecision> ConfirmDecision::derive(const ApplicationId& candidate)
{
    return inTransaction(m_desk.connection, [&]() -> Result<DerivedDecision> {
        const auto exam = examPlace(m_desk.connection, candidate);
        if (!exam)
            return exam.error();
        return derivedDecision(m_desk.connection, *exam);
    }, Transaction::Kind::Read);
}

Result<void> ConfirmDecision::run(const ApplicationId& candidate, Decision shown, const QString& recommendations)
{
    return perform(m_desk, Action::ConfirmDecision, [&](Deed& deed) -> Result<void> {
        auto exam = runningPlace(deed, candidate, Action::ConfirmDecision);
        if (!exam)
            return exam.error();
        if (const auto moved = stepCase(deed, exam->application, Action::ConfirmDecision); !moved)
            return moved.error();
        if (const auto free = checkNoTie(deed.connection(), exam->session, assessedCaseOf(*exam)); !free)
            return free;
        const auto derived = derivedDecision(deed.connection(), *exam);
        if (!derived)
            return derived.error();
        if (derived->decision != shown)
            return Error {ErrorKind::ChangedMeanwhile, {QStringLiteral("results")}, {}};
        exam->place.decision = derived->decision;
        exam->place.reasons = toJson(derived->reasons);
        exam->place.recommendations = recommendationsOf(*derived, recommendations);
        if (const auto stored = SessionCandidateTable(deed.connection()).update(exam->place); !stored)
            return stored;
        deed.about("application", candidate);
        deed.alsoAbout("session", exam->session.id.bytes());
        deed.note("application", exam->application.numberText());
        deed.note("decision", codeOf(derived->decision));
        deed.note("reasons", exam->place.reasons);
        return {};
    });
}

} // namespace tanu
