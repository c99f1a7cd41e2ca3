// Protects the commission of a session (R9.1): members are replaced by order and on record, the chair in the middle too; a
// recused member neither sits nor counts for the candidate; and the session does not go on without enough of them.
#include "core/security/journal.h"
#include "core/services/center/savestaffmember.h"
#include "core/services/center/setseatprofessions.h"
#include "core/services/queries/candidatesforquery.h"
#include "core/services/queries/protocolquery.h"
#include "core/services/queries/sessionquery.h"
#include "core/services/sessions/acquaintcandidates.h"
#include "core/services/sessions/confirmdecision.h"
#include "core/services/sessions/declaretie.h"
#include "core/services/sessions/draftprotocol.h"
#include "core/services/sessions/endsession.h"
#include "core/services/sessions/plansession.h"
#include "core/services/sessions/recordpractice.h"
#include "core/services/sessions/recordtheory.h"
#include "core/services/sessions/startsession.h"
#include "core/services/sessions/substitutemember.h"
#include "core/storage/professiontable.h"
#include "core/storage/sessiontable.h"
#include "core/storage/stafftable.h"
#include "core/storage/substitutiontable.h"
#include "tests/support/faulttest.h"
#include "tests/support/sessionroad.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

namespace {

const QString order = QStringLiteral("45-ө");

/// A center with somebody of the staff who could sit: Жақыпов Айдар.
struct Stage {
    TestCenter center;
    SessionRoad road {center};
    StaffId spare = add(QStringLiteral("Жақыпов"), Role::CommissionMember);

    StaffId add(const QString& surname, Roles roles)
    {
        return need(SaveStaffMember(center.as(Role::Administrator)).run({StaffId(),
            need(PersonName::of(surname, QStringLiteral("Айдар"), {})),
            {QStringLiteral("Шебер"), QStringLiteral("Мастер")}, roles, true}));
    }

    MemberChange change(const SessionId& session, const StaffId& out, const StaffId& in,
        const ApplicationId& candidate = {}, SubstitutionReason reason = SubstitutionReason::Ill)
    {
        return {session, candidate, out, in, reason, {}, in.isNull() ? QString() : order,
            in.isNull() ? QDate() : center.today()};
    }

    Result<SubstitutionId> substitute(const MemberChange& wanted)
    {
        return SubstituteMember(center.as(Role::Head)).run(wanted);
    }

    const StaffId& member(size_t i) { return center.examMembers().at(i); }

    QMap<QString, int> points(int each)
    {
        QMap<QString, int> marks;
        for (const MapOperation& operation : center.programme().operations)
            marks.insert(operation.rule.id, each);
        return marks;
    }

    Result<RecordedPractice> mark(const ApplicationId& candidate, const StaffId& assessor, int each = 20)
    {
        return RecordPractice(center.as(Role::Secretary)).run(candidate, assessor, points(each));
    }

    void admit(const ApplicationId& candidate)
    {
        need(RecordTheory(center.as(Role::Secretary)).run(candidate, 30, 30));
    }

    SessionView view(const SessionId& id) { return need(SessionQuery(center.db(), center.clock()).load(id)); }

    QString nameOf(const StaffId& id) { return need(StaffTable(center.db()).load(id)).name.full(); }
};

} // namespace

class TestSubstituteMember final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOnRecord()
    {
        Stage stage;
        const SessionId session = stage.road.planned();
        MemberChange wanted = stage.change(session, stage.member(1), stage.spare);
        wanted.explanation = QStringLiteral(" Ауырып қалды ");
        const SubstitutionId id = need(stage.substitute(wanted));
        const auto made = need(SubstitutionTable(stage.center.db()).ofSession(session));
        QCOMPARE(made.size(), size_t {1});
        QCOMPARE(made.front().id, id);
        QCOMPARE(made.front().out, stage.member(1));
        QCOMPARE(made.front().in, stage.spare);
        QCOMPARE(made.front().orderNumber, order);
        QCOMPARE(made.front().orderDate, stage.center.today());
        QCOMPARE(made.front().explanation, QStringLiteral("Ауырып қалды"));
        QCOMPARE(made.front().madeBy, stage.center.staff(Role::Head));
        const auto entries
            = need(Journal(stage.center.db()).entriesOf(QStringLiteral("session"), session.bytes()));
        QCOMPARE(entries.back().note.action, QStringLiteral("substitute-member"));
        const SessionView view = stage.view(session);
        QCOMPARE(view.members.at(1).staff, stage.spare);
        QCOMPARE(view.members.at(1).insteadOf, stage.member(1));
        QCOMPARE(view.seats.substitutions.front().inName, QStringLiteral("Жақыпов Айдар"));
        QCOMPARE(view.commission.seats.at(1).staff, stage.member(1));
    }

    void needsAnOrderAndReason()
    {
        Stage stage;
        const SessionId session = stage.road.planned();
        const auto before = dumpTables(stage.center.db());
        MemberChange wanted = stage.change(session, stage.member(1), stage.spare);
        wanted.orderNumber = QStringLiteral(" ");
        QCOMPARE(told(stage.substitute(wanted)), QStringLiteral("FieldEmpty ordernumber"));
        wanted = stage.change(session, stage.member(1), stage.spare);
        wanted.orderDate = QDate();
        QCOMPARE(stage.substitute(wanted).error().kind, ErrorKind::ImpossibleDate);
        wanted.orderDate = stage.center.today().addDays(1);
        QCOMPARE(told(stage.substitute(wanted)), QStringLiteral("FieldMalformed orderdate,2026-11-03"));
        wanted = stage.change(session, stage.member(1), stage.spare, {}, SubstitutionReason::Other);
        QCOMPARE(told(stage.substitute(wanted)), QStringLiteral("FieldEmpty explanation"));
        QCOMPARE(tablesThatDiffer(before, dumpTables(stage.center.db())), QStringList());
    }

    void refusesWhoMayNotSit_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"seat-taken", "role", "inactive", "profession", "tie"})
            QTest::newRow(qPrintable(QStringLiteral("R9.1 ") + QLatin1String(what))) << QString::fromLatin1(what);
    }

    void refusesWhoMayNotSit()
    {
        QFETCH(QString, what);
        Stage stage;
        const ApplicationId one = stage.center.contracted(1);
        const SessionId session = stage.road.scheduled({one});
        StaffId in = stage.spare;
        if (what == QLatin1String("seat-taken"))
            in = stage.member(2);
        if (what == QLatin1String("role"))
            in = stage.center.staff(Role::Registrar);
        if (what == QLatin1String("inactive")) {
            StaffMember gone = need(StaffTable(stage.center.db()).load(in));
            gone.isActive = false;
            need(SaveStaffMember(stage.center.as(Role::Administrator)).run(gone));
        }
        if (what == QLatin1String("profession"))
            setOtherProfession(stage, in);
        if (what == QLatin1String("tie"))
            need(DeclareTie(stage.center.as(Role::Head)).run(in, one, TieKind::Taught));
        const auto before = dumpTables(stage.center.db());
        QCOMPARE(told(stage.substitute(stage.change(session, stage.member(1), in))),
            QStringLiteral("MemberMayNotSit %1,%2").arg(stage.nameOf(in), what));
        QCOMPARE(tablesThatDiffer(before, dumpTables(stage.center.db())), QStringList());
    }

    void aCommissionPlansForItsProfessionsOnly()
    {
        Stage stage;
        setOtherProfession(stage, stage.member(2));
        QCOMPARE(told(PlanSession(stage.center.as(Role::Registrar)).run(stage.road.plan())),
            QStringLiteral("MemberMayNotSit %1,profession").arg(stage.nameOf(stage.member(2))));
        need(SetSeatProfessions(stage.center.as(Role::Administrator)).run(stage.member(2), {}));
        QVERIFY2(PlanSession(stage.center.as(Role::Registrar)).run(stage.road.plan()), "R9.1 no row: every profession");
    }

    void seatProfessionsAreOfTheRegister()
    {
        Stage stage;
        SetSeatProfessions action(stage.center.as(Role::Administrator));
        QCOMPARE(told(action.run(stage.spare, {QStringLiteral("wizard")})),
            QStringLiteral("ProfessionNotInRegister wizard"));
        QCOMPARE(SetSeatProfessions(stage.center.as(Role::Head)).run(stage.spare, {}).error().kind,
            ErrorKind::RoleNotAllowed);
        QVERIFY(failEveryAccess(stage.center.db(),
                    [&] { return action.run(stage.spare, {QStringLiteral("cook"), QStringLiteral("cook")}); }) > 3);
    }

    void aTiedMemberHoldsTheStart()
    {
        Stage stage;
        const ApplicationId one = stage.center.contracted(1);
        const ApplicationId other = stage.center.contracted(3);
        const SessionId session = stage.road.notified({one, other});
        need(DeclareTie(stage.center.as(Role::Secretary)).run(stage.member(2), one, TieKind::Related));
        stage.center.clock().set(need(SessionTable(stage.center.db()).load(session)).startsAt);
        const SessionView view = stage.view(session);
        QCOMPARE(view.seats.ties.size(), size_t {1});
        QCOMPARE(view.seats.ties.front().application, one);
        QVERIFY(view.seats.refusal);
        need(AcquaintCandidates(stage.center.as(Role::Secretary)).run({one, other}, Acquaintance::Both));
        stage.road.makeReady(session);
        stage.road.identify({one, other});
        StartSession start(stage.center.as(Role::Secretary));
        QCOMPARE(told(start.run(session)),
            QStringLiteral("MemberMayNotSit %1,tie").arg(stage.nameOf(stage.member(2))));
        need(stage.substitute(
            stage.change(session, stage.member(2), stage.spare, one, SubstitutionReason::Related)));
        QVERIFY(!stage.view(session).seats.refusal);
        need(start.run(session));
    }

    void aTieToSomebodyAbsentHoldsNothing()
    {
        Stage stage;
        const ApplicationId one = stage.center.contracted(1);
        const ApplicationId other = stage.center.contracted(3);
        const SessionId session = stage.road.notified({one, other});
        need(DeclareTie(stage.center.as(Role::Secretary)).run(stage.member(2), one, TieKind::Related));
        stage.center.clock().set(need(SessionTable(stage.center.db()).load(session)).startsAt);
        need(AcquaintCandidates(stage.center.as(Role::Secretary)).run({one, other}, Acquaintance::Both));
        stage.road.makeReady(session);
        stage.road.identify({other});
        QVERIFY(StartSession(stage.center.as(Role::Secretary)).run(session, {{one}, {}}));
    }

    void aRecusalCountsForItsCandidateOnly()
    {
        Stage stage;
        const ApplicationId one = stage.center.contracted(1);
        const ApplicationId other = stage.center.contracted(3);
        const SessionId session = stage.road.started({one, other});
        stage.admit(one);
        stage.admit(other);
        need(stage.mark(one, stage.member(2), 0));
        need(stage.substitute(
            stage.change(session, stage.member(2), stage.spare, one, SubstitutionReason::Taught)));
        QCOMPARE(told(stage.mark(one, stage.member(2))),
            QStringLiteral("NotFound assessor,") + stage.member(2).toText());
        QCOMPARE(told(stage.mark(other, stage.spare)), QStringLiteral("NotFound assessor,") + stage.spare.toText());
        for (const StaffId& assessor : {stage.member(0), stage.member(1), stage.member(3), stage.spare})
            need(stage.mark(one, assessor));
        QVERIFY2(stage.center.stateOf(one) == CaseState::Assessed, "the marks of the recused one are not missed");
        for (const StaffId& assessor : stage.center.examMembers())
            need(stage.mark(other, assessor));
        QCOMPARE(stage.center.stateOf(other), CaseState::Assessed);
        const SessionView view = stage.view(session);
        for (const SessionCandidate& candidate : view.candidates) {
            const StaffId& third = candidate.members.at(2).staff;
            QCOMPARE(third, candidate.application.id == one ? stage.spare : stage.member(2));
            QCOMPARE(candidate.assessors.size(), size_t {4});
        }
    }

    void theMarksOfARecusedMemberDoNotDecide()
    {
        Stage stage;
        const ApplicationId one = stage.center.contracted(1);
        const SessionId session = stage.road.started({one});
        stage.admit(one);
        need(stage.mark(one, stage.member(0)));
        need(stage.mark(one, stage.member(1)));
        need(stage.mark(one, stage.member(2), 0));
        need(stage.mark(one, stage.member(3), 0));
        QCOMPARE(stage.center.stateOf(one), CaseState::Assessed);
        ConfirmDecision confirm(stage.center.as(Role::Secretary));
        QCOMPARE(need(confirm.derive(one)).decision, Decision::NotPassed);
        need(stage.substitute(
            stage.change(session, stage.member(2), stage.spare, one, SubstitutionReason::Employs)));
        QVERIFY2(stage.center.stateOf(one) == CaseState::AdmittedToPractice, "R16: the substitute has still to mark");
        need(stage.mark(one, stage.spare));
        QCOMPARE(need(confirm.derive(one)).decision, Decision::Passed);
    }

    void aTieThatCameUpInTheMiddleHoldsMarksAndDecision()
    {
        Stage stage;
        const ApplicationId one = stage.center.contracted(1);
        stage.road.started({one});
        stage.road.assess(one, true);
        need(DeclareTie(stage.center.as(Role::CommissionMember)).run(stage.member(1), one, TieKind::Employs));
        const QString refusal = QStringLiteral("MemberMayNotSit %1,tie").arg(stage.nameOf(stage.member(1)));
        QCOMPARE(told(ConfirmDecision(stage.center.as(Role::Secretary)).run(one, Decision::Passed)), refusal);
        QCOMPARE(told(stage.mark(one, stage.member(1))), refusal);
        need(DeclareTie(stage.center.as(Role::Head)).withdraw(stage.member(1), one, QStringLiteral("Қате жазылған")));
        need(ConfirmDecision(stage.center.as(Role::Secretary)).run(one, Decision::Passed));
    }

    void theChairIsLostInTheMiddle()
    {
        Stage stage;
        const ApplicationId done = stage.center.contracted(1);
        const ApplicationId half = stage.center.contracted(3);
        const SessionId session = stage.road.started({done, half});
        stage.road.decide(done, true);
        stage.admit(half);
        need(RecordPractice(stage.center.as(Role::Secretary))
                 .run(half, stage.member(0), {{QStringLiteral("operation-1"), 0}}));
        QCOMPARE(told(stage.substitute(stage.change(session, stage.member(0), StaffId()))),
            QStringLiteral("CommissionIncomplete chair"));
        need(stage.substitute(stage.change(session, stage.member(0), stage.spare)));
        for (const StaffId& assessor : {stage.spare, stage.member(1), stage.member(2), stage.member(3)})
            need(stage.mark(half, assessor));
        need(ConfirmDecision(stage.center.as(Role::Secretary)).run(half, Decision::Passed));
        need(EndSession(stage.center.as(Role::Secretary)).run(session));
        const auto draft = need(DraftProtocol(stage.center.as(Role::Secretary)).run(session));
        const ProtocolContent content = need(ProtocolQuery(stage.center.db()).load(draft.id)).content;
        QCOMPARE(content.members.front().staff, stage.spare);
        QCOMPARE(content.members.front().seat, CommissionSeat::Chair);
        QCOMPARE(content.replacements.size(), size_t {1});
        const auto& replacement = content.replacements.front();
        QCOMPARE(replacement.outName, stage.nameOf(stage.member(0)));
        QCOMPARE(replacement.inName, QStringLiteral("Жақыпов Айдар"));
        QCOMPARE(replacement.reason, SubstitutionReason::Ill);
        QCOMPARE(replacement.orderNumber, order);
        QCOMPARE(replacement.candidate, QString());
        QCOMPARE(nameOfMember(content, stage.member(0)), stage.nameOf(stage.member(0)));
        for (const ProtocolContent::Candidate& candidate : content.candidates) {
            const StaffId chair = candidate.application == done ? stage.member(0) : stage.spare;
            QVERIFY2(std::any_of(candidate.marks.begin(), candidate.marks.end(),
                         [&](const OperationMark& mark) { return mark.assessor == chair.toText(); }),
                "R16: who marked everything stays the assessor of that candidate");
            QCOMPARE(candidate.marks.size(), size_t {20});
        }
    }

    void aSubstituteForOneCandidateMayDissent()
    {
        Stage stage;
        const ApplicationId one = stage.center.contracted(1);
        const SessionId session = stage.road.started({one});
        need(stage.substitute(
            stage.change(session, stage.member(3), stage.spare, one, SubstitutionReason::Related)));
        need(RecordTheory(stage.center.as(Role::Secretary)).run(one, 1, 30));
        need(ConfirmDecision(stage.center.as(Role::Secretary)).run(one, Decision::NotPassed));
        need(EndSession(stage.center.as(Role::Secretary)).run(session));
        const auto draft = need(DraftProtocol(stage.center.as(Role::Secretary))
                                    .run(session, {{stage.spare, QStringLiteral("Келіспеймін")}}));
        const ProtocolView view = need(ProtocolQuery(stage.center.db()).load(draft.id));
        QCOMPARE(view.content.replacements.front().candidate, QStringLiteral("Қайратова Жанна Ерланқызы"));
        QCOMPARE(canonicalOf(view.content), view.row.content);
    }

    void aSeatMayStayEmpty()
    {
        Stage stage;
        const ApplicationId one = stage.center.contracted(1);
        const SessionId session = stage.road.started({one});
        stage.admit(one);
        for (const size_t i : {size_t {0}, size_t {1}, size_t {2}})
            need(stage.mark(one, stage.member(i)));
        QCOMPARE(stage.center.stateOf(one), CaseState::AdmittedToPractice);
        need(stage.substitute(
            stage.change(session, stage.member(3), StaffId(), {}, SubstitutionReason::Absent)));
        QVERIFY2(stage.center.stateOf(one) == CaseState::Assessed, "R9.1: three who vote suffice");
        const SessionView view = stage.view(session);
        QVERIFY(view.members.at(3).isAbsent);
        QVERIFY(!view.members.at(3).isAssessor());
        QCOMPARE(told(stage.substitute(stage.change(session, stage.member(2), StaffId()))),
            QStringLiteral("CommissionIncomplete members"));
    }

    void onlyAnOpenSessionChanges()
    {
        Stage stage;
        const ApplicationId one = stage.center.contracted(1);
        const ApplicationId other = stage.center.contracted(3);
        const SessionId session = stage.road.started({one, other});
        stage.road.decide(one, false);
        QCOMPARE(told(stage.substitute(stage.change(session, stage.member(1), stage.spare, one))),
            QStringLiteral("ActionNotAllowed substitute-member,decided"));
        const ApplicationId stranger = stage.center.contracted(5);
        QCOMPARE(told(stage.substitute(stage.change(session, stage.member(1), stage.spare, stranger))),
            QStringLiteral("NotFound candidate,") + stranger.toText());
        stage.road.decide(other, false);
        need(EndSession(stage.center.as(Role::Secretary)).run(session));
        QCOMPARE(told(stage.substitute(stage.change(session, stage.member(1), stage.spare))),
            QStringLiteral("ActionNotAllowed substitute-member,ended"));
    }

    /// R17.2: where the secretary falls ill before the protocol is drawn up, another one does it, by order.
    void afterTheEndAnotherSecretaryDrawsUpTheProtocol()
    {
        Stage stage;
        const SessionId session = stage.road.ended({}, {stage.center.contracted(1)});
        const StaffId other = stage.add(QStringLiteral("Оспанова"), Role::Secretary);
        need(stage.substitute(stage.change(session, stage.center.staff(Role::Secretary), other)));
        Desk desk = stage.center.as(Role::Secretary);
        QCOMPARE(DraftProtocol(desk).run(session).error().kind, ErrorKind::NotSeated);
        desk.actor.id = other;
        QCOMPARE(told(DraftProtocol(desk).run(session)), QStringLiteral("ok"));
    }

    void schedulingATiedCandidateWarns()
    {
        Stage stage;
        const ApplicationId one = stage.center.contracted(1);
        stage.center.contracted(3);
        const SessionId session = stage.road.planned();
        need(DeclareTie(stage.center.as(Role::Registrar)).run(stage.member(1), one, TieKind::Other, order));
        for (const WaitingCandidate& candidate : need(CandidatesForQuery(stage.center.db(), stage.center.clock()).load(session))) {
            const bool isTied = candidate.application == one;
            QCOMPARE(candidate.tiedMembers,
                isTied ? QStringList(stage.nameOf(stage.member(1))) : QStringList());
            QVERIFY2(candidate.isAllowed(), "R9.1: a warning, no refusal");
        }
    }

    void tiesAreDeclaredWithWords()
    {
        Stage stage;
        const ApplicationId one = stage.center.contracted(1);
        DeclareTie action(stage.center.as(Role::Head));
        QCOMPARE(told(action.run(stage.spare, one, TieKind::Other)), QStringLiteral("FieldEmpty note"));
        QCOMPARE(told(action.withdraw(stage.spare, one, QString())), QStringLiteral("FieldEmpty reason"));
        QCOMPARE(told(action.withdraw(stage.spare, one, order)), QStringLiteral("NotFound tie,") + stage.spare.toText());
        const qint64 entries = journalLength(stage.center.db());
        need(action.run(stage.spare, one, TieKind::Taught));
        QVERIFY(journalLength(stage.center.db()) > entries);
    }

    void onlyByTheirRoles()
    {
        Stage stage;
        const ApplicationId one = stage.center.contracted(1);
        const SessionId session = stage.road.scheduled({one});
        const auto before = dumpTables(stage.center.db());
        const MemberChange wanted = stage.change(session, stage.member(1), stage.spare);
        for (const Role role : {Role::Registrar, Role::CommissionMember, Role::AppealCommission}) {
            QCOMPARE(SubstituteMember(stage.center.as(role)).run(wanted).error().kind, ErrorKind::RoleNotAllowed);
        }
        QCOMPARE(DeclareTie(stage.center.as(Role::Administrator)).run(stage.spare, one, TieKind::Taught).error().kind,
            ErrorKind::RoleNotAllowed);
        QCOMPARE(tablesThatDiffer(before, dumpTables(stage.center.db())), QStringList());
        need(SubstituteMember(stage.center.as(Role::Secretary)).run(wanted));
    }

    void wholeOrNotAtAll()
    {
        Stage stage;
        const ApplicationId one = stage.center.contracted(1);
        const SessionId session = stage.road.started({one});
        stage.road.assess(one, true);
        Connection& db = stage.center.db();
        Desk& head = stage.center.as(Role::Head);
        const MemberChange wanted
            = stage.change(session, stage.member(2), stage.spare, one, SubstitutionReason::Related);
        QVERIFY(failEveryAccess(db, [&] { return SubstituteMember(head).run(wanted); }) > 3);
        QVERIFY(failEveryAccess(db, [&] { return DeclareTie(head).run(stage.member(1), one, TieKind::Taught); }) > 3);
        QVERIFY(failEveryAccess(db, [&] { return DeclareTie(head).withdraw(stage.member(1), one, order); }) > 3);
    }

private:
    /// Somebody who may sit for bakers only.
    static void setOtherProfession(Stage& stage, const StaffId& member)
    {
        Profession baker = need(ProfessionTable(stage.center.db()).load(QStringLiteral("cook")));
        baker.code = QStringLiteral("baker");
        need(ProfessionTable(stage.center.db()).put(baker));
        need(SetSeatProfessions(stage.center.as(Role::Administrator)).run(member, {baker.code}));
    }
};

QTEST_GUILESS_MAIN(TestSubstituteMember)
#include "tst_substitutemember.moc"
