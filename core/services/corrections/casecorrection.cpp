#include "core/services/corrections/casecorrection.h"

#include "core/services/applications/casestep.h"
#include "core/services/certificates/certificaterecords.h"
#include "core/services/certificates/documentcancellation.h"
#include "core/services/corrections/correctiondraft.h"
#include "core/services/obligations.h"
#include "core/services/sessions/outcomes.h"
#include "core/services/sessions/sessionstep.h"
#include "core/storage/applicationtable.h"
#include "core/storage/assessmenttable.h"
#include "core/storage/obligationtable.h"
#include "core/storage/recordtable.h"

namespace tanu {

namespace {

using Candidate = ProtocolContent::Candidate;

/// Where the changed decision leads: to its own state, or nowhere where the case stands there already by another way (an
/// upheld appeal, R23) or has a document that was cancelled before.
CaseState wantedState(CaseState state, Decision decision)
{
    const bool hasPassed = state == CaseState::Passed || state == CaseState::DocumentPrepared
        || state == CaseState::DocumentIssued;
    if (state == CaseState::DocumentCancelled || hasPassed == (decision == Decision::Passed))
        return state;
    return decision == Decision::Passed ? CaseState::Passed : CaseState::NotPassed;
}

Result<void> moveTerms(Deed& deed, const ApplicationId& id, Decision decision, QDate signedOn, const WorkCalendar& calendar)
{
    using enum Obligation;
    const bool passed = decision == Decision::Passed;
    const std::vector<Obligation> gone = passed ? std::vector {Obligation::NotifyNotPassed, FileAppeal}
                                                : std::vector {IssueDocument, IssueAfterAppeal};
    for (const Obligation kind : gone) {
        if (const auto dropped = ObligationTable(deed.connection()).drop(id, kind); !dropped)
            return dropped;
    }
    for (const Obligation kind : {passed ? IssueDocument : Obligation::NotifyNotPassed, EnterIntoPlatform}) {
        if (const auto opened = openObligation(deed, id, kind, signedOn, calendar); !opened)
            return opened.error();
    }
    return {};
}

/// The results as they count now; the protocols keep both versions.
Result<void> storeResults(Deed& deed, const ProtocolContent& content, const Candidate& after)
{
    auto exam = examPlace(deed.connection(), after.application);
    if (!exam)
        return exam.error();
    AssessmentTable marks(deed.connection());
    if (const auto removed = marks.removeAll(after.application); !removed)
        return removed;
    for (const OperationMark& mark : after.marks) {
        const auto assessor = StaffId::fromText(mark.assessor);
        if (!assessor)
            return assessor.error();
        if (const auto put = marks.put({after.application, mark.operation, *assessor, mark.points}); !put)
            return put;
    }
    if (after.theory.total > 0)
        exam->place.theory = after.theory;
    exam->place.decision = after.decision;
    exam->place.reasons = toJson(after.reasons);
    const auto derived = decisionIn(content, exam->programme, after);
    if (!derived)
        return derived.error();
    exam->place.recommendations = derived->recommendations;
    return SessionCandidateTable(deed.connection()).update(exam->place);
}

/// The next revision of the outcome; what an upheld appeal made of it stays (R23).
Result<void> sendCorrected(Deed& deed, const Candidate& after, const ProtocolRow& correction)
{
    const auto earlier = RecordTable(deed.connection()).latestOf(after.application, RecordKind::Outcome);
    if (!earlier)
        return earlier.error();
    Candidate candidate = after;
    std::optional<OutcomeAppeal> appeal;
    if (earlier->has_value()) {
        const auto record = readOutcomeRecord((*earlier)->content);
        if (record)
            appeal = record->appeal;
    }
    if (appeal)
        candidate.decision = Decision::Passed;
    return sendOutcome(deed, candidate, correction, appeal);
}

Result<CaseCorrected> moveCase(Deed& deed, const CaseCorrection& correction, const WorkCalendar& calendar)
{
    const Candidate& after = correction.after;
    const auto application = ApplicationTable(deed.connection()).load(after.application);
    if (!application)
        return application.error();
    CaseCorrected done {application->state, application->state, false};
    if (done.from == CaseState::Closed)
        return done;
    if (correction.before.decision != after.decision)
        done.to = wantedState(done.from, after.decision);
    if (const auto moved = stepCase(deed, *application, Action::CorrectProtocol, done.to); !moved)
        return moved.error();
    if (done.to == done.from)
        return done;
    if (done.to == CaseState::NotPassed) {
        const auto cancelled = cancelLiving(deed, after.application,
            {deed.today(), correction.protocol.correctionReason, QStringLiteral("R17.2"), CancellationSource::Protocol,
                deed.actor().id});
        if (!cancelled)
            return cancelled.error();
        done.cancelled = cancelled->has_value();
    }
    if (const auto moved = moveTerms(deed, after.application, after.decision, *correction.protocol.signedOn, calendar); !moved)
        return moved.error();
    return done;
}

/// A document that lives on names the protocol that counts.
Result<void> sendLiving(Deed& deed, const ApplicationId& application)
{
    const auto living = CertificateTable(deed.connection()).livingOf(application);
    if (!living)
        return living.error();
    return living->has_value() ? sendCertificate(deed, **living) : Result<void>();
}

} // namespace

Result<CaseCorrected> correctCase(Deed& deed, const CaseCorrection& correction, const WorkCalendar& calendar)
{
    const Candidate& after = correction.after;
    auto done = moveCase(deed, correction, calendar);
    if (!done)
        return done;
    if (!(correction.before == after)) {
        if (const auto stored = storeResults(deed, correction.content, after); !stored)
            return stored.error();
    }
    if (const auto sent = sendCorrected(deed, after, correction.protocol); !sent)
        return sent.error();
    if (const auto sent = sendLiving(deed, after.application); !sent)
        return sent.error();
    deed.alsoAbout("application", after.application.bytes());
    return done;
}

} // namespace tanu
