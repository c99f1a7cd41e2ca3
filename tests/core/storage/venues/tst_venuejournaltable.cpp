// Protects a venue's journal at the office (exchange.md 23, 30): it only grows, and only by what goes on from its end.
#include "core/database/transaction.h"
#include "core/storage/venuejournaltable.h"
#include "core/storage/venuetable.h"
#include "tests/core/storage/center/storagefixture.h"
#include "tests/support/told.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

const QDateTime moment(QDate(2026, 11, 2), QTime(4, 0), Qt::UTC);

using Entries = std::vector<JournalEntry>;

/// What the venue's own journal has after so many things were done there.
Entries journalOf(int count, const char* actor = "Айгүл")
{
    const auto venue = emptyDatabase();
    Entries entries;
    for (int i = 0; i < count; ++i) {
        need(inTransaction(*venue, [&]() -> Result<void> {
            entries.push_back(need(Journal(*venue).append({moment.addSecs(i), kk(actor), QStringLiteral("record-theory"),
                QStringLiteral("session"), QByteArray(16, '\x05'), QByteArrayLiteral("\xa0")})));
            return {};
        }));
    }
    return entries;
}

Entries part(const Entries& entries, size_t from, size_t count)
{
    return {entries.begin() + static_cast<qsizetype>(from), entries.begin() + static_cast<qsizetype>(from + count)};
}

} // namespace

class TestVenueJournalTable final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_db = emptyDatabase();
        m_venue = VenueId::make(moment);
        need(VenueTable(*m_db).insert({{m_venue, InstallationRole::Venue, kk("Ноутбук"), {}, QByteArray(32, '\x01'),
                                           QByteArray(32, '\x02')},
            true, moment}));
    }

    void beginsEmpty()
    {
        QCOMPARE(need(VenueJournalTable(*m_db).head(m_venue)), (JournalCheckpoint {0, QByteArray(32, '\0')}));
    }

    void growsFromItsEnd()
    {
        const Entries whole = journalOf(5);
        VenueJournalTable table(*m_db);
        QCOMPARE(need(table.append(m_venue, part(whole, 0, 2))), 2);
        QCOMPARE(need(table.append(m_venue, part(whole, 2, 3))), 3);
        QCOMPARE(need(table.head(m_venue)), (JournalCheckpoint {5, whole.back().hash}));
        QVERIFY(checkChain(need(table.all(m_venue))).isOk());
    }

    void overlapIsTheSame()
    {
        const Entries whole = journalOf(5);
        VenueJournalTable table(*m_db);
        need(table.append(m_venue, part(whole, 0, 3)));
        QCOMPARE(need(table.append(m_venue, part(whole, 1, 4))), 2);
        QCOMPARE(need(table.append(m_venue, whole)), 0);
    }

    void refuses_data()
    {
        QTest::addColumn<int>("touched");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("a gap") << 1 << QStringLiteral("JournalTouched 3");
        QTest::newRow("another past") << 2 << QStringLiteral("JournalTouched 1");
        QTest::newRow("a changed entry") << 3 << QStringLiteral("JournalTouched 4");
        QTest::newRow("an entry left out") << 4 << QStringLiteral("JournalTouched 4");
    }

    void refuses()
    {
        QFETCH(int, touched);
        QFETCH(QString, outcome);
        const Entries whole = journalOf(6);
        VenueJournalTable table(*m_db);
        need(table.append(m_venue, part(whole, 0, 2)));
        Entries next = part(whole, 2, 4);
        if (touched == 1)
            next.erase(next.begin());
        if (touched == 2)
            next = journalOf(6, "Басқа");
        if (touched == 3)
            next.at(1).note.actor = kk("Басқа");
        if (touched == 4)
            next.erase(next.begin() + 1);
        QCOMPARE(told(table.append(m_venue, next)), outcome);
        QCOMPARE(need(table.head(m_venue)).count, qint64(2));
    }

    void isWrittenOnce()
    {
        need(VenueJournalTable(*m_db).append(m_venue, journalOf(2)));
        QVERIFY(!m_db->execute(QStringLiteral("UPDATE venue_journal SET actor = 'x'")));
        QVERIFY(!m_db->execute(QStringLiteral("DELETE FROM venue_journal")));
    }

    void isFoundByItsSubject()
    {
        need(VenueJournalTable(*m_db).append(m_venue, journalOf(3)));
        VenueJournalTable table(*m_db);
        QCOMPARE(need(table.entriesOf(QStringLiteral("session"), QByteArray(16, '\x05'))).size(), size_t(3));
        QVERIFY(need(table.entriesOf(QStringLiteral("application"), QByteArray(16, '\x05'))).empty());
    }

private:
    std::unique_ptr<Connection> m_db;
    VenueId m_venue;
};

QTEST_GUILESS_MAIN(TestVenueJournalTable)
#include "tst_venuejournaltable.moc"
