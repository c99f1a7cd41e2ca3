// Protects that taking the journal out of the program is an entry of it (S1, exchange.md 30).
#include "core/services/journal/recordjournalexport.h"
#include "core/services/queries/journalquery.h"
#include "tests/support/faulttest.h"
#include "tests/support/testcenter.h"

using namespace tanu;
using namespace tanu::test;

class TestRecordJournalExport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_center = std::make_unique<TestCenter>(); }

    void tellsTheFileAndWhatWasAskedFor()
    {
        JournalWanted wanted;
        wanted.actor = QStringLiteral("somebody");
        wanted.actions = QStringList {QStringLiteral("sign-in"), QStringLiteral("lock")};
        wanted.kind = QStringLiteral("session");
        wanted.caseNumber = QStringLiteral("2026/0001");
        wanted.from = QDate(2026, 11, 1);
        wanted.until = QDate(2026, 11, 2);
        need(run(wanted));
        const auto rows = need(JournalQuery(m_center->as(Role::Head)).page({})).rows;
        QCOMPARE(rows.front().action, QStringLiteral("read-journal"));
        QStringList told;
        for (const JournalFact& fact : rows.front().facts)
            told += QStringLiteral("%1=%2").arg(fact.name, plainText(fact.value));
        told.sort();
        QCOMPARE(told.join(QLatin1Char(';')),
            QStringLiteral("actions=sign-in, lock;actor=somebody;application=2026/0001;file=journal.xlsx;"
                           "from=2026-11-01;kind=session;until=2026-11-02"));
    }

    void anUnnamedFileIsRefused()
    {
        QCOMPARE(RecordJournalExport(m_center->as(Role::Head)).run({}, {}).error().kind, ErrorKind::FieldEmpty);
    }

    void onlyWhoMayReadMayTakeAway()
    {
        const auto before = dumpTables(m_center->db());
        QCOMPARE(RecordJournalExport(m_center->as(Role::Registrar)).run(QStringLiteral("a.csv"), {}).error().kind,
            ErrorKind::RoleNotAllowed);
        QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
    }

    void everyAccessMayFail()
    {
        QVERIFY(failEveryAccess(m_center->db(), [this] { return run({}); }) >= 3);
    }

private:
    Result<void> run(const JournalWanted& wanted)
    {
        return RecordJournalExport(m_center->as(Role::Administrator)).run(QStringLiteral("journal.xlsx"), wanted);
    }

    std::unique_ptr<TestCenter> m_center;
};

QTEST_GUILESS_MAIN(TestRecordJournalExport)
#include "tst_recordjournalexport.moc"
