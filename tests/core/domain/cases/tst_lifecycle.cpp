// Protects the table of what may be done with a case: every action in every state is allowed exactly as the table
// written by hand here says, and refused with its name otherwise.
#include "core/domain/rules/lifecycle.h"

#include <QtTest/QTest>

using namespace tanu;

namespace {

/// State by state, in words: the action, and where it leads. Everything else is refused.
const QMap<QString, QStringList>& allowed()
{
    static const QMap<QString, QStringList> table {
        {QStringLiteral("registered"),
            {QStringLiteral("check-package>checked"), QStringLiteral("add-attachment>registered")}},
        {QStringLiteral("checked"),
            {QStringLiteral("conclude-contract>contracted"), QStringLiteral("refuse-application>refused"),
                QStringLiteral("check-package>checked"), QStringLiteral("add-attachment>checked")}},
        {QStringLiteral("refused"), {}},
        {QStringLiteral("contracted"),
            {QStringLiteral("schedule-candidate>scheduled"), QStringLiteral("add-attachment>contracted")}},
        {QStringLiteral("scheduled"),
            {QStringLiteral("record-notice>notified"), QStringLiteral("schedule-candidate>scheduled"),
                QStringLiteral("unschedule-candidate>contracted"), QStringLiteral("cancel-session>contracted")}},
        {QStringLiteral("notified"),
            {QStringLiteral("start-session>in-session"), QStringLiteral("acquaint-candidate>notified"),
                QStringLiteral("change-session>scheduled"), QStringLiteral("unschedule-candidate>contracted"),
                QStringLiteral("cancel-session>contracted")}},
        {QStringLiteral("in-session"),
            {QStringLiteral("record-theory>admitted"), QStringLiteral("record-theory>assessed"),
                QStringLiteral("acquaint-candidate>in-session"), QStringLiteral("unschedule-candidate>contracted")}},
        {QStringLiteral("admitted"),
            {QStringLiteral("record-practice>assessed"), QStringLiteral("record-practice>admitted"),
                QStringLiteral("record-theory>admitted"), QStringLiteral("record-theory>assessed"),
                QStringLiteral("unschedule-candidate>contracted")}},
        {QStringLiteral("assessed"),
            {QStringLiteral("confirm-decision>decided"), QStringLiteral("record-theory>assessed"),
                QStringLiteral("record-theory>admitted"), QStringLiteral("record-practice>assessed")}},
        {QStringLiteral("decided"),
            {QStringLiteral("sign-protocol>passed"), QStringLiteral("sign-protocol>not-passed")}},
        {QStringLiteral("passed"), {QStringLiteral("prepare-certificate>document-prepared")}},
        {QStringLiteral("document-prepared"),
            {QStringLiteral("hand-over-certificate>document-issued"),
                QStringLiteral("print-certificate>document-prepared"), QStringLiteral("spoil-certificate>passed")}},
        {QStringLiteral("document-issued"), {QStringLiteral("print-certificate>document-issued")}},
        {QStringLiteral("not-passed"), {QStringLiteral("notify-not-passed>not-passed-notified")}},
        {QStringLiteral("not-passed-notified"), {}},
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
        QTest::addRow("R4-R19 %s", qPrintable(codeOf(stateAt(i)))) << i;
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
