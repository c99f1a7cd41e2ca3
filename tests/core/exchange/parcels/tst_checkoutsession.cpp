// Protects the moment in which a session changes its holder at the office (exchange.md 22, 24).
#include "core/exchange/parcels/parcelfile.h"
#include "core/exchange/parcels/takebacksession.h"
#include "core/exchange/parcels/venuequery.h"
#include "core/security/journal.h"
#include "core/services/sessions/cancelsession.h"
#include "core/storage/checkouttable.h"
#include "tests/core/exchange/parcels/twosides.h"
#include "tests/support/faulttest.h"
#include "tests/support/told.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

QString awayText(const char* venue = "Ноутбук 1")
{
    return QStringLiteral("SessionAway 2026/0001,%1,2026-11-02").arg(QString::fromUtf8(venue));
}

} // namespace

class TestCheckOutSession final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatLeft()
    {
        TwoSides sides;
        const SessionId session = sides.road().notified({sides.road().contracted(1), sides.road().contracted(2)});
        const QString path = sides.fresh("out");
        const CheckedOut done = need(sides.tryCheckOut(session, path));
        QCOMPARE(done.path, path);
        QCOMPARE(done.travel, 1);
        QCOMPARE(done.candidates, 2);
        QCOMPARE(done.venue, QStringLiteral("Ноутбук 1"));
        QCOMPARE(done.size, QFileInfo(path).size());
        const auto away = need(VenueQuery(sides.office().db()).away(session));
        QVERIFY(away.has_value());
        QCOMPARE(away->venueName.kk, QStringLiteral("Ноутбук 1"));
        QCOMPARE(away->since, sides.office().clock().now());
        QCOMPARE(need(VenueQuery(sides.office().db()).venues()).front().sessionsOut, 1);
    }

    void isInTheJournalOfSessionAndCases()
    {
        TwoSides sides;
        const ApplicationId id = sides.road().contracted(1);
        const SessionId session = sides.road().notified({id});
        sides.checkOut(session);
        const Journal journal(sides.office().db());
        QCOMPARE(need(journal.entriesOf(QStringLiteral("session"), session.bytes())).back().note.action,
            QStringLiteral("check-out-session"));
        QCOMPARE(need(journal.entriesOf(QStringLiteral("application"), id.bytes())).back().note.action,
            QStringLiteral("check-out-session"));
    }

    void oneHolderAtATime()
    {
        TwoSides sides;
        VenueSide second(sides.office().clock(), '\x35', QStringLiteral("Ноутбук 2"));
        const VenueId secondId = sides.enrol(second);
        const SessionId session = sides.road().notified({sides.road().contracted(1)});
        sides.checkOut(session);
        QCOMPARE(told(sides.tryCheckOut(session, sides.fresh("out"))), awayText());
        QCOMPARE(told(CheckOutSession(sides.clerk()).run({session, secondId, {}}, sides.fresh("out"))), awayText());
    }

    void states_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("planned") << QStringLiteral("planned") << QStringLiteral("ok");
        QTest::newRow("started") << QStringLiteral("started") << QStringLiteral("ok");
        QTest::newRow("ended") << QStringLiteral("ended") << QStringLiteral("ok");
        QTest::newRow("R17.2 signed") << QStringLiteral("signed")
                                      << QStringLiteral("ActionNotAllowed check-out-session,protocol-signed");
        QTest::newRow("cancelled") << QStringLiteral("cancelled")
                                   << QStringLiteral("ActionNotAllowed check-out-session,cancelled");
        QTest::newRow("nobody in it") << QStringLiteral("empty") << QStringLiteral("FieldEmpty candidates");
    }

    void states()
    {
        QFETCH(QString, state);
        QFETCH(QString, outcome);
        TwoSides sides;
        const ApplicationId id = sides.road().contracted(1);
        SessionId session;
        if (state == QLatin1String("planned"))
            session = sides.road().notified({id});
        if (state == QLatin1String("started"))
            session = sides.road().started({id});
        if (state == QLatin1String("ended"))
            session = sides.road().ended({id}, {});
        if (state == QLatin1String("signed"))
            session = need(ProtocolTable(sides.office().db()).load(sides.road().signedProtocol({id}, {}))).session;
        if (state == QLatin1String("cancelled") || state == QLatin1String("empty"))
            session = sides.road().planned();
        if (state == QLatin1String("cancelled"))
            need(CancelSession(sides.clerk()).run(session, QStringLiteral("Себеп")));
        QCOMPARE(told(sides.tryCheckOut(session, sides.fresh("out"))), outcome);
    }

    void needsCardFirst()
    {
        TestCenter center;
        SessionRoad road(center);
        const SessionId session = road.notified({road.contracted(1)});
        QTemporaryDir folder;
        const auto refused = CheckOutSession(center.as(Role::Registrar))
                                 .run({session, VenueId::make(center.clock().now()), {}}, folder.filePath(QStringLiteral("p")));
        QCOMPARE(told(refused), QStringLiteral("NotEnrolled"));
    }

    void roles_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("may");
        for (const Role role : {Role::Administrator, Role::Registrar, Role::Secretary})
            QTest::newRow(qPrintable(QString::number(static_cast<int>(role)))) << static_cast<int>(role) << true;
        for (const Role role : {Role::CommissionMember, Role::Head, Role::AppealCommission})
            QTest::newRow(qPrintable(QString::number(static_cast<int>(role)))) << static_cast<int>(role) << false;
    }

    void roles()
    {
        QFETCH(int, role);
        QFETCH(bool, may);
        TwoSides sides;
        const SessionId session = sides.road().notified({sides.road().contracted(1)});
        const QString path = sides.fresh("out");
        const auto done = CheckOutSession(sides.office().as(static_cast<Role>(role))).run({session, sides.venueId(), {}}, path);
        QCOMPARE(done.isOk(), may);
        QCOMPARE(QFileInfo::exists(path), may);
        if (!may)
            QCOMPARE(done.error().kind, ErrorKind::RoleNotAllowed);
    }

    void folderNamesTheFile()
    {
        TwoSides sides;
        const SessionId session = sides.road().notified({sides.road().contracted(1)});
        const CheckedOut done = need(sides.tryCheckOut(session, sides.stick()));
        QCOMPARE(parcelsFor(sides.stick(), sides.venueId()), QStringList {done.path});
        QVERIFY(parcelsFor(sides.stick(), sides.officeCard().id).isEmpty());
    }

    /// exchange.md 24: a folder that others look into never shows what is not whole.
    void unfinishedFilesAreNoParcels()
    {
        TwoSides sides;
        const SessionId session = sides.road().notified({sides.road().contracted(1)});
        const CheckedOut done = need(sides.tryCheckOut(session, sides.stick()));
        QVERIFY(QFile::copy(done.path, done.path + QStringLiteral(".pending")));
        QVERIFY(QFile::copy(done.path, done.path + QStringLiteral(".unfinished")));
        QCOMPARE(parcelsFor(sides.stick(), sides.venueId()), QStringList {done.path});
    }

    /// The program was killed after the commit and before the parcel had its name.
    void finishesWhatWasInterrupted()
    {
        TwoSides sides;
        const SessionId session = sides.road().notified({sides.road().contracted(1)});
        const QString path = sides.checkOut(session);
        QVERIFY(QFile::rename(path, path + QStringLiteral(".pending")));
        const auto before = dumpTables(sides.office().db());
        const CheckedOut done = need(sides.tryCheckOut(session, path));
        QCOMPARE(done.path, path);
        QCOMPARE(done.travel, 1);
        QVERIFY(QFileInfo::exists(path));
        QCOMPARE(tablesThatDiffer(before, dumpTables(sides.office().db())), QStringList());
        QVERIFY(need(sides.tryReceive(path)).isNew);
    }

    void anotherPendingFileIsNotTakenForIt()
    {
        TwoSides sides;
        const SessionId first = sides.road().notified({sides.road().contracted(1)});
        const SessionId second = sides.road().notified({sides.road().contracted(2)});
        const QString one = sides.checkOut(first);
        const QString other = sides.checkOut(second);
        QVERIFY(QFile::rename(one, other + QStringLiteral(".pending")));
        QVERIFY(QFile::remove(other));
        QCOMPARE(sides.tryCheckOut(second, other).error().kind, ErrorKind::SessionAway);
    }

    void neverOverwritesAFile()
    {
        TwoSides sides;
        const SessionId session = sides.road().notified({sides.road().contracted(1)});
        const QString path = sides.fresh("out");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        QCOMPARE(told(sides.tryCheckOut(session, path)), QStringLiteral("AlreadyThere file,%1").arg(path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArrayLiteral("mine"));
        QVERIFY(!need(VenueQuery(sides.office().db()).away(session)).has_value());
    }

    void takenBackItIsHereAgain()
    {
        TwoSides sides;
        const SessionId session = sides.road().notified({sides.road().contracted(1)});
        sides.checkOut(session);
        QCOMPARE(TakeBackSession(sides.clerk()).run(session, QStringLiteral("Жоғалды")).error().kind,
            ErrorKind::RoleNotAllowed);
        TakeBackSession takeBack(sides.office().as(Role::Administrator));
        QCOMPARE(told(takeBack.run(session, QStringLiteral(" "))), QStringLiteral("FieldEmpty reason"));
        need(takeBack.run(session, QStringLiteral("Ноутбук жоғалды")));
        QVERIFY(!need(VenueQuery(sides.office().db()).away(session)).has_value());
        const auto travels = need(VenueQuery(sides.office().db()).travelsOf(session));
        QCOMPARE(travels.size(), size_t(1));
        QCOMPARE(travels.front().state, CheckOutState::TakenBack);
        QCOMPARE(travels.front().endedBecause, QStringLiteral("Ноутбук жоғалды"));
        QCOMPARE(takeBack.run(session, QStringLiteral("Тағы")).error().kind, ErrorKind::NotFound);
        QCOMPARE(need(sides.tryCheckOut(session, sides.fresh("out"))).travel, 2);
    }

    void anyFailureLeavesEverything()
    {
        TwoSides sides;
        const SessionId session = sides.road().notified({sides.road().contracted(1)});
        const QString path = sides.fresh("out");
        const int accesses = failEveryAccess(sides.office().db(), [&] {
            auto done = sides.tryCheckOut(session, path);
            if (!done && (QFileInfo::exists(path) || QFileInfo::exists(path + QStringLiteral(".pending"))))
                return Result<CheckedOut>(Error {ErrorKind::FileUnwritable, {path}, QStringLiteral("left behind")});
            return done;
        });
        QVERIFY(accesses > 30);
        QVERIFY(QFileInfo::exists(path));
    }
};

QTEST_GUILESS_MAIN(TestCheckOutSession)
#include "tst_checkoutsession.moc"
