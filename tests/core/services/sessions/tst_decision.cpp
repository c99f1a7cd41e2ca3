// Protects what follows from the results: decision, reasons and recommendations (R15, R16, R17.1, R19).
#include "core/services/sessions/decision.h"

#include <QtTest/QtTest>

using namespace tanu;

namespace {

Bilingual words(const QString& text)
{
    return {text + QStringLiteral(" kk"), text + QStringLiteral(" ru")};
}

Programme programmeOf()
{
    Programme programme {{}, QStringLiteral("cook"), *NqfLevel::of(3), 1, {}, {}, {}, {}, 16, false, false, false,
        false, {}, 60, {}, 120, DisagreementRule::Majority, 70, {}, {}, {}, {}, {}};
    programme.topics = {{QStringLiteral("t1"), words(QStringLiteral("T1")), 10},
        {QStringLiteral("t2"), words(QStringLiteral("T2")), 10}};
    programme.operations = {
        {{QStringLiteral("o1"), true, 10, 6}, words(QStringLiteral("O1")), words(QStringLiteral("C"))},
        {{QStringLiteral("o2"), false, 10, 6}, words(QStringLiteral("O2")), words(QStringLiteral("C"))}};
    programme.recommendations = {{QStringLiteral("t1"), words(QStringLiteral("read"))},
        {QStringLiteral("o1"), words(QStringLiteral("train"))}};
    return programme;
}

StageResults resultsOf(const TheoryResult& theory, int o1, int o2)
{
    StageResults results {theory, {}, {QStringLiteral("chair"), QStringLiteral("member")}};
    for (const QString& assessor : results.assessors) {
        results.marks.push_back({assessor, QStringLiteral("o1"), o1});
        results.marks.push_back({assessor, QStringLiteral("o2"), o2});
    }
    return results;
}

DerivedDecision derived(const StageResults& results, Language language = Language::Kazakh)
{
    const auto decision = deriveDecision(programmeOf(), results, QStringLiteral("Ахметов"), language);
    Q_ASSERT(decision);
    return *decision;
}

using Kind = DecisionReason::Kind;

} // namespace

class TestDecision final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsFromTheResults_data()
    {
        QTest::addColumn<int>("correct");
        QTest::addColumn<int>("o1");
        QTest::addColumn<int>("o2");
        QTest::addColumn<bool>("passed");
        QTest::addColumn<QString>("reasons");
        QTest::newRow("R15 not admitted") << 14 << 10 << 10 << false << "theory-insufficient:14/20>=15";
        QTest::newRow("R17.1 passed") << 15 << 10 << 10 << true
                                      << "theory-sufficient:15/20>=15 map-performed:20/20>=14";
        QTest::newRow("R17.1 just enough") << 20 << 6 << 8 << true
                                           << "theory-sufficient:20/20>=15 map-performed:14/20>=14";
        QTest::newRow("R16 mandatory operation") << 20 << 5 << 10 << false
                                                 << "theory-sufficient:20/20>=15 operation-not-performed:5/10>=6";
        QTest::newRow("R16 total too low") << 20 << 6 << 7 << false
                                           << "theory-sufficient:20/20>=15 total-too-low:13/20>=14";
        QTest::newRow("R16 both") << 20 << 0 << 0 << false
                                  << "theory-sufficient:20/20>=15 operation-not-performed:0/10>=6 "
                                     "total-too-low:0/20>=14";
    }

    void followsFromTheResults()
    {
        QFETCH(int, correct);
        QFETCH(int, o1);
        QFETCH(int, o2);
        QFETCH(bool, passed);
        QFETCH(QString, reasons);
        const DerivedDecision decision = derived(resultsOf({correct, 20, {}}, o1, o2));
        QCOMPARE(decision.decision == Decision::Passed, passed);
        QStringList told;
        for (const DecisionReason& reason : decision.reasons)
            told.append(QStringLiteral("%1:%2/%3>=%4")
                            .arg(codeOf(reason.kind)).arg(reason.reached).arg(reason.of).arg(reason.least));
        QCOMPARE(told.join(QLatin1Char(' ')), reasons);
        QCOMPARE(decision.recommendations.isEmpty(), passed);
    }

    void operationsAreCountedOneByOne()
    {
        const DerivedDecision decision = derived(resultsOf({20, 20, {}}, 10, 5));
        QCOMPARE(decision.operationsDone, 1);
        QCOMPARE(decision.operations, 2);
        QCOMPARE(decision.failedOperations, QStringList {QStringLiteral("o2")});
        QCOMPARE(decision.decision, Decision::Passed);
    }

    void recommendsWhatFailed_data()
    {
        QTest::addColumn<int>("t1");
        QTest::addColumn<int>("t2");
        QTest::addColumn<int>("o1");
        QTest::addColumn<bool>("kazakh");
        QTest::addColumn<QString>("text");
        QTest::newRow("R19 one topic") << 2 << 10 << 10 << true << "T1 kk: read kk";
        QTest::newRow("R19 without advice the name") << 8 << 5 << 10 << false << "T2 ru";
        QTest::newRow("R19 both topics") << 7 << 7 << 10 << true << "T1 kk: read kk\nT2 kk";
        QTest::newRow("R19 an operation") << 10 << 10 << 5 << false << "O1 ru: train ru";
        QTest::newRow("R19 a weak topic and an operation") << 7 << 10 << 5 << false
                                                           << "T1 ru: read ru\nO1 ru: train ru";
    }

    void recommendsWhatFailed()
    {
        QFETCH(int, t1);
        QFETCH(int, t2);
        QFETCH(int, o1);
        QFETCH(bool, kazakh);
        QFETCH(QString, text);
        const TheoryResult theory {t1 + t2, 20, {{QStringLiteral("t1"), t1}, {QStringLiteral("t2"), t2}}};
        const DerivedDecision decision
            = derived(resultsOf(theory, o1, 10), kazakh ? Language::Kazakh : Language::Russian);
        QCOMPARE(decision.recommendations, text);
    }

    void aTotalTooLowRecommendsWhatLostPoints()
    {
        const DerivedDecision decision = derived(resultsOf({20, 20, {}}, 6, 7));
        QCOMPARE(decision.failedOperations, QStringList());
        QCOMPARE(decision.recommendations, QStringLiteral("O1 kk: train kk\nO2 kk"));
    }

    void everyAssessorMarksEveryOperation()
    {
        StageResults results = resultsOf({20, 20, {}}, 10, 10);
        QCOMPARE(missingMarks(programmeOf(), results), 0);
        results.assessors.append(QStringLiteral("third"));
        QCOMPARE(missingMarks(programmeOf(), results), 2);
        const auto decision
            = deriveDecision(programmeOf(), results, QStringLiteral("Ахметов"), Language::Kazakh);
        QCOMPARE(decision.error().kind, ErrorKind::AssessmentIncomplete);
        QCOMPARE(decision.error().arguments, (QStringList {QStringLiteral("Ахметов"), QStringLiteral("o1")}));
    }

    void reasonsComeBackFromTheTable()
    {
        const std::vector<DecisionReason> reasons {{Kind::TheorySufficient, {}, 15, 20, 15},
            {Kind::OperationNotPerformed, QStringLiteral("o1"), 5, 10, 6}, {Kind::TotalTooLow, {}, 1, 2, 3}};
        QCOMPARE(*parseReasons(toJson(reasons)), reasons);
        QVERIFY(parseReasons(QStringLiteral("[]")));
    }

    void brokenReasonsAreRefused_data()
    {
        QTest::addColumn<QString>("json");
        QTest::newRow("no array") << "{}";
        QTest::newRow("no JSON") << "reasons";
        QTest::newRow("unknown kind") << R"([{"kind":"luck","reached":1,"of":1,"least":1}])";
        QTest::newRow("number missing") << R"([{"kind":"total-too-low","reached":1,"of":1}])";
        QTest::newRow("no number") << R"([{"kind":"total-too-low","reached":"1","of":1,"least":1}])";
    }

    void brokenReasonsAreRefused()
    {
        QFETCH(QString, json);
        QCOMPARE(parseReasons(json).error().kind, ErrorKind::FieldMalformed);
    }
};

QTEST_GUILESS_MAIN(TestDecision)
#include "tst_decision.moc"
