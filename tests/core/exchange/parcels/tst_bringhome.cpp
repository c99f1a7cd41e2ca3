// Protects what comes home (exchange.md 23): everything that happened at the venue, once, with its journal, and no parcel
// that does not count any more.
#include "core/database/statement.h"
#include "core/exchange/parcels/takebacksession.h"
#include "core/exchange/parcels/venuequery.h"
#include "core/services/certificates/preparecertificates.h"
#include "core/services/sessions/writeincident.h"
#include "core/storage/applicationtable.h"
#include "core/storage/checkouttable.h"
#include "core/storage/incidenttable.h"
#include "core/storage/recordtable.h"
#include "core/storage/venuejournaltable.h"
#include "core/storage/violationtable.h"
#include "tests/core/exchange/parcels/twosides.h"
#include "tests/support/faulttest.h"
#include "tests/support/told.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

/// A session that was conducted at the venue.
struct Conducted {
    SessionId session;
    ApplicationId pass;
    ApplicationId fail;
};

Conducted conducted(TwoSides& sides)
{
    const ApplicationId pass = sides.road().contracted(1);
    const ApplicationId fail = sides.road().contracted(2);
    const SessionId session = sides.road().notified({pass, fail});
    sides.handOver(session);
    sides.goTo(session);
    sides.atVenue().conduct(session, {pass}, {fail});
    return {session, pass, fail};
}

DraftedProtocol signedAt(Desk desk, const SessionId& session, QDate on)
{
    const DraftedProtocol draft = need(DraftProtocol(desk).run(session));
    need(SignProtocol(desk).run(draft.id, draft.hash, on));
    return draft;
}

CaseProgress progressAt(Connection& connection, const ApplicationId& id)
{
    return need(progressOf(connection, id));
}

} // namespace

class TestBringHome final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingOfTheCasesComesHome()
    {
        TwoSides sides;
        const Conducted at = conducted(sides);
        const BroughtHome done = need(sides.tryBringHome(sides.giveBack(at.session)));
        QVERIFY(done.isNew);
        QCOMPARE(done.cases, 2);
        QCOMPARE(done.conflicts, 0);
        for (const ApplicationId& id : {at.pass, at.fail}) {
            QCOMPARE(partsOf(progressAt(sides.office().db(), id)), partsOf(progressAt(sides.venue().db(), id)));
            QCOMPARE(sides.office().stateOf(id), CaseState::Decided);
        }
        QCOMPARE(need(SessionTable(sides.office().db()).load(at.session)).state, SessionState::Ended);
    }

    /// The office goes on where the venue stopped, up to the document.
    void theOfficeGoesOn()
    {
        TwoSides sides;
        sides.road().enrol();
        const Conducted at = conducted(sides);
        need(sides.tryBringHome(sides.giveBack(at.session)));
        signedAt(sides.office().as(Role::Secretary), at.session, sides.office().today());
        sides.road().prepared(at.pass);
        QCOMPARE(sides.office().stateOf(at.pass), CaseState::DocumentPrepared);
    }

    void actsIncidentsAndNumbersComeHome()
    {
        TwoSides sides;
        const ApplicationId one = sides.road().contracted(1);
        const ApplicationId two = sides.road().contracted(2);
        const SessionId session = sides.road().notified({one, two});
        sides.handOver(session);
        sides.goTo(session);
        Procedure procedure = sides.atVenue();
        procedure.start(session, {one, two});
        QCOMPARE(need(procedure.violate(one)).numberText, QStringLiteral("2026/0001"));
        QCOMPARE(need(procedure.violate(one)).numberText, QStringLiteral("2026/0002"));
        NewIncident noise;
        noise.text = QStringLiteral("Шу");
        need(WriteIncident(procedure.desk()).run(session, noise));
        const BroughtHome done = need(sides.tryBringHome(sides.giveBack(session)));
        QCOMPARE(done.acts, 2);
        QCOMPARE(done.incidents, 3); // two of the acts, one of the noise
        QCOMPARE(need(ViolationTable(sides.office().db()).ofSession(session)).size(), size_t(2));
        QCOMPARE(sides.office().stateOf(one), CaseState::Decided); // R13: the second ended it
        // R14: the numbers that were not used go on without a gap.
        QCOMPARE(need(sides.atOffice().violate(two)).numberText, QStringLiteral("2026/0003"));
    }

    void numbersAreNeverGivenTwice()
    {
        TwoSides sides;
        const ApplicationId away = sides.road().contracted(1);
        const SessionId out = sides.road().notified({away});
        const ApplicationId here = sides.road().contracted(2);
        const SessionId home = sides.road().notified({here});
        sides.handOver(out);
        sides.goTo(out);
        sides.atVenue().start(out, {away});
        sides.atOffice().start(home, {here});
        const QString there = need(sides.atVenue().violate(away)).numberText;
        const QString office = need(sides.atOffice().violate(here)).numberText;
        QCOMPARE(there, QStringLiteral("2026/0001"));
        QCOMPARE(office, QStringLiteral("2026/0003")); // two left with the session
        need(sides.tryBringHome(sides.giveBack(out)));
        QCOMPARE(need(sides.atOffice().violate(here)).numberText, QStringLiteral("2026/0002"));
    }

    void signatureComesHome()
    {
        TwoSides sides;
        sides.road().enrol();
        const Conducted at = conducted(sides);
        const QDate day = sides.office().today();
        const DraftedProtocol draft = signedAt(sides.secretary(), at.session, day);
        const BroughtHome done = need(sides.tryBringHome(sides.giveBack(at.session)));
        QVERIFY(done.hasSignedProtocol);
        const ProtocolRow row = need(ProtocolTable(sides.office().db()).load(draft.id));
        QCOMPARE(row.hash, draft.hash);
        QCOMPARE(row.signedOn, std::optional(day));
        QCOMPARE(row.signedBy, std::optional(sides.office().staff(Role::Secretary)));
        QCOMPARE(sides.office().stateOf(at.pass), CaseState::Passed);
        QCOMPARE(sides.office().stateOf(at.fail), CaseState::NotPassed);
        QCOMPARE(need(SessionTable(sides.office().db()).load(at.session)).state, SessionState::ProtocolSigned);
        for (const ApplicationId& id : {at.pass, at.fail}) // R18.2: the outcome waits for the server
            QVERIFY(need(RecordTable(sides.office().db()).latestOf(id, RecordKind::Outcome)).has_value());
        sides.road().prepared(at.pass);
    }

    void draftComesHomeAndIsSignedHere()
    {
        TwoSides sides;
        const Conducted at = conducted(sides);
        Desk desk = sides.secretary();
        const DraftedProtocol draft = need(DraftProtocol(desk).run(at.session));
        need(sides.tryBringHome(sides.giveBack(at.session)));
        need(SignProtocol(sides.office().as(Role::Secretary)).run(draft.id, draft.hash, sides.office().today()));
        QCOMPARE(sides.office().stateOf(at.pass), CaseState::Passed);
    }

    void sameParcelAgainHasNoEffect()
    {
        TwoSides sides;
        const Conducted at = conducted(sides);
        const QString path = sides.giveBack(at.session);
        need(sides.tryBringHome(path));
        const auto before = dumpTables(sides.office().db());
        const BroughtHome again = need(sides.tryBringHome(path));
        QVERIFY(!again.isNew);
        QCOMPARE(again.session, QStringLiteral("2026/0001"));
        QCOMPARE(tablesThatDiffer(before, dumpTables(sides.office().db())), QStringList());
    }

    /// The stick was lost: the venue writes it again.
    void writtenAgainItIsTheSame()
    {
        TwoSides sides;
        const Conducted at = conducted(sides);
        const QString lost = sides.giveBack(at.session);
        Desk desk = sides.secretary();
        const ReturnedSession again = need(ReturnSession(desk).run(at.session, sides.fresh("home")));
        QVERIFY(again.isAgain);
        QVERIFY(need(sides.tryBringHome(again.path)).isNew);
        QVERIFY(!need(sides.tryBringHome(lost)).isNew);
    }

    void outdatedAfterTakeBack()
    {
        TwoSides sides;
        const Conducted at = conducted(sides);
        const QString path = sides.giveBack(at.session);
        need(TakeBackSession(sides.office().as(Role::Administrator)).run(at.session, QStringLiteral("Кешікті")));
        const auto before = dumpTables(sides.office().db());
        QCOMPARE(told(sides.tryBringHome(path)), QStringLiteral("ParcelOutdated %1").arg(path));
        QCOMPARE(tablesThatDiffer(before, dumpTables(sides.office().db())), QStringList());
        QCOMPARE(sides.office().stateOf(at.pass), CaseState::Notified);
    }

    void olderAfterNewerIsRefused()
    {
        TwoSides sides;
        const ApplicationId id = sides.road().contracted(1);
        const SessionId session = sides.road().notified({id});
        sides.handOver(session);
        const QString first = sides.giveBack(session);
        need(TakeBackSession(sides.office().as(Role::Administrator)).run(session, QStringLiteral("Кешікті")));
        sides.handOver(session);
        const QString second = sides.giveBack(session);
        QVERIFY(need(sides.tryBringHome(second)).isNew);
        QCOMPARE(told(sides.tryBringHome(first)), QStringLiteral("ParcelOutdated %1").arg(first));
    }

    void travelsThereAndBackTwice()
    {
        TwoSides sides;
        const ApplicationId id = sides.road().contracted(1);
        const SessionId session = sides.road().notified({id});
        sides.handOver(session);
        sides.goTo(session);
        sides.atVenue().start(session, {id});
        need(sides.tryBringHome(sides.giveBack(session)));
        need(RecordTheory(sides.office().as(Role::Secretary)).run(id, 30, 30));
        sides.handOver(session);
        QCOMPARE(need(ApplicationTable(sides.venue().db()).load(id)).state, CaseState::AdmittedToPractice);
        const BroughtHome done = need(sides.tryBringHome(sides.giveBack(session)));
        QCOMPARE(done.travel, 2);
        QCOMPARE(done.conflicts, 0);
        QCOMPARE(sides.office().stateOf(id), CaseState::AdmittedToPractice);
    }

    void anotherCentersParcelIsRefused()
    {
        TwoSides sides;
        TwoSides stranger;
        const SessionId session = stranger.road().notified({stranger.road().contracted(1)});
        stranger.handOver(session);
        const QString path = stranger.giveBack(session);
        QCOMPARE(told(sides.tryBringHome(path)), QStringLiteral("ParcelForeign %1").arg(path));
    }

    void parcelOutIsNoParcelHome()
    {
        TwoSides sides;
        const QString path = sides.checkOut(sides.road().notified({sides.road().contracted(1)}));
        QCOMPARE(told(sides.tryBringHome(path)), QStringLiteral("ParcelForeign %1").arg(path));
    }

    /// exchange.md 23: appended, not merged away.
    void journalIsAppendedBesideTheOffices()
    {
        TwoSides sides;
        const Conducted at = conducted(sides);
        const BroughtHome done = need(sides.tryBringHome(sides.giveBack(at.session)));
        const auto there = need(Journal(sides.venue().db()).head());
        const auto here = need(VenueJournalTable(sides.office().db()).head(sides.venueId()));
        QCOMPARE(here, there); // up to the return itself
        QCOMPARE(done.journalEntries, static_cast<int>(there.count));
        QVERIFY(need(Journal(sides.office().db()).verify()).isWhole());
        const auto own = need(Journal(sides.office().db())
                                  .entriesOf(QStringLiteral("session"), at.session.bytes()));
        for (const JournalEntry& entry : own)
            QVERIFY(entry.note.action != QStringLiteral("start-session"));
        const auto seen = need(VenueJournalTable(sides.office().db()).entriesOf(QStringLiteral("session"), at.session.bytes()));
        QVERIFY(std::any_of(seen.begin(), seen.end(),
            [](const JournalEntry& entry) { return entry.note.action == QStringLiteral("start-session"); }));
    }

    void journalGoesOnFromWhereItWas()
    {
        TwoSides sides;
        const SessionId first = sides.road().notified({sides.road().contracted(1)});
        sides.handOver(first);
        need(sides.tryBringHome(sides.giveBack(first)));
        const auto known = need(VenueJournalTable(sides.office().db()).head(sides.venueId()));
        const SessionId second = sides.road().notified({sides.road().contracted(2)});
        sides.handOver(second);
        const BroughtHome done = need(sides.tryBringHome(sides.giveBack(second)));
        const auto now = need(VenueJournalTable(sides.office().db()).head(sides.venueId()));
        QCOMPARE(now.count, known.count + done.journalEntries);
        QCOMPARE(now, need(Journal(sides.venue().db()).head()));
    }

    /// exchange.md 30: whoever rewrites the venue's past is seen at the office.
    void touchedJournalIsRefused()
    {
        TwoSides sides;
        const Conducted at = conducted(sides);
        need(Statement::on(sides.venue().db(), QStringLiteral("UPDATE journal SET actor = 'x' WHERE seq = 4")).run());
        const QString path = sides.giveBack(at.session);
        const auto before = dumpTables(sides.office().db());
        QCOMPARE(told(sides.tryBringHome(path)), QStringLiteral("JournalTouched 4"));
        QCOMPARE(tablesThatDiffer(before, dumpTables(sides.office().db())), QStringList());
    }

    void inactiveVenuesParcelComesHome()
    {
        TwoSides sides;
        const Conducted at = conducted(sides);
        const QString path = sides.giveBack(at.session);
        need(EnrolVenue(sides.office().as(Role::Administrator)).setActive(sides.venueId(), false));
        QVERIFY(need(sides.tryBringHome(path)).isNew);
    }

    void anyFailureLeavesEverything()
    {
        TwoSides sides;
        const Conducted at = conducted(sides);
        signedAt(sides.secretary(), at.session, sides.office().today());
        const QString path = sides.giveBack(at.session);
        const int accesses = failEveryAccess(sides.office().db(), [&] { return sides.tryBringHome(path); });
        QVERIFY(accesses > 100);
        QVERIFY(!need(sides.tryBringHome(path)).isNew);
    }

    void returnLeavesEverythingOnFailure()
    {
        TwoSides sides;
        const Conducted at = conducted(sides);
        Desk desk = sides.secretary();
        const QString path = sides.fresh("home");
        // The return itself is one transaction; what is written after it is written again when it failed.
        FaultPlan plan(6);
        sides.venue().db().setFaults(&plan);
        const auto failed = ReturnSession(desk).run(at.session, path);
        sides.venue().db().setFaults(nullptr);
        QVERIFY(!failed);
        QVERIFY(!QFileInfo::exists(path));
        QVERIFY(need(ReturnSession(desk).run(at.session, path)).size > 0);
    }
};

QTEST_GUILESS_MAIN(TestBringHome)
#include "tst_bringhome.moc"
