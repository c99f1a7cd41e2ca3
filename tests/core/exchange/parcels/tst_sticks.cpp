// Protects exchange.md 24: a stick that is full, read-only, pulled out or broken leaves nothing half done on either side.
#include "core/exchange/parcels/parcelfile.h"
#include "core/exchange/parcels/takebacksession.h"
#include "core/exchange/parcels/venuequery.h"
#include "core/storage/attachmenttable.h"
#include "tests/core/exchange/parcels/twosides.h"
#include "tests/support/tabledump.h"
#include "tests/support/told.h"

#include <QtTest/QTest>

#include <atomic>
#include <csignal>
#include <thread>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace tanu;
using namespace tanu::test;

namespace {

/// No file of this process grows beyond so many bytes, as on a stick that is full.
class FullStick {
public:
    explicit FullStick(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullStick() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before {};
};

/// Puts a folder where the parcel shall have its name, as soon as the parcel waits for it.
class NameTaker {
public:
    explicit NameTaker(const QString& path)
        : m_thread([this, path] {
            while (!m_isOver && !QFileInfo::exists(path + QStringLiteral(".pending"))) { }
            QDir().mkpath(path + QStringLiteral("/taken"));
        })
    {
    }
    ~NameTaker()
    {
        m_isOver = true;
        m_thread.join();
    }

private:
    std::atomic_bool m_isOver = false;
    std::thread m_thread;
};

/// A candidate whose identity card is a large scan.
ApplicationId withScan(TwoSides& sides, int serial)
{
    const ApplicationId id = sides.road().contracted(serial);
    QByteArray scan("%PDF-1.4\n");
    scan.append(QByteArray(400'000, 'x'));
    AttachmentRow row;
    row.id = AttachmentId::make(sides.office().clock().now());
    row.application = id;
    row.kind = QStringLiteral("identity-card");
    row.fileName = QStringLiteral("card.pdf");
    row.mediaType = QStringLiteral("application/pdf");
    row.sha256 = QCryptographicHash::hash(scan, QCryptographicHash::Sha256);
    row.addedAt = sides.office().clock().now();
    need(AttachmentTable(sides.office().db()).insert(row, scan));
    return id;
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

class TestSticks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fullStickAtTheOffice()
    {
        TwoSides sides;
        const SessionId session = sides.road().notified({withScan(sides, 1)});
        const auto before = dumpTables(sides.office().db());
        for (const rlim_t bytes : {0UL, 100UL, 70'000UL, 300'000UL}) {
            const FullStick full(bytes);
            const QString path = sides.stick() + QStringLiteral("/p.parcel");
            QCOMPARE(told(sides.tryCheckOut(session, path)), QStringLiteral("DiskFull %1").arg(path));
        }
        QCOMPARE(tablesThatDiffer(before, dumpTables(sides.office().db())), QStringList());
        QVERIFY(filesIn(sides.stick()).isEmpty());
        need(sides.tryReceive(sides.checkOut(session)));
    }

    void fullStickAtTheVenue()
    {
        TwoSides sides;
        const ApplicationId id = sides.road().contracted(1);
        const SessionId session = sides.road().notified({id});
        sides.handOver(session);
        sides.goTo(session);
        sides.atVenue().start(session, {id});
        const QStringList files = filesIn(sides.stick());
        Desk desk = sides.secretary();
        {
            const FullStick full(100);
            QCOMPARE(ReturnSession(desk).run(session, sides.fresh("home")).error().kind, ErrorKind::DiskFull);
        }
        QCOMPARE(filesIn(sides.stick()), files);
        QVERIFY(!need(VenueQuery(sides.venue().db()).away(session)).has_value());
        need(RecordTheory(desk).run(id, 30, 30)); // it is conducted here as before
        QVERIFY(need(sides.tryBringHome(sides.giveBack(session))).isNew);
        QCOMPARE(sides.office().stateOf(id), CaseState::AdmittedToPractice);
    }

    /// A venue that could not write its parcel keeps the numbers of its acts.
    void numbersSurviveAFailedReturn()
    {
        TwoSides sides;
        const ApplicationId id = sides.road().contracted(1);
        const SessionId session = sides.road().notified({id});
        sides.handOver(session);
        sides.goTo(session);
        Procedure procedure = sides.atVenue();
        procedure.start(session, {id});
        const QString gone = sides.stick() + QStringLiteral("/gone/p.parcel");
        QCOMPARE(told(ReturnSession(procedure.desk()).run(session, gone)), QStringLiteral("FileUnwritable %1").arg(gone));
        QCOMPARE(need(procedure.violate(id)).numberText, QStringLiteral("2026/0001"));
        QVERIFY(need(sides.tryBringHome(sides.giveBack(session))).isNew);
        QCOMPARE(need(Journal(sides.venue().db()).verify()).isWhole(), true);
    }

    void pulledOutBeforeItBegan()
    {
        TwoSides sides;
        const SessionId session = sides.road().notified({sides.road().contracted(1)});
        const auto before = dumpTables(sides.office().db());
        const QString path = sides.stick() + QStringLiteral("/gone/p.parcel");
        QCOMPARE(told(sides.tryCheckOut(session, path)), QStringLiteral("FileUnwritable %1").arg(path));
        QCOMPARE(tablesThatDiffer(before, dumpTables(sides.office().db())), QStringList());
    }

    /// Written and read back, and gone before the file had its name.
    void pulledOutAtTheLastMoment()
    {
        TwoSides sides;
        const QString folder = sides.stick() + QStringLiteral("/shared");
        QVERIFY(QDir().mkpath(folder));
        const QString path = folder + QStringLiteral("/p.parcel");
        const auto file = need(PendingParcel::write(
            {path, false, sides.venue().parcelKey().publicKey(), sides.office().key()}, QByteArrayLiteral("x")));
        QVERIFY(!QFileInfo::exists(path));
        QVERIFY(QDir(folder).removeRecursively());
        QCOMPARE(told(file->publish()), QStringLiteral("FileUnwritable %1").arg(path));
        QVERIFY(!QFileInfo::exists(path));
    }

    /// The same, seen from the session: somebody takes the name between the commit and the last step.
    void sessionIsHereAgainWhenTheNameFails()
    {
        TwoSides sides(TestCenter::Where::File);
        const SessionId session = sides.road().notified({sides.road().contracted(1)});
        bool isSeen = false;
        for (int attempt = 1; attempt <= 100 && !isSeen; ++attempt) {
            const QString path = sides.fresh("out");
            const NameTaker taker(path);
            const auto done = sides.tryCheckOut(session, path);
            isSeen = !done;
            if (done)
                need(TakeBackSession(sides.office().as(Role::Administrator)).run(session, QStringLiteral("Тағы")));
            else
                QCOMPARE(told(done), QStringLiteral("FileUnwritable %1").arg(path));
        }
        QVERIFY(isSeen);
        QVERIFY(!need(VenueQuery(sides.office().db()).away(session)).has_value());
        const auto travels = need(VenueQuery(sides.office().db()).travelsOf(session));
        QCOMPARE(travels.front().state, CheckOutState::TakenBack);
        QCOMPARE(travels.front().endedBecause, QStringLiteral("not-written"));
        need(sides.tryReceive(sides.checkOut(session)));
    }

    void whatIsWrittenIsReadBack()
    {
        TwoSides sides;
        const SessionId session = sides.road().notified({withScan(sides, 1)});
        const CheckedOut done = need(sides.tryCheckOut(session, sides.fresh("out")));
        const SealedFacts facts = need(inspectSealed(done.path));
        QCOMPARE(facts.kind, SealedKind::Parcel);
        QCOMPARE(facts.recipients, QList<QByteArray> {sides.venue().parcelKey().publicKey().keyId()});
        QCOMPARE(facts.sender, sides.office().key().publicKey().keyId());
        QCOMPARE(facts.size, done.size);
    }
};

QTEST_GUILESS_MAIN(TestSticks)
#include "tst_sticks.moc"
