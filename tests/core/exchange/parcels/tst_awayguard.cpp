// Protects exchange.md 22: while a venue holds a session, no service of the office changes it or the procedure in it, and a
// venue does nothing but the procedure.
#include "core/domain/rules/away.h"
#include "core/services/applications/registerapplication.h"
#include "core/services/cases/closecase.h"
#include "core/services/cases/reportdisability.h"
#include "core/services/center/savecenter.h"
#include "core/services/sessions/cancelsession.h"
#include "core/services/sessions/changesession.h"
#include "core/services/sessions/declaretie.h"
#include "core/services/sessions/importproctoring.h"
#include "core/services/sessions/importtheory.h"
#include "core/services/sessions/interruptsession.h"
#include "core/services/sessions/postponeforfault.h"
#include "core/services/sessions/recordnotices.h"
#include "core/services/sessions/schedulecandidate.h"
#include "core/services/sessions/substitutemember.h"
#include "core/services/sessions/unschedulecandidate.h"
#include "core/services/sessions/writeincident.h"
#include "core/storage/applicationtable.h"
#include "core/storage/centertable.h"
#include "core/storage/protocoltable.h"
#include "tests/core/exchange/parcels/twosides.h"
#include "tests/support/tabledump.h"
#include "tests/support/told.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

/// A session that is out, and what a service is called about.
struct Away {
    TwoSides& sides;
    SessionId session;
    ApplicationId candidate;
    ApplicationId waiting; ///< has no place anywhere

    [[nodiscard]] Desk& secretary() const { return sides.office().as(Role::Secretary); }
    [[nodiscard]] Desk& registrar() const { return sides.office().as(Role::Registrar); }
};

using Attempt = std::function<QString(const Away&)>;

struct Refused {
    const char* name;
    SessionState state; ///< in which the session left
    Attempt attempt;
};

NewViolation phone()
{
    NewViolation violation;
    violation.thing = QStringLiteral("phone");
    violation.description = QStringLiteral("Телефон");
    return violation;
}

NewIncident noise()
{
    NewIncident incident;
    incident.text = QStringLiteral("Шу");
    return incident;
}

MemberChange emptySeat(const Away& away)
{
    MemberChange change;
    change.session = away.session;
    change.out = away.sides.office().examMembers().at(3);
    return change;
}

QByteArray theoryFile(const Away& away)
{
    const Application application = need(ApplicationTable(away.sides.office().db()).load(away.candidate));
    return QStringLiteral("iin;correct;total\n%1;30;30\n").arg(application.fields.identity.iin->toString()).toUtf8();
}

/// Every service that changes a session or the procedure in it.
const std::vector<Refused>& rows()
{
    using S = SessionState;
    static const std::vector<Refused> table {
        {"ChangeSession", S::Planned, [](const Away& a) { return told(ChangeSession(a.registrar()).run(a.session, a.sides.road().plan())); }},
        {"CancelSession", S::Planned, [](const Away& a) { return told(CancelSession(a.registrar()).run(a.session, QStringLiteral("Себеп"))); }},
        {"ScheduleCandidate", S::Planned, [](const Away& a) { return told(ScheduleCandidate(a.registrar()).run(a.session, a.waiting)); }},
        {"UnscheduleCandidate", S::Planned, [](const Away& a) { return told(UnscheduleCandidate(a.registrar()).run(a.candidate, QStringLiteral("Себеп"))); }},
        {"AcquaintCandidates", S::Planned, [](const Away& a) { return told(AcquaintCandidates(a.secretary()).run({a.candidate}, Acquaintance::Both)); }},
        {"SubstituteMember", S::Planned, [](const Away& a) { return told(SubstituteMember(a.secretary()).run(emptySeat(a))); }},
        {"CheckReadiness", S::Planned, [](const Away& a) { return told(CheckReadiness(a.secretary()).run(a.session, {{QStringLiteral("equipment:1"), true, {}}})); }},
        {"IdentifyCandidate", S::Planned, [](const Away& a) { return told(IdentifyCandidate(a.secretary()).run(a.candidate, {Attendance::Absent, {}})); }},
        {"StartSession", S::Planned, [](const Away& a) { return told(StartSession(a.secretary()).run(a.session, {{a.candidate}, QStringLiteral("Себеп")})); }},
        {"WriteIncident", S::Planned, [](const Away& a) { return told(WriteIncident(a.secretary()).run(a.session, noise())); }},
        {"RecordViolation", S::Started, [](const Away& a) { return told(RecordViolation(a.secretary()).run(a.candidate, phone())); }},
        {"ImportProctoring", S::Started, [](const Away& a) { return told(ImportProctoring(a.secretary()).run(a.session, "iin,time\n", QStringLiteral("p.csv"))); }},
        {"InterruptSession", S::Started, [](const Away& a) { return told(InterruptSession(a.secretary()).run(a.session, {InterruptionCause::Power, {QStringLiteral("Жарық"), {}, {}}})); }},
        {"PostponeForFault", S::Started, [](const Away& a) { return told(PostponeForFault(a.secretary()).run(a.candidate, {QStringLiteral("Ақау"), {}, {}})); }},
        {"RecordTheory", S::Started, [](const Away& a) { return told(RecordTheory(a.secretary()).run(a.candidate, 30, 30)); }},
        {"ImportTheory", S::Started, [](const Away& a) { return told(ImportTheory(a.secretary()).run(a.session, theoryFile(a), QStringLiteral("t.csv"))); }},
        {"RecordPractice", S::Started, [](const Away& a) { return told(RecordPractice(a.secretary()).run(a.candidate, a.sides.office().examMembers().front(), {{QStringLiteral("operation-1"), 5}})); }},
        {"ConfirmDecision", S::Started, [](const Away& a) { return told(ConfirmDecision(a.secretary()).run(a.candidate, Decision::Passed)); }},
        {"EndSession", S::Started, [](const Away& a) { return told(EndSession(a.secretary()).run(a.session)); }},
        {"DraftProtocol", S::Ended, [](const Away& a) { return told(DraftProtocol(a.secretary()).run(a.session)); }},
    };
    return table;
}

SessionId sessionIn(TwoSides& sides, SessionState state, const ApplicationId& candidate)
{
    switch (state) {
    case SessionState::Started:
        return sides.road().started({candidate});
    case SessionState::Ended:
        return sides.road().ended({candidate}, {});
    default:
        return sides.road().notified({candidate});
    }
}

} // namespace

class TestAwayGuard final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyServiceRefuses_data()
    {
        QTest::addColumn<int>("row");
        for (size_t i = 0; i < rows().size(); ++i)
            QTest::newRow(rows().at(i).name) << static_cast<int>(i);
    }

    void everyServiceRefuses()
    {
        QFETCH(int, row);
        const Refused& wanted = rows().at(static_cast<size_t>(row));
        TwoSides sides;
        const ApplicationId candidate = sides.road().contracted(1);
        const ApplicationId waiting = sides.road().contracted(2);
        const SessionId session = sessionIn(sides, wanted.state, candidate);
        sides.checkOut(session);
        const auto before = dumpTables(sides.office().db());
        const QString outcome = wanted.attempt({sides, session, candidate, waiting});
        QVERIFY2(outcome.startsWith(QStringLiteral("SessionAway 2026/0001,Ноутбук 1,2026-11-")), qPrintable(outcome));
        QCOMPARE(tablesThatDiffer(before, dumpTables(sides.office().db())), QStringList());
    }

    void draftedProtocolIsNotSignedMeanwhile()
    {
        TwoSides sides;
        const DraftedProtocol draft = sides.road().drafted({sides.road().contracted(1)}, {});
        const SessionId session = need(ProtocolTable(sides.office().db()).load(draft.id)).session;
        sides.checkOut(session);
        const auto refused = SignProtocol(sides.office().as(Role::Secretary)).run(draft.id, draft.hash, sides.office().today());
        QCOMPARE(refused.error().kind, ErrorKind::SessionAway);
    }

    /// What is the office's own goes on (exchange.md 23: it is compared when the session comes home).
    void theOfficeGoesOnWithTheCase()
    {
        TwoSides sides;
        const ApplicationId one = sides.road().contracted(1);
        const ApplicationId two = sides.road().contracted(2);
        const SessionId session = sides.road().scheduled({one, two});
        sides.checkOut(session);
        for (const auto& outcome : RecordNotices(sides.clerk()).run({one}, NoticeChannel::Email))
            QCOMPARE(told(outcome.result), QStringLiteral("ok"));
        QCOMPARE(told(CloseCase(sides.office().as(Role::Head)).run(two, ClosureGround::WithdrawnByCandidate, QStringLiteral("Өтініш"))),
            QStringLiteral("ok"));
        QCOMPARE(told(ReportDisability(sides.clerk()).run(one, {QStringLiteral("Ауырды"), {}, ReportChannel::Phone})),
            QStringLiteral("ok"));
    }

    /// After the return the venue only reads.
    void theVenueRefusesAfterReturn()
    {
        TwoSides sides;
        const ApplicationId one = sides.road().contracted(1);
        const SessionId session = sides.road().notified({one});
        sides.handOver(session);
        sides.giveBack(session);
        sides.goTo(session);
        Desk desk = sides.secretary();
        QCOMPARE(told(AcquaintCandidates(desk).run({one}, Acquaintance::Both)),
            QStringLiteral("SessionAway 2026/0001,Центр признания Астана,2026-11-02,Астана тану орталығы"));
    }

    void venueDoesNothingElse()
    {
        TwoSides sides;
        sides.handOver(sides.road().notified({sides.road().contracted(1)}));
        Desk registrar = sides.venue().desk(sides.office().staff(Role::Secretary), Role::Registrar);
        const auto registered = RegisterApplication(registrar).run(sides.office().fields(5),
            {TestCenter::paper(QStringLiteral("identity-card")), TestCenter::paper(QStringLiteral("diploma"))});
        QCOMPARE(told(registered), QStringLiteral("ActionNotAllowed register-application,venue"));
        Desk head = sides.venue().desk(sides.office().staff(Role::Head), Role::Head);
        QCOMPARE(told(SaveCenter(head).run(need(CenterTable(sides.venue().db()).load()))),
            QStringLiteral("ActionNotAllowed save-center,venue"));
        QCOMPARE(told(CheckOutSession(registrar).run({{}, sides.venueId(), {}}, sides.fresh("out"))),
            QStringLiteral("ActionNotAllowed check-out-session,venue"));
    }

    void everyActionHasItsSide_data()
    {
        QTest::addColumn<int>("action");
        for (int i = 0; i < actionCount; ++i)
            QTest::newRow(qPrintable(codeOf(static_cast<Action>(i)))) << i;
    }

    /// What a venue does of the procedure, only the holder does; planning is the office's.
    void everyActionHasItsSide()
    {
        QFETCH(int, action);
        const QString code = codeOf(static_cast<Action>(action));
        const QStringList planning {QStringLiteral("change-session"), QStringLiteral("cancel-session"),
            QStringLiteral("schedule-candidate"), QStringLiteral("unschedule-candidate")};
        const QStringList besides {QStringLiteral("declare-tie"), QStringLiteral("print-paper"),
            QStringLiteral("look-into-file"), QStringLiteral("take-out-list"), QStringLiteral("save-account"),
            QStringLiteral("read-journal"), QStringLiteral("make-backup"), QStringLiteral("save-backup-settings"),
            QStringLiteral("enrol-venue"), QStringLiteral("check-out-session"), QStringLiteral("bring-home-session"),
            QStringLiteral("save-desk-lock")};
        const bool isHolders = needsSessionHere(static_cast<Action>(action));
        const bool isAtVenue = isDoneAtVenue(static_cast<Action>(action));
        if (planning.contains(code))
            QVERIFY(isHolders && !isAtVenue);
        else if (besides.contains(code))
            QVERIFY(!isHolders && isAtVenue);
        else
            QCOMPARE(isHolders, isAtVenue);
    }
};

QTEST_GUILESS_MAIN(TestAwayGuard)
#include "tst_awayguard.moc"
