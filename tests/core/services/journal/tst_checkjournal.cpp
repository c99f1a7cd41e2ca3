// Protects the check of the journal as a service (exchange.md 30, S1): administrator and head may, it names the first
// touched entry, sees a cut-off tail by a kept checkpoint, and changes nothing.
#include "core/database/transaction.h"
#include "core/services/journal/checkjournal.h"
#include "core/services/journal/journalreceipts.h"
#include "core/services/signedmessages.h"
#include "core/wire/cose.h"
#include "tests/support/tabledump.h"
#include "tests/support/testcenter.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

class TestCheckJournal final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_center = std::make_unique<TestCenter>();
        (void)m_center->contracted(1);
    }

    void aWholeJournalIsWhole()
    {
        const auto before = dumpTables(m_center->db());
        const JournalState state = need(CheckJournal(m_center->as(Role::Head)).run());
        QVERIFY(state.isWhole());
        QCOMPARE(state.end.count, journalLength(m_center->db()));
        QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
    }

    void namesTheFirstTouchedEntry()
    {
        need(m_center->db().execute(QStringLiteral("UPDATE journal SET actor = 'somebody else' WHERE seq >= 2")));
        QCOMPARE(need(CheckJournal(m_center->as(Role::Administrator)).run()).firstTouched, std::optional<qint64>(2));
    }

    void seesByACheckpointThatTheTailIsGone()
    {
        const JournalCheckpoint kept = need(CheckJournal(m_center->as(Role::Head)).run()).end;
        need(m_center->db().execute(QStringLiteral("DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)")));
        QVERIFY(need(CheckJournal(m_center->as(Role::Head)).run()).isWhole());
        QCOMPARE(need(CheckJournal(m_center->as(Role::Head)).run(kept)).firstTouched, std::optional(kept.count));
    }

    void seesByTheLastReceiptThatTheTailIsGone()
    {
        const JournalCheckpoint end = need(CheckJournal(m_center->as(Role::Head)).run()).end;
        const JournalReceipt receipt {QByteArray(16, 's'), 1, m_center->clock().now(), JournalFinding::Kept, end, end, {}};
        const QByteArray message = signMessage(m_center->key(), payloadOf(receipt), signedfor::journalReceipt);
        need(inTransaction(m_center->db(), [&] { return JournalReceipts(m_center->db()).keep(receipt, message); }));
        QVERIFY(need(CheckJournal(m_center->as(Role::Head)).run()).isWhole());
        need(m_center->db().execute(QStringLiteral("DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)")));
        QCOMPARE(need(CheckJournal(m_center->as(Role::Head)).run()).firstTouched, std::optional(end.count));
    }

    void othersMayNot_data()
    {
        QTest::addColumn<Role>("role");
        QTest::newRow("S1 registrar") << Role::Registrar;
        QTest::newRow("S1 secretary") << Role::Secretary;
        QTest::newRow("S1 commission member") << Role::CommissionMember;
        QTest::newRow("S1 appeal commission") << Role::AppealCommission;
    }

    void othersMayNot()
    {
        QFETCH(Role, role);
        QCOMPARE(CheckJournal(m_center->as(role)).run().error().kind, ErrorKind::RoleNotAllowed);
    }

private:
    std::unique_ptr<TestCenter> m_center;
};

QTEST_GUILESS_MAIN(TestCheckJournal)
#include "tst_checkjournal.moc"
