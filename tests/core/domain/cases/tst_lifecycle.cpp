// Protects the table of what may be done with a case: every action in every state is allowed exactly as the table
// written by hand here says, and refused with its name otherwise.
#include "core/domain/rules/lifecycle.h"

#include <QtTest/QTest>

using namespace tanu;

namespace {

/// State by state, in words: the action, and where it leads. Everything else is refused.
const QMap<QString, QStringList>& allowed()
{
    static const auto ways = [](const char* words) { return QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts); };
    static const QMap<QString, QStringList> table {
        {QStringLiteral("registered"), ways("check-package>checked add-attachment>registered")},
        {QStringLiteral("checked"),
            ways("conclude-contract>contracted refuse-application>refused check-package>checked add-"
                 "attachment>checked")},
        {QStringLiteral("refused"), ways("")},
        {QStringLiteral("contracted"),
            ways("schedule-candidate>scheduled add-attachment>contracted report-disability>disability-reported "
                 "change-basis>contracted close-case>closed")},
        {QStringLiteral("disability-reported"),
            ways("prove-disability>contracted unschedule-candidate>contracted add-attachment>disability-reported "
                 "close-case>closed")},
        {QStringLiteral("scheduled"),
            ways("record-notice>notified schedule-candidate>scheduled unschedule-candidate>contracted cancel-"
                 "session>contracted report-disability>disability-reported change-basis>scheduled close-"
                 "case>closed")},
        {QStringLiteral("notified"),
            ways("start-session>in-session acquaint-candidate>notified change-session>scheduled unschedule-"
                 "candidate>contracted cancel-session>contracted identify-candidate>notified report-"
                 "disability>disability-reported postpone-for-fault>contracted change-basis>notified close-"
                 "case>closed")},
        {QStringLiteral("in-session"),
            ways("record-theory>admitted record-theory>assessed acquaint-candidate>in-session unschedule-"
                 "candidate>contracted identify-candidate>in-session record-violation>in-session record-"
                 "violation>decided report-disability>disability-reported postpone-for-fault>contracted interrupt-"
                 "session>contracted")},
        {QStringLiteral("admitted"),
            ways("record-practice>assessed record-practice>admitted record-theory>admitted record-theory>assessed "
                 "record-violation>admitted record-violation>decided report-"
                 "disability>disability-reported postpone-for-fault>contracted interrupt-session>contracted")},
        {QStringLiteral("assessed"),
            ways("confirm-decision>decided record-theory>assessed record-theory>admitted record-practice>assessed "
                 "record-practice>admitted interrupt-session>contracted")},
        {QStringLiteral("decided"), ways("sign-protocol>passed sign-protocol>not-passed")},
        {QStringLiteral("passed"),
            ways("prepare-certificate>document-prepared correct-protocol>passed correct-protocol>not-passed close-"
                 "case>closed")},
        {QStringLiteral("document-prepared"),
            ways("hand-over-certificate>document-issued print-certificate>document-prepared spoil-"
                 "certificate>passed cancel-certificate>document-cancelled correct-protocol>document-prepared "
                 "correct-protocol>not-passed")},
        {QStringLiteral("document-issued"),
            ways("print-certificate>document-issued issue-duplicate>document-issued cancel-certificate>document-"
                 "cancelled correct-protocol>document-issued correct-protocol>not-passed")},
        {QStringLiteral("document-cancelled"), ways("correct-protocol>document-cancelled")},
        {QStringLiteral("not-passed"),
            ways("notify-not-passed>not-passed-notified correct-protocol>not-passed correct-protocol>passed")},
        {QStringLiteral("not-passed-notified"),
            ways("record-receipt>not-passed-notified register-appeal>appealed correct-protocol>not-passed-notified "
                 "correct-protocol>passed")},
        {QStringLiteral("closed"), ways("")},
        {QStringLiteral("appealed"),
            ways("assign-appeal>appeal-assigned admit-appeal>appealed admit-appeal>appeal-rejected")},
        {QStringLiteral("appeal-assigned"), ways("decide-appeal>appeal-decided assign-appeal>appeal-assigned")},
        {QStringLiteral("appeal-decided"), ways("send-appeal-decision>passed send-appeal-decision>appeal-rejected")},
        {QStringLiteral("appeal-rejected"), ways("correct-protocol>appeal-rejected correct-protocol>passed")},
    };
    return table;
}

CaseState stateAt(int index)
{
    return static_cast<CaseState>(index);
}

Action actionAt(int index)
{
    return static_cast<Action>(index);
}

/// How many places the table names for this action in this state, and the last of them.
QStringList targetsOf(CaseState state, Action action)
{
    QStringList targets;
    for (const QString& way : allowed().value(codeOf(state))) {
        if (way.section(QLatin1Char('>'), 0, 0) == codeOf(action))
            targets.append(way.section(QLatin1Char('>'), 1));
    }
    return targets;
}

Error refusal(CaseState state, Action action)
{
    return {ErrorKind::ActionNotAllowed, {codeOf(action), codeOf(state)}, {}};
}

void addRowPerState()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < caseStateCount; ++i)
        QTest::addRow("R4-R23 %s", qPrintable(codeOf(stateAt(i)))) << i;
}

} // namespace

class TestLifecycle final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTableHereNamesEveryStateAndKnowsItsWords()
    {
        QCOMPARE(static_cast<int>(allowed().size()), caseStateCount);
        QStringList actions;
        for (int i = 0; i < actionCount; ++i)
            actions.append(codeOf(actionAt(i)));
        for (auto it = allowed().begin(); it != allowed().end(); ++it) {
            QVERIFY2(parseCaseState(it.key()).isOk(), qPrintable(it.key()));
            for (const QString& way : it.value()) {
                QVERIFY2(actions.contains(way.section(QLatin1Char('>'), 0, 0)), qPrintable(way));
                QVERIFY2(parseCaseState(way.section(QLatin1Char('>'), 1)).isOk(), qPrintable(way));
            }
        }
    }

    void leadsExactlyWhereTheTableSays_data() { addRowPerState(); }
    void leadsExactlyWhereTheTableSays()
    {
        QFETCH(int, index);
        const CaseState from = stateAt(index);
        for (int a = 0; a < actionCount; ++a) {
            const Action action = actionAt(a);
            const QStringList targets = targetsOf(from, action);
            for (int t = 0; t < caseStateCount; ++t) {
                const CaseState to = stateAt(t);
                const Result<CaseState> after = transition(from, action, to);
                const QString what = codeOf(from) + QLatin1Char(' ') + codeOf(action) + QLatin1Char(' ') + codeOf(to);
                QVERIFY2(after.isOk() == targets.contains(codeOf(to)), qPrintable(what));
                if (after)
                    QVERIFY2(*after == to, qPrintable(what));
                else
                    QVERIFY2(after.error() == refusal(from, action), qPrintable(what));
            }
        }
    }

    void findsTheOnlyPlaceByItself_data() { addRowPerState(); }
    void findsTheOnlyPlaceByItself()
    {
        QFETCH(int, index);
        const CaseState from = stateAt(index);
        for (int a = 0; a < actionCount; ++a) {
            const Action action = actionAt(a);
            const QStringList targets = targetsOf(from, action);
            if (targets.size() > 1)
                continue;
            const Result<CaseState> after = transition(from, action);
            QCOMPARE(after.isOk(), targets.size() == 1);
            if (after)
                QCOMPARE(codeOf(*after), targets.constFirst());
            else
                QVERIFY2(after.error() == refusal(from, action), qPrintable(codeOf(action)));
        }
    }

    void stepsOfAStateAreThoseOfTheTable_data() { addRowPerState(); }
    void stepsOfAStateAreThoseOfTheTable()
    {
        QFETCH(int, index);
        const CaseState from = stateAt(index);
        QStringList steps;
        bool isAfterNext = false;
        for (const Step& step : stepsFrom(from)) {
            QCOMPARE(step.from, from);
            steps.append(codeOf(step.action) + QLatin1Char('>') + codeOf(step.to));
            QVERIFY2(!(isAfterNext && step.isNext), "the next step comes first");
            isAfterNext = !step.isNext;
        }
        QStringList expected = allowed().value(codeOf(from));
        steps.sort();
        expected.sort();
        QCOMPARE(steps, expected);
    }

    void theWholeTableHasNoRowTwice()
    {
        QSet<QString> rows;
        for (const Step& step : lifecycle())
            rows.insert(codeOf(step.from) + QLatin1Char(' ') + codeOf(step.action) + QLatin1Char('>') + codeOf(step.to));
        QCOMPARE(static_cast<size_t>(rows.size()), lifecycle().size());
    }
};

QTEST_GUILESS_MAIN(TestLifecycle)
#include "tst_lifecycle.moc"
