// Protects what an installation remembers of sessions that travel: one holder, one order of travels, keys that stay.
#include "core/storage/checkouttable.h"
#include "core/storage/conflicttable.h"
#include "core/storage/venuesettings.h"
#include "core/storage/venuetable.h"
#include "tests/core/storage/center/storagefixture.h"
#include "tests/support/sessionroad.h"
#include "tests/support/told.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

Venue someVenue(const QDateTime& now, char key, const char* name)
{
    return {{VenueId::make(now), InstallationRole::Venue, QString::fromUtf8(name), {}, QByteArray(32, key),
                QByteArray(32, static_cast<char>(key + 1))},
        true, now};
}

CheckOutRow someTravel(const SessionId& session, const VenueId& venue, int travel, const QDateTime& now)
{
    CheckOutRow row;
    row.id = CheckOutId::make(now);
    row.session = session;
    row.venue = venue;
    row.travel = travel;
    row.since = now;
    row.base = QByteArrayLiteral("base of 012345678");
    row.numbers = QByteArrayLiteral("numbers");
    row.outHash = QByteArray(32, '\x07');
    return row;
}

} // namespace

class TestVenueTables final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_center = std::make_unique<TestCenter>();
        SessionRoad road(*m_center);
        m_session = road.planned();
        m_venue = someVenue(now(), '\x01', "Ноутбук 1");
        need(VenueTable(db()).insert(m_venue));
    }

    void keepsVenue()
    {
        const Venue kept = need(VenueTable(db()).load(m_venue.card.id));
        QCOMPARE(kept.card, m_venue.card);
        QVERIFY(kept.isActive);
        QCOMPARE(kept.enrolledAt, m_venue.enrolledAt);
    }

    void keysNeverChange()
    {
        Venue changed = m_venue;
        changed.card.name = kk("Ақтау");
        changed.card.signingKey = QByteArray(32, '\x09');
        changed.isActive = false;
        need(VenueTable(db()).update(changed));
        const Venue kept = need(VenueTable(db()).load(m_venue.card.id));
        QCOMPARE(kept.card.name, kk("Ақтау"));
        QCOMPARE(kept.card.signingKey, m_venue.card.signingKey);
        QVERIFY(!kept.isActive);
    }

    void oneKeyIsOneVenue()
    {
        QVERIFY(!VenueTable(db()).insert(someVenue(now(), '\x01', "Ноутбук 2")));
    }

    void unknownVenueIsNamed()
    {
        const VenueId id = VenueId::make(now());
        QCOMPARE(told(VenueTable(db()).load(id)), QStringLiteral("NotFound venue,%1").arg(id.toText()));
    }

    void keepsTravel()
    {
        CheckOutRow row = someTravel(m_session, m_venue.card.id, 1, now());
        CheckOutTable table(db());
        need(table.insert(row));
        const CheckOutRow kept = *need(table.find(row.id));
        QCOMPARE(kept.base, row.base);
        QCOMPARE(kept.outHash, row.outHash);
        QCOMPARE(need(table.elsewhere(m_session))->id, row.id);
        row.state = CheckOutState::Home;
        row.endedAt = now();
        row.homeHash = QByteArray(32, '\x08');
        need(table.update(row, CheckOutState::Out));
        QVERIFY(!need(table.elsewhere(m_session)).has_value());
        QCOMPARE(told(table.update(row, CheckOutState::Out)), QStringLiteral("ChangedMeanwhile checkout"));
    }

    /// exchange.md 22, in the schema too.
    void oneHolderAtATime()
    {
        CheckOutTable table(db());
        need(table.insert(someTravel(m_session, m_venue.card.id, 1, now())));
        QVERIFY(!table.insert(someTravel(m_session, m_venue.card.id, 2, now())));
    }

    void oneTravelOfANumber()
    {
        CheckOutTable table(db());
        CheckOutRow row = someTravel(m_session, m_venue.card.id, 1, now());
        row.state = CheckOutState::TakenBack;
        row.endedAt = now();
        need(table.insert(row));
        QVERIFY(!table.insert(someTravel(m_session, m_venue.card.id, 1, now())));
    }

    void states_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("isElsewhere");
        QTest::newRow("out") << static_cast<int>(CheckOutState::Out) << true;
        QTest::newRow("home") << static_cast<int>(CheckOutState::Home) << false;
        QTest::newRow("taken back") << static_cast<int>(CheckOutState::TakenBack) << false;
        QTest::newRow("held") << static_cast<int>(CheckOutState::Held) << false;
        QTest::newRow("returned") << static_cast<int>(CheckOutState::Returned) << true;
        QTest::newRow("superseded") << static_cast<int>(CheckOutState::Superseded) << false;
    }

    void states()
    {
        QFETCH(int, state);
        QFETCH(bool, isElsewhere);
        CheckOutRow row = someTravel(m_session, m_venue.card.id, 1, now());
        row.state = static_cast<CheckOutState>(state);
        const bool isOpen = row.state == CheckOutState::Out || row.state == CheckOutState::Held;
        if (!isOpen)
            row.endedAt = now();
        need(CheckOutTable(db()).insert(row));
        QCOMPARE(need(CheckOutTable(db()).elsewhere(m_session)).has_value(), isElsewhere);
        QCOMPARE(need(parseCheckOutState(codeOf(row.state))), row.state);
    }

    /// S2: what stands in a case is sealed where it lies.
    void casesAreSealedInTheFile()
    {
        need(CheckOutTable(db()).insert(someTravel(m_session, m_venue.card.id, 1, now())));
        const auto stored = need(Statement::on(db(), QStringLiteral("SELECT base FROM checkout")).one());
        QVERIFY(!need(stored->bytes("base")).contains("012345678"));
    }

    void conflictIsChosenOnce()
    {
        const CheckOutRow travel = someTravel(m_session, m_venue.card.id, 1, now());
        need(CheckOutTable(db()).insert(travel));
        ConflictRow row;
        row.id = ConflictId::make(now());
        row.checkOut = travel.id;
        row.session = m_session;
        row.application = m_center->contracted(1);
        row.base = QByteArrayLiteral("b");
        row.office = QByteArrayLiteral("o");
        row.venue = QByteArrayLiteral("v");
        row.foundAt = now();
        ConflictTable table(db());
        need(table.insert(row));
        QCOMPARE(need(table.countOpen(m_session)), 1);
        QCOMPARE(need(table.load(row.id)).venue, QByteArrayLiteral("v"));
        row.chosen = ConflictSide::Venue;
        row.chosenAt = now();
        row.chosenBy = m_center->staff(Role::Head);
        need(table.choose(row));
        QCOMPARE(need(table.countOpen(m_session)), 0);
        QCOMPARE(need(table.load(row.id)).chosen, std::optional(ConflictSide::Venue));
        QCOMPARE(told(table.choose(row)), QStringLiteral("ChangedMeanwhile conflict"));
    }

    void isOfficeUntilItShowedACard()
    {
        QVERIFY(!need(ownIdentity(db())).has_value());
        QCOMPARE(need(isVenue(db())), IsVenue::No);
        const OwnIdentity self {VenueId::make(now()), InstallationRole::Venue, kk("Ноутбук")};
        need(setOwnIdentity(db(), self));
        QCOMPARE(need(isVenue(db())), IsVenue::Yes);
        QCOMPARE(need(ownIdentity(db()))->id, self.id);
        QCOMPARE(need(ownIdentity(db()))->name, self.name);
    }

private:
    [[nodiscard]] Connection& db() { return m_center->db(); }
    [[nodiscard]] QDateTime now() { return m_center->clock().now(); }

    std::unique_ptr<TestCenter> m_center;
    SessionId m_session;
    Venue m_venue;
};

QTEST_GUILESS_MAIN(TestVenueTables)
#include "tst_venuetables.moc"
