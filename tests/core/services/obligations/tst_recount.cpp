// Protects deadlines (W4): a corrected calendar moves none; what would be counted otherwise is shown, a person accepts or keeps
// it, on record, and until then the stored day counts.
#include "core/security/journal.h"
#include "core/services/center/savecalendardays.h"
#include "core/services/obligations/acceptrecount.h"
#include "core/services/queries/recountquery.h"
#include "core/services/queries/workqueuequery.h"
#include "core/storage/recounttable.h"
#include "tests/support/faulttest.h"
#include "tests/support/testcenter.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

class TestRecount final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_center = std::make_unique<TestCenter>();
        m_one = m_center->registered();
    }

    void W4_aDeadlineThatACorrectedCalendarMoves()
    {
        QVERIFY(pending().empty());
        makeDayOff(3);
        const auto items = pending();
        QCOMPARE(items.size(), size_t {2});
        const RecountItem& item = items.back(); // of equal days the check of the package comes last
        QCOMPARE(item.term.application, m_one);
        QCOMPARE(item.clause, QStringLiteral("R5.1"));
        QCOMPARE(item.number, QStringLiteral("2026/0001"));
        QCOMPARE(item.name, QStringLiteral("Ахметов Әлихан Болатұлы"));
        QCOMPARE(item.term.lastDay, QDate(2026, 11, 5));
        QCOMPARE(item.term.now.lastDay, QDate(2026, 11, 6));
        QVERIFY(!item.isOtherEvent);
        QCOMPARE(dueDay(), QDate(2026, 11, 5));
    }

    void W4_theStoredDayCountsUntilTheNewOneIsAccepted()
    {
        makeDayOff(3);
        const qint64 before = journalLength(m_center->db());
        for (const DecidedRecount& decided : decide(RecountDecision::Accept))
            QCOMPARE(told(decided.result), QStringLiteral("ok"));
        QCOMPARE(journalLength(m_center->db()), before + 2);
        QCOMPARE(dueDay(), QDate(2026, 11, 6));
        QVERIFY(pending().empty());
        const auto kept = need(RecountTable(m_center->db()).latest(m_one, Obligation::CheckPackage));
        QVERIFY(kept);
        QVERIFY(kept->accepted);
        QCOMPARE(kept->countedFrom, QDate(2026, 11, 2));
        QCOMPARE(kept->oldLastDay, QDate(2026, 11, 5));
        QCOMPARE(kept->newLastDay, QDate(2026, 11, 6));
        QCOMPARE(kept->decidedBy, m_center->staff(Role::Registrar));
        const auto entry = need(Journal(m_center->db()).latest(1)).front();
        QCOMPARE(entry.note.action, QStringLiteral("accept-recount"));
        QCOMPARE(*need(decodeCbor(entry.note.content)).find(QLatin1String("newLastDay"))->asText(), QStringLiteral("2026-11-06"));
    }

    void W4_aDayThatIsKeptIsNotAskedAboutAgainUntilTheCountChanges()
    {
        makeDayOff(3);
        for (const DecidedRecount& decided : decide(RecountDecision::Keep))
            QCOMPARE(told(decided.result), QStringLiteral("ok"));
        QCOMPARE(dueDay(), QDate(2026, 11, 5));
        QVERIFY(pending().empty());
        m_center->clock().advance(60);
        makeDayOff(4);
        QCOMPARE(pending().size(), size_t {2});
        QCOMPARE(pending().front().term.now.lastDay, QDate(2026, 11, 9));
    }

    void W4_onlyWhatWasShownIsDecided_data()
    {
        QTest::addColumn<int>("oldDays");
        QTest::addColumn<int>("newDays");
        QTest::newRow("W4 another old day") << 1 << 0;
        QTest::newRow("W4 another new day") << 0 << 1;
    }

    void W4_onlyWhatWasShownIsDecided()
    {
        QFETCH(int, oldDays);
        QFETCH(int, newDays);
        makeDayOff(3);
        const RecountedTerm term = pending().front().term;
        const auto before = dumpTables(m_center->db());
        const auto decided = AcceptRecount(m_center->as(Role::Registrar))
                                 .run({{term.application, term.obligation, term.lastDay.addDays(oldDays),
                                          term.now.lastDay.addDays(newDays)}}, RecountDecision::Accept);
        QCOMPARE(told(decided.front().result), QStringLiteral("ChangedMeanwhile recount"));
        QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
    }

    void W4_nothingToDecideWithoutADifference()
    {
        const RecountChoice choice {m_one, Obligation::CheckPackage, QDate(2026, 11, 5), QDate(2026, 11, 5)};
        QCOMPARE(told(AcceptRecount(m_center->as(Role::Head)).run({choice}, RecountDecision::Keep).front().result),
            QStringLiteral("ChangedMeanwhile recount"));
    }

    void S1_onlyItsRoles()
    {
        makeDayOff(3);
        const auto before = dumpTables(m_center->db());
        const auto decided = AcceptRecount(m_center->as(Role::Secretary)).run(choices(), RecountDecision::Accept);
        QCOMPARE(decided.front().result.error().kind, ErrorKind::RoleNotAllowed);
        QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
    }

    void everyAccessMayFail()
    {
        makeDayOff(3);
        const auto shown = choices();
        AcceptRecount action(m_center->as(Role::Registrar));
        QVERIFY(failEveryAccess(m_center->db(),
                    [&] { return action.run({shown.front()}, RecountDecision::Accept).front().result; }) > 3);
        QVERIFY(failEveryAccess(m_center->db(),
                    [&] { return action.run({shown.back()}, RecountDecision::Keep).front().result; }) > 3);
    }

private:
    std::vector<RecountItem> pending() { return need(RecountQuery(m_center->db()).pending()); }

    void makeDayOff(int day)
    {
        const CalendarDay off {QDate(2026, 11, day), DayKind::Transferred, QStringLiteral("Ауыстыру"),
            QStringLiteral("Перенос"), false};
        need(SaveCalendarDays(m_center->as(Role::Administrator)).run({off}, {}));
    }

    std::vector<RecountChoice> choices()
    {
        std::vector<RecountChoice> all;
        for (const RecountItem& item : pending())
            all.push_back({item.term.application, item.term.obligation, item.term.lastDay, item.term.now.lastDay});
        return all;
    }

    std::vector<DecidedRecount> decide(RecountDecision decision)
    {
        return AcceptRecount(m_center->as(Role::Registrar)).run(choices(), decision);
    }

    QDate dueDay()
    {
        return need(WorkQueueQuery(m_center->db(), m_center->clock()).items()).front().lastDay;
    }

    std::unique_ptr<TestCenter> m_center;
    ApplicationId m_one;
};

QTEST_GUILESS_MAIN(TestRecount)
#include "tst_recount.moc"
