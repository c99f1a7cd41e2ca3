// Protects the road of a case as the law tells it: what the primary button does, where a case can get, when nobody
// waits any more, and which terms of the center are open meanwhile.
#include "core/domain/rules/lifecycle.h"

#include <QtTest/QTest>

using namespace tanu;

namespace {

using S = CaseState;
using A = Action;
using O = Obligation;

std::vector<CaseState> allStates()
{
    std::vector<CaseState> states;
    for (int i = 0; i < caseStateCount; ++i)
        states.push_back(static_cast<CaseState>(i));
    return states;
}

QSet<int> reachableFrom(CaseState start)
{
    QSet<int> reached {static_cast<int>(start)};
    std::vector<CaseState> open {start};
    while (!open.empty()) {
        const CaseState state = open.back();
        open.pop_back();
        for (const Step& step : stepsFrom(state)) {
            if (reached.contains(static_cast<int>(step.to)))
                continue;
            reached.insert(static_cast<int>(step.to));
            open.push_back(step.to);
        }
    }
    return reached;
}

/// The road by primary buttons alone.
struct Stretch {
    const char* clause;
    CaseState from;
    Action action;
    CaseState to;
};

const std::vector<Stretch>& straightRoad()
{
    static const std::vector<Stretch> road {
        {"R5.1", S::Registered, A::CheckPackage, S::Checked},
        {"R5.3", S::Checked, A::ConcludeContract, S::Contracted},
        {"R6.2", S::Contracted, A::ScheduleCandidate, S::Scheduled},
        {"R6.1", S::Scheduled, A::RecordNotice, S::Notified},
        {"R9.1", S::Notified, A::StartSession, S::InSession},
        {"R15", S::InSession, A::RecordTheory, S::AdmittedToPractice},
        {"R16", S::AdmittedToPractice, A::RecordPractice, S::Assessed},
        {"R17.1", S::Assessed, A::ConfirmDecision, S::Decided},
        {"R17.2", S::Decided, A::SignProtocol, S::Passed},
        {"R18.1", S::Passed, A::PrepareCertificate, S::DocumentPrepared},
        {"R18.1 handed over", S::DocumentPrepared, A::HandOverCertificate, S::DocumentIssued},
    };
    return road;
}

} // namespace

class TestLifecycleRoad final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStraightRoadIsWhatTheButtonOffers_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < straightRoad().size(); ++i)
            QTest::newRow(straightRoad().at(i).clause) << static_cast<int>(i);
    }

    void theStraightRoadIsWhatTheButtonOffers()
    {
        QFETCH(int, index);
        const Stretch& stretch = straightRoad().at(static_cast<size_t>(index));
        QCOMPARE(nextAction(stretch.from), std::optional(stretch.action));
        QVERIFY(transition(stretch.from, stretch.action, stretch.to).isOk());
        QVERIFY(stepsFrom(stretch.from).front().isNext);
        QVERIFY(!isClosed(stretch.from));
    }

    void whoDidNotPassIsTold()
    {
        QVERIFY2(transition(S::Decided, A::SignProtocol, S::NotPassed).isOk(), "R17.1");
        QCOMPARE(nextAction(S::NotPassed), std::optional(A::NotifyNotPassed));
        QCOMPARE(*transition(S::NotPassed, A::NotifyNotPassed), S::NotPassedNotified);
    }

    void failedTheoryGoesPastPractice()
    {
        QVERIFY2(transition(S::InSession, A::RecordTheory, S::Assessed).isOk(), "R15");
        QVERIFY2(!transition(S::InSession, A::RecordPractice, S::Assessed).isOk(), "R15: not admitted");
    }

    void nothingGoesBackBehindASignedProtocol()
    {
        const QSet<int> after = reachableFrom(S::Passed) + reachableFrom(S::NotPassed);
        for (const S before : {S::Registered, S::Contracted, S::InSession, S::AdmittedToPractice, S::Assessed, S::Decided})
            QVERIFY2(!after.contains(static_cast<int>(before)), qPrintable(codeOf(before)));
    }

    /// R17.2, R23: what the protocol says is turned only by a correcting protocol or by the appeal commission.
    void aDecisionIsTurnedByNothingElse()
    {
        const QList<S> passed {S::Passed, S::DocumentPrepared, S::DocumentIssued, S::DocumentCancelled};
        const QList<S> notPassed {S::NotPassed, S::NotPassedNotified, S::Appealed, S::AppealAssigned, S::AppealDecided,
            S::AppealRejected};
        for (const Step& step : lifecycle()) {
            if (passed.contains(step.from) && notPassed.contains(step.to))
                QVERIFY2(step.action == A::CorrectProtocol, qPrintable(codeOf(step.from)));
            if (notPassed.contains(step.from) && passed.contains(step.to))
                QVERIFY2(step.action == A::CorrectProtocol || step.action == A::SendAppealDecision, qPrintable(codeOf(step.from)));
        }
    }

    void everyStateIsReachedFromRegistration()
    {
        const QSet<int> reached = reachableFrom(S::Registered);
        for (const S state : allStates())
            QVERIFY2(reached.contains(static_cast<int>(state)), qPrintable(codeOf(state)));
    }

    void everyCaseCanBeClosed()
    {
        for (const S state : allStates()) {
            const QSet<int> reached = reachableFrom(state);
            const bool canEnd = std::any_of(reached.begin(), reached.end(), [](int one) { return isClosed(static_cast<S>(one)); });
            QVERIFY2(canEnd, qPrintable(codeOf(state)));
        }
    }

    void closedMeansNobodyWaits()
    {
        const QList<S> closed {S::Refused, S::DocumentIssued, S::NotPassedNotified, S::Closed, S::AppealRejected,
            S::DocumentCancelled};
        for (const S state : allStates()) {
            QVERIFY2(isClosed(state) == closed.contains(state), qPrintable(codeOf(state)));
            QVERIFY2(nextAction(state).has_value() != closed.contains(state), qPrintable(codeOf(state)));
        }
        for (const S end : {S::Refused, S::Closed})
            QCOMPARE(reachableFrom(end), QSet<int> {static_cast<int>(end)});
    }

    void anAppealGoesItsOwnRoad()
    {
        QVERIFY2(transition(S::NotPassedNotified, A::RegisterAppeal).isOk(), "R20");
        QCOMPARE(nextAction(S::Appealed), std::optional(A::AssignAppeal)); // R21
        QCOMPARE(nextAction(S::AppealAssigned), std::optional(A::DecideAppeal)); // R22
        QCOMPARE(nextAction(S::AppealDecided), std::optional(A::SendAppealDecision));
        QVERIFY2(reachableFrom(S::Appealed).contains(static_cast<int>(S::DocumentIssued)), "R23");
        QVERIFY2(!transition(S::NotPassed, A::RegisterAppeal).isOk(), "R20: nothing was received yet");
    }

    void whoIsIllWaitsForTheSheet()
    {
        for (const S state : {S::Contracted, S::Scheduled, S::Notified, S::InSession, S::AdmittedToPractice})
            QCOMPARE(*transition(state, A::ReportDisability), S::DisabilityReported);
        QCOMPARE(nextAction(S::DisabilityReported), std::optional(A::ProveDisability));
        QVERIFY2(!transition(S::DisabilityReported, A::ScheduleCandidate).isOk(), "R7: proved first");
    }

    void oneStateHasOneNextAction()
    {
        for (const S state : allStates()) {
            QSet<int> actions;
            for (const Step& step : stepsFrom(state)) {
                if (step.isNext)
                    actions.insert(static_cast<int>(step.action));
            }
            QVERIFY2(actions.size() <= 1, qPrintable(codeOf(state)));
        }
    }

    void termsAreOpenWhileTheyRun_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QStringList>("terms");
        const auto row = [](const char* clause, S state, const QList<O>& obligations) {
            QStringList terms;
            for (const O obligation : obligations)
                terms.append(codeOf(obligation));
            QTest::addRow("%s %s", clause, qPrintable(codeOf(state))) << static_cast<int>(state) << terms;
        };
        row("R5.1 R5.2", S::Registered, {O::CheckPackage, O::AnswerApplication});
        row("R5.2 R5.3", S::Checked, {O::AnswerApplication});
        row("R5.2", S::Refused, {});
        row("R6.1", S::Contracted, {O::SendNotice});
        row("R6.1", S::Scheduled, {O::SendNotice});
        row("R6.2", S::Notified, {});
        row("R17.2", S::InSession, {O::SignProtocol});
        row("R17.2", S::AdmittedToPractice, {O::SignProtocol});
        row("R17.2", S::Assessed, {O::SignProtocol});
        row("R17.2", S::Decided, {O::SignProtocol});
        row("R18.1 R18.2 R23", S::Passed, {O::IssueDocument, O::EnterIntoPlatform, O::IssueAfterAppeal});
        row("R18.1 R18.2 R23", S::DocumentPrepared, {O::IssueDocument, O::EnterIntoPlatform, O::IssueAfterAppeal});
        row("R18.2", S::DocumentIssued, {O::EnterIntoPlatform});
        row("R19 R18.2", S::NotPassed, {O::NotifyNotPassed, O::EnterIntoPlatform});
        row("R18.2 R20", S::NotPassedNotified, {O::EnterIntoPlatform, O::FileAppeal});
        row("R22", S::Appealed, {O::EnterIntoPlatform, O::DecideAppeal});
        row("R22", S::AppealAssigned, {O::EnterIntoPlatform, O::DecideAppeal});
        row("R22", S::AppealDecided, {O::EnterIntoPlatform, O::DecideAppeal});
        row("R18.2", S::AppealRejected, {O::EnterIntoPlatform});
        row("R18.2", S::DocumentCancelled, {O::EnterIntoPlatform});
        row("R7", S::DisabilityReported, {});
        row("L29.3", S::Closed, {});
    }

    void termsAreOpenWhileTheyRun()
    {
        QFETCH(int, index);
        QFETCH(QStringList, terms);
        QStringList open;
        for (const O obligation : obligationsIn(static_cast<S>(index)))
            open.append(codeOf(obligation));
        QCOMPARE(open, terms);
    }

    void codesAreReadBackAndNeverChange()
    {
        const QStringList stored {QStringLiteral("registered"), QStringLiteral("checked"), QStringLiteral("refused"),
            QStringLiteral("contracted"), QStringLiteral("scheduled"), QStringLiteral("notified"),
            QStringLiteral("in-session"), QStringLiteral("admitted"), QStringLiteral("assessed"),
            QStringLiteral("decided"), QStringLiteral("passed"), QStringLiteral("document-prepared"),
            QStringLiteral("document-issued"), QStringLiteral("not-passed"), QStringLiteral("not-passed-notified"),
            QStringLiteral("disability-reported"), QStringLiteral("closed"), QStringLiteral("appealed"),
            QStringLiteral("appeal-assigned"), QStringLiteral("appeal-decided"), QStringLiteral("appeal-rejected"),
            QStringLiteral("document-cancelled")};
        QStringList codes;
        for (const S state : allStates()) {
            codes.append(codeOf(state));
            QCOMPARE(*parseCaseState(codeOf(state)), state);
        }
        QCOMPARE(codes, stored);
    }

    void otherCodesAreRefused()
    {
        for (const QString& typed : {QString(), QStringLiteral("Registered"), QStringLiteral("registered "), QStringLiteral("0")}) {
            const Result<CaseState> read = parseCaseState(typed);
            QVERIFY2(!read, qPrintable(typed));
            const Error expected {ErrorKind::FieldMalformed, {QStringLiteral("state"), typed}, {}};
            QVERIFY(read.error() == expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestLifecycleRoad)
#include "tst_lifecycleroad.moc"
