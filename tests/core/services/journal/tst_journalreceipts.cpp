// Protects what the center holds its server to (exchange.md 30): a receipt that contradicts the one before never takes
// its place, and one of another epoch or server contradicts nothing.
#include "core/database/transaction.h"
#include "core/services/journal/journalreceipts.h"
#include "core/services/signedmessages.h"
#include "core/wire/cose.h"
#include "tests/support/testcenter.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

JournalCheckpoint at(qint64 count, char other = 0)
{
    return {count, QByteArray(32, static_cast<char>('a' + count + other))};
}

JournalReceipt receipt(qint64 end, const std::optional<JournalCheckpoint>& known = std::nullopt)
{
    return {QByteArray(16, 's'), 1, fromKazakhstan(QDate(2026, 11, 2), QTime(9, 0)), JournalFinding::Kept, at(3), at(end), known};
}

} // namespace

class TestJournalReceipts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_center = std::make_unique<TestCenter>(); }

    void contradictsOnlyWithinOneEpoch_data()
    {
        QTest::addColumn<qint64>("end");
        QTest::addColumn<int>("known"); ///< 0: absent, 1: the same, 2: another
        QTest::addColumn<qint64>("epoch");
        QTest::addColumn<bool>("isContradiction");
        QTest::newRow("30 longer, the same then") << 9LL << 1 << 1LL << false;
        QTest::newRow("30 as long") << 5LL << 1 << 1LL << false;
        QTest::newRow("30 shorter") << 4LL << 0 << 1LL << true;
        QTest::newRow("30 says it was the same, and is shorter") << 4LL << 1 << 1LL << true;
        QTest::newRow("30 another then") << 9LL << 2 << 1LL << true;
        QTest::newRow("30 does not say") << 9LL << 0 << 1LL << true;
        QTest::newRow("14 restored: another epoch") << 2LL << 0 << 2LL << false;
    }

    void contradictsOnlyWithinOneEpoch()
    {
        QFETCH(qint64, end);
        QFETCH(int, known);
        QFETCH(qint64, epoch);
        QFETCH(bool, isContradiction);
        JournalReceipt next = receipt(end);
        if (known > 0)
            next.known = at(5, known == 2 ? 1 : 0);
        next.epoch = epoch;
        QCOMPARE(contradicts(next, receipt(5)), isContradiction);
        next.server = QByteArray(16, 't');
        QVERIFY(!contradicts(next, receipt(5)));
    }

    void nothingStandsBeforeTheFirst()
    {
        QVERIFY(!need(JournalReceipts(m_center->db()).standing()).has_value());
    }

    void aContradictionNeverTakesItsPlace()
    {
        keep(receipt(5));
        QVERIFY(need(JournalReceipts(m_center->db()).trusted()) == receipt(5));
        keep(receipt(4));
        QVERIFY(need(JournalReceipts(m_center->db()).last()) == receipt(4));
        QVERIFY(need(JournalReceipts(m_center->db()).trusted()) == receipt(5));
        QVERIFY(need(JournalReceipts(m_center->db()).standing())->isServerTouched);
        keep(receipt(7, at(5)));
        QVERIFY(!need(JournalReceipts(m_center->db()).standing())->isServerTouched);
        QVERIFY(need(JournalReceipts(m_center->db()).trusted())->end == at(7));
    }

    void tellsHowTheOwnJournalStands()
    {
        JournalReceipt bad = receipt(5);
        bad.finding = JournalFinding::Touched;
        keep(bad);
        const JournalStanding standing = need(JournalReceipts(m_center->db()).standing()).value();
        QVERIFY(standing.isTouched);
        QCOMPARE(standing.kept, 3);
        QCOMPARE(standing.at, bad.time);
    }

private:
    void keep(const JournalReceipt& one)
    {
        const QByteArray message = signMessage(m_center->key(), payloadOf(one), signedfor::journalReceipt);
        need(inTransaction(m_center->db(), [&] { return JournalReceipts(m_center->db()).keep(one, message); }));
    }

    std::unique_ptr<TestCenter> m_center;
};

QTEST_GUILESS_MAIN(TestJournalReceipts)
#include "tst_journalreceipts.moc"
