// Protects exchange.md 23: what both sides changed is never overwritten silently; it stands side by side until somebody
// chooses, and the protocol waits for it.
#include "core/exchange/parcels/resolveconflict.h"
#include "core/exchange/parcels/venuequery.h"
#include "core/services/cases/closecase.h"
#include "core/services/cases/reportdisability.h"
#include "core/services/sessions/declaretie.h"
#include "core/storage/closuretable.h"
#include "core/storage/recordtable.h"
#include "core/storage/tietable.h"
#include "tests/core/exchange/parcels/twosides.h"
#include "tests/support/faulttest.h"
#include "tests/support/told.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

/// Two candidates; the head closed the first one's case while the venue examined both.
struct Apart {
    ApplicationId closed;
    ApplicationId other;
    SessionId session;
};

Apart apart(TwoSides& sides, bool isSigned = false)
{
    Apart at {sides.road().contracted(1), sides.road().contracted(2), {}};
    at.session = sides.road().notified({at.closed, at.other});
    sides.handOver(at.session);
    need(CloseCase(sides.office().as(Role::Head)).run(at.closed, ClosureGround::WithdrawnByCandidate, QStringLiteral("Өтініш")));
    sides.goTo(at.session);
    sides.atVenue().conduct(at.session, {at.closed, at.other});
    if (isSigned) {
        Desk desk = sides.secretary();
        const DraftedProtocol draft = need(DraftProtocol(desk).run(at.session));
        need(SignProtocol(desk).run(draft.id, draft.hash, sides.office().today()));
    }
    const BroughtHome done = need(sides.tryBringHome(sides.giveBack(at.session)));
    QTEST_ASSERT(done.conflicts == 1 && done.cases == 1);
    return at;
}

ConflictView only(TwoSides& sides, const SessionId& session)
{
    const auto conflicts = need(VenueQuery(sides.office().db()).conflictsOf(session));
    QTEST_ASSERT(conflicts.size() == 1);
    return conflicts.front();
}

ConflictPart partOf(const ConflictView& view, const QString& what)
{
    for (const ConflictPart& part : view.parts) {
        if (part.what == what)
            return part;
    }
    return {};
}

} // namespace

class TestConflicts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothValuesStandSideBySide()
    {
        TwoSides sides;
        const Apart at = apart(sides);
        const ConflictView view = only(sides, at.session);
        QCOMPARE(view.application, at.closed);
        QCOMPARE(view.venueName, QStringLiteral("Ноутбук 1"));
        QCOMPARE(partOf(view, QStringLiteral("state")),
            (ConflictPart {QStringLiteral("state"), QStringLiteral("notified"), QStringLiteral("closed"), QStringLiteral("decided")}));
        QCOMPARE(partOf(view, QStringLiteral("theory")).venue, QStringLiteral("30/30"));
        QCOMPARE(partOf(view, QStringLiteral("decision")).office, QString());
        QCOMPARE(sides.office().stateOf(at.closed), CaseState::Closed); // nothing was overwritten
        QCOMPARE(sides.office().stateOf(at.other), CaseState::Decided);
    }

    void protocolWaitsForTheChoice()
    {
        TwoSides sides;
        const Apart at = apart(sides);
        Desk& secretary = sides.office().as(Role::Secretary);
        QCOMPARE(told(DraftProtocol(secretary).run(at.session)), QStringLiteral("ConflictOpen 2026/0001"));
        QCOMPARE(told(sides.tryCheckOut(at.session, sides.fresh("out"))), QStringLiteral("ConflictOpen 2026/0001"));
        need(ResolveConflict(secretary).run(only(sides, at.session).id, ConflictSide::Office));
        QCOMPARE(told(DraftProtocol(secretary).run(at.session)), QStringLiteral("ok"));
    }

    void theOfficesValueStays()
    {
        TwoSides sides;
        const Apart at = apart(sides);
        const ConflictView view = only(sides, at.session);
        need(ResolveConflict(sides.office().as(Role::Head)).run(view.id, ConflictSide::Office));
        QCOMPARE(sides.office().stateOf(at.closed), CaseState::Closed);
        const ConflictView chosen = only(sides, at.session);
        QCOMPARE(chosen.chosen, std::optional(ConflictSide::Office));
        QCOMPARE(chosen.parts, view.parts); // both stay readable
        QVERIFY(!chosen.chosenBy.isEmpty());
    }

    void theVenuesValueIsTaken()
    {
        TwoSides sides;
        const Apart at = apart(sides);
        need(ResolveConflict(sides.office().as(Role::Head)).run(only(sides, at.session).id, ConflictSide::Venue));
        QCOMPARE(partsOf(need(progressOf(sides.office().db(), at.closed))),
            partsOf(need(progressOf(sides.venue().db(), at.closed))));
        QVERIFY(!need(ClosureTable(sides.office().db()).find(at.closed)).has_value());
        Desk& secretary = sides.office().as(Role::Secretary);
        const DraftedProtocol draft = need(DraftProtocol(secretary).run(at.session));
        QCOMPARE(need(SignProtocol(secretary).run(draft.id, draft.hash, sides.office().today())).passed, 2);
    }

    void isChosenOnce()
    {
        TwoSides sides;
        const Apart at = apart(sides);
        const ConflictId id = only(sides, at.session).id;
        need(ResolveConflict(sides.office().as(Role::Head)).run(id, ConflictSide::Office));
        QCOMPARE(told(ResolveConflict(sides.office().as(Role::Head)).run(id, ConflictSide::Venue)),
            QStringLiteral("ChangedMeanwhile conflict"));
        QCOMPARE(ResolveConflict(sides.clerk()).run(id, ConflictSide::Venue).error().kind, ErrorKind::RoleNotAllowed);
    }

    /// The protocol was signed at the venue with the candidate whose case the office had closed.
    void signedProtocolWaitsForTheOutcome()
    {
        TwoSides sides;
        const Apart at = apart(sides, true);
        RecordTable records(sides.office().db());
        QVERIFY(need(records.latestOf(at.other, RecordKind::Outcome)).has_value());
        QVERIFY(!need(records.latestOf(at.closed, RecordKind::Outcome)).has_value());
        need(ResolveConflict(sides.office().as(Role::Head)).run(only(sides, at.session).id, ConflictSide::Venue));
        QCOMPARE(sides.office().stateOf(at.closed), CaseState::Passed);
        QVERIFY(need(records.latestOf(at.closed, RecordKind::Outcome)).has_value());
    }

    /// R7: the candidate called the office, which gave another place; the venue saw nobody.
    void placeElsewhereIsGivenUp()
    {
        TwoSides sides;
        const ApplicationId ill = sides.road().contracted(1);
        const ApplicationId other = sides.road().contracted(2);
        const SessionId session = sides.road().notified({ill, other});
        sides.handOver(session);
        need(ReportDisability(sides.clerk()).run(ill, {QStringLiteral("Ауырды"), {}, ReportChannel::Phone}));
        sides.goTo(session);
        sides.atVenue().conduct(session, {ill, other}); // and yet the candidate came
        need(sides.tryBringHome(sides.giveBack(session)));
        const ConflictView view = only(sides, session);
        QCOMPARE(partOf(view, QStringLiteral("state")).office, QStringLiteral("disability-reported"));
        need(ResolveConflict(sides.office().as(Role::Head)).run(view.id, ConflictSide::Venue));
        QCOMPARE(sides.office().stateOf(ill), CaseState::Decided);
    }

    void oneSidesChangeIsNoConflict()
    {
        TwoSides sides;
        const ApplicationId one = sides.road().contracted(1);
        const ApplicationId two = sides.road().contracted(2);
        const SessionId session = sides.road().notified({one, two});
        sides.handOver(session);
        need(CloseCase(sides.office().as(Role::Head)).run(one, ClosureGround::WithdrawnByCandidate, QStringLiteral("Өтініш")));
        const BroughtHome done = need(sides.tryBringHome(sides.giveBack(session)));
        QCOMPARE(done.conflicts, 0);
        QCOMPARE(sides.office().stateOf(one), CaseState::Closed);
        QCOMPARE(sides.office().stateOf(two), CaseState::Notified);
    }

    /// R9.1: both declared something about the same two people.
    void tiesOfBothSides()
    {
        TwoSides sides;
        const ApplicationId one = sides.road().contracted(1);
        const SessionId session = sides.road().notified({one});
        sides.handOver(session);
        const StaffId member = sides.office().examMembers().at(2);
        const StaffId another = sides.office().examMembers().at(1);
        need(DeclareTie(sides.clerk()).run(member, one, TieKind::Taught));
        Desk desk = sides.secretary();
        need(DeclareTie(desk).run(member, one, TieKind::Related));
        need(DeclareTie(desk).run(another, one, TieKind::Employs));
        const BroughtHome done = need(sides.tryBringHome(sides.giveBack(session)));
        QCOMPARE(done.conflicts, 1);
        const auto ties = need(TieTable(sides.office().db()).ofStaff(another));
        QCOMPARE(ties.size(), size_t(1)); // a tie that only the venue knows is taken whatever becomes of the case
        QCOMPARE(need(TieTable(sides.office().db()).ofStaff(member)).front().kind, TieKind::Taught);
        need(ResolveConflict(sides.office().as(Role::Head)).run(only(sides, session).id, ConflictSide::Venue));
        QCOMPARE(need(TieTable(sides.office().db()).ofStaff(member)).front().kind, TieKind::Related);
    }

    void threeWays_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("office");
        QTest::addColumn<QString>("venue");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("nobody") << QStringLiteral("notified") << QStringLiteral("notified") << QStringLiteral("notified") << QString();
        QTest::newRow("the venue") << QStringLiteral("notified") << QStringLiteral("notified") << QStringLiteral("decided") << QStringLiteral("venue");
        QTest::newRow("the office") << QStringLiteral("notified") << QStringLiteral("closed") << QStringLiteral("notified") << QString();
        QTest::newRow("both alike") << QStringLiteral("notified") << QStringLiteral("contracted") << QStringLiteral("contracted") << QString();
        QTest::newRow("both apart") << QStringLiteral("notified") << QStringLiteral("closed") << QStringLiteral("decided") << QStringLiteral("conflict");
    }

    void threeWays()
    {
        QFETCH(QString, base);
        QFETCH(QString, office);
        QFETCH(QString, venue);
        QFETCH(QString, outcome);
        const auto in = [](const QString& state) {
            CaseProgress progress;
            progress.state = need(parseCaseState(state));
            return progress;
        };
        const ProgressMerge merge = mergeOf(in(base), in(office), in(venue));
        QCOMPARE(merge.fromVenue.isEmpty(), outcome != QLatin1String("venue"));
        QCOMPARE(merge.conflicting.isEmpty(), outcome != QLatin1String("conflict"));
    }

    void anyFailureLeavesEverything()
    {
        TwoSides sides;
        const Apart at = apart(sides, true);
        const ConflictId id = only(sides, at.session).id;
        const int accesses = failEveryAccess(sides.office().db(),
            [&] { return ResolveConflict(sides.office().as(Role::Head)).run(id, ConflictSide::Venue); });
        QVERIFY(accesses > 20);
    }
};

QTEST_GUILESS_MAIN(TestConflicts)
#include "tst_conflicts.moc"
