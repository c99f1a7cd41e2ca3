// Protects what a venue takes (exchange.md 21 to 23): whole, for it, from its office, once, and never an older one.
#include "core/exchange/parcels/parcelfile.h"
#include "core/exchange/parcels/parcelsin.h"
#include "core/exchange/parcels/takebacksession.h"
#include "core/exchange/parcels/venuequery.h"
#include "core/security/journal.h"
#include "core/storage/applicationtable.h"
#include "core/storage/violationtable.h"
#include "tests/core/exchange/parcels/twosides.h"
#include "tests/support/faulttest.h"
#include "tests/support/told.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

class TestReceiveSession final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsTheSession()
    {
        TwoSides sides;
        const ApplicationId id = sides.road().contracted(1);
        const SessionId session = sides.road().notified({id});
        const Received done = need(sides.tryReceive(sides.checkOut(session)));
        QVERIFY(done.isNew);
        QCOMPARE(done.session, QStringLiteral("2026/0001"));
        QCOMPARE(done.candidates, 1);
        const Application here = need(ApplicationTable(sides.office().db()).load(id));
        const Application there = need(ApplicationTable(sides.venue().db()).load(id));
        QCOMPARE(there.fields.name, here.fields.name);
        QCOMPARE(there.fields.identity.iin, here.fields.identity.iin);
        QCOMPARE(there.state, CaseState::Notified);
        QVERIFY(!need(VenueQuery(sides.venue().db()).away(session)).has_value());
        QCOMPARE(need(VenueQuery(sides.venue().db()).travels()).front().state, CheckOutState::Held);
        const Bilingual office {QStringLiteral("Астана тану орталығы"), QStringLiteral("Центр признания Астана")};
        QCOMPARE(need(VenueQuery(sides.venue().db()).travels()).front().venueName, office);
        QCOMPARE(need(VenueQuery(sides.venue().db()).venues()).front().name, office);
        QVERIFY(need(Journal(sides.venue().db()).verify()).isWhole());
    }

    void conductsItOffline()
    {
        TwoSides sides;
        const ApplicationId pass = sides.road().contracted(1);
        const ApplicationId fail = sides.road().contracted(2);
        const SessionId session = sides.road().notified({pass, fail});
        sides.handOver(session);
        sides.goTo(session);
        sides.atVenue().conduct(session, {pass}, {fail});
        Desk desk = sides.secretary();
        const DraftedProtocol draft = need(DraftProtocol(desk).run(session));
        QCOMPARE(need(SignProtocol(desk).run(draft.id, draft.hash, sides.office().today())).passed, 1);
    }

    void sameParcelAgainHasNoEffect()
    {
        TwoSides sides;
        const ApplicationId id = sides.road().contracted(1);
        const SessionId session = sides.road().notified({id});
        const QString path = sides.checkOut(session);
        need(sides.tryReceive(path));
        sides.goTo(session);
        sides.atVenue().start(session, {id});
        const auto before = dumpTables(sides.venue().db());
        const Received again = need(sides.tryReceive(path));
        QVERIFY(!again.isNew);
        QCOMPARE(tablesThatDiffer(before, dumpTables(sides.venue().db())), QStringList());
    }

    void olderAfterNewerIsRefused()
    {
        TwoSides sides;
        const SessionId session = sides.road().notified({sides.road().contracted(1)});
        const QString older = sides.checkOut(session);
        need(TakeBackSession(sides.office().as(Role::Administrator)).run(session, QStringLiteral("Жоғалды")));
        const QString newer = sides.checkOut(session);
        need(sides.tryReceive(newer));
        const auto before = dumpTables(sides.venue().db());
        QCOMPARE(told(sides.tryReceive(older)), QStringLiteral("ParcelOutdated %1").arg(older));
        QCOMPARE(tablesThatDiffer(before, dumpTables(sides.venue().db())), QStringList());
    }

    /// The first travel was taken back while the venue had worked on it.
    void newerTakesThePlaceOfOlder()
    {
        TwoSides sides;
        const ApplicationId id = sides.road().contracted(1);
        const SessionId session = sides.road().notified({id});
        sides.handOver(session);
        sides.goTo(session);
        Procedure procedure = sides.atVenue();
        procedure.start(session, {id});
        const RecordedViolation lost = need(procedure.violate(id));
        need(TakeBackSession(sides.office().as(Role::Administrator)).run(session, QStringLiteral("Кешікті")));
        const Received done = need(sides.tryReceive(sides.checkOut(session)));
        QVERIFY(done.isNew);
        QCOMPARE(done.travel, 2);
        QCOMPARE(need(SessionTable(sides.venue().db()).load(session)).state, SessionState::Planned);
        QCOMPARE(need(ApplicationTable(sides.venue().db()).load(id)).state, CaseState::Notified);
        procedure.start(session, {id});
        const RecordedViolation next = need(procedure.violate(id));
        QVERIFY(next.numberText != lost.numberText); // numbers of a travel that was taken back are never used again
        QCOMPARE(need(ViolationTable(sides.venue().db()).ofSession(session)).size(), size_t(2)); // the log keeps both
    }

    void signedProtocolIsNotSetAside()
    {
        TwoSides sides;
        const ApplicationId id = sides.road().contracted(1);
        const SessionId session = sides.road().notified({id});
        sides.handOver(session);
        sides.goTo(session);
        sides.atVenue().conduct(session, {id});
        Desk desk = sides.secretary();
        const DraftedProtocol draft = need(DraftProtocol(desk).run(session));
        need(SignProtocol(desk).run(draft.id, draft.hash, sides.office().today()));
        need(TakeBackSession(sides.office().as(Role::Administrator)).run(session, QStringLiteral("Кешікті")));
        QCOMPARE(told(sides.tryReceive(sides.checkOut(session))),
            QStringLiteral("ActionNotAllowed check-out-session,protocol-signed"));
    }

    void anotherVenueCannotReadIt()
    {
        TwoSides sides;
        VenueSide second(sides.office().clock(), '\x35', QStringLiteral("Ноутбук 2"));
        sides.enrol(second);
        const QString path = sides.checkOut(sides.road().notified({sides.road().contracted(1)}));
        Desk desk = second.first();
        QCOMPARE(told(ReceiveSession(desk, second.parcelKey()).run(path)), QStringLiteral("ParcelForeign %1").arg(path));
    }

    /// Another office with this venue's keys at hand.
    void anotherCenterIsRefused()
    {
        TwoSides sides;
        TwoSides stranger;
        const QString path = stranger.checkOut(stranger.road().notified({stranger.road().contracted(1)}));
        QCOMPARE(told(sides.tryReceive(path)), QStringLiteral("ParcelForeign %1").arg(path));
    }

    void unknownSenderIsRefused()
    {
        TwoSides sides;
        const QString path = sides.checkOut(sides.road().notified({sides.road().contracted(1)}));
        const QByteArray content = need(openParcel(sides.venue().db(), sides.venue().parcelKey(), path)).content;
        const auto key = need(SigningKey::fromSeed(QByteArray(SigningKey::seedSize, '\x55')));
        const QString forged = sides.fresh("forged");
        need(need(PendingParcel::write({forged, false, sides.venue().parcelKey().publicKey(), *key}, content))->publish());
        QCOMPARE(told(sides.tryReceive(forged)), QStringLiteral("ParcelForeign %1").arg(forged));
    }

    void officeReceivesNothing()
    {
        TwoSides sides;
        const QString path = sides.checkOut(sides.road().notified({sides.road().contracted(1)}));
        QCOMPARE(told(ReceiveSession(sides.clerk(), sides.officeKey()).run(path)),
            QStringLiteral("ActionNotAllowed check-out-session,office"));
    }

    void parcelHomeIsNoParcelOut()
    {
        TwoSides sides;
        const SessionId session = sides.road().notified({sides.road().contracted(1)});
        sides.handOver(session);
        const QString home = sides.giveBack(session);
        QCOMPARE(told(sides.tryReceive(home)), QStringLiteral("ParcelForeign %1").arg(home));
    }

    void missingFileIsNamed()
    {
        TwoSides sides;
        const QString path = sides.fresh("nothing");
        QCOMPARE(told(sides.tryReceive(path)), QStringLiteral("FileUnreadable %1").arg(path));
    }

    void sharedFolderShowsWhatWaits()
    {
        TwoSides sides;
        const SessionId session = sides.road().notified({sides.road().contracted(1)});
        const QString path = need(sides.tryCheckOut(session, sides.stick())).path;
        QCOMPARE(need(parcelsIn(sides.venue().db(), sides.stick())), QStringList {path});
        QVERIFY(need(parcelsIn(sides.office().db(), sides.stick())).isEmpty());
        need(sides.tryReceive(path));
        QVERIFY(need(parcelsIn(sides.venue().db(), sides.stick())).isEmpty());
        Desk desk = sides.secretary();
        const QString home = need(ReturnSession(desk).run(session, sides.stick())).path;
        QCOMPARE(need(parcelsIn(sides.office().db(), sides.stick())), QStringList {home});
        need(sides.tryBringHome(home));
        QVERIFY(need(parcelsIn(sides.office().db(), sides.stick())).isEmpty());
    }

    void secondSessionOfTheSamePerson()
    {
        TwoSides sides;
        const ApplicationId fail = sides.road().contracted(1);
        const SessionId first = sides.road().notified({fail});
        sides.handOver(first);
        const ApplicationId other = sides.road().contracted(2);
        const SessionId second = sides.road().notified({other});
        sides.handOver(second);
        QCOMPARE(need(VenueQuery(sides.venue().db()).travels()).size(), size_t(2));
        sides.goTo(first);
        sides.atVenue().conduct(first, {}, {fail});
        sides.goTo(second);
        sides.atVenue().conduct(second, {other});
    }

    void anyFailureLeavesEverything()
    {
        TwoSides sides;
        const QString path = sides.checkOut(sides.road().notified({sides.road().contracted(1)}));
        const int accesses = failEveryAccess(sides.venue().db(), [&] { return sides.tryReceive(path); });
        QVERIFY(accesses > 50);
        QVERIFY(!need(sides.tryReceive(path)).isNew);
    }
};

QTEST_GUILESS_MAIN(TestReceiveSession)
#include "tst_receivesession.moc"
