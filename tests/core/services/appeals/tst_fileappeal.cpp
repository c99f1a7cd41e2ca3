// Protects the way of an appeal to the appeal commission (R20, R21): the candidate's term runs from receipt, the sixth day
// is late and waits for the head, and nobody who examined hears it.
#include "core/security/journal.h"
#include "core/services/sessions/declaretie.h"
#include "core/services/sessions/substitutemember.h"
#include "core/services/center/savecommission.h"
#include "core/storage/resultnoticetable.h"
#include "core/storage/stafftable.h"
#include "tests/core/services/appeals/appealroad.h"
#include "tests/support/faulttest.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

namespace {

const QString grounds = QStringLiteral("Сұрақтар бағдарламадан тыс");
const QString reason = QStringLiteral("Себебі бар");

} // namespace

class TestFileAppeal final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTermRunsFromReceipt()
    {
        TestCenter center;
        AppealRoad road(center);
        QVERIFY2(!road.term(Obligation::FileAppeal), "R20: before receipt no term runs");
        road.goTo(QDate(2026, 11, 20));
        const Deadline term = need(RecordReceipt(center.as(Role::Registrar)).run(road.candidate(), QDate(2026, 11, 18)));
        QCOMPARE(term.from, QDate(2026, 11, 18));
        QCOMPARE(term.lastDay, QDate(2026, 11, 25));
        QCOMPARE(road.term(Obligation::FileAppeal)->lastDay, QDate(2026, 11, 25));
        const auto notice = need(ResultNoticeTable(center.db()).find(road.candidate()));
        QCOMPARE(notice->receivedOn, std::optional(QDate(2026, 11, 18)));
        need(RecordReceipt(center.as(Role::Head)).run(road.candidate(), QDate(2026, 11, 17)));
        QVERIFY2(road.term(Obligation::FileAppeal)->lastDay == QDate(2026, 11, 24), "R20: corrected");
    }

    void receiptOnADayThatCanBe_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("R20 before it was sent") << QDate(2026, 11, 16) << false;
        QTest::newRow("R20 on the day of sending") << QDate(2026, 11, 17) << true;
        QTest::newRow("R20 today") << QDate(2026, 11, 18) << true;
        QTest::newRow("R20 tomorrow") << QDate(2026, 11, 19) << false;
    }

    void receiptOnADayThatCanBe()
    {
        QFETCH(QDate, day);
        QFETCH(bool, allowed);
        TestCenter center;
        AppealRoad road(center);
        road.goTo(QDate(2026, 11, 18));
        const auto before = dumpTables(center.db());
        const auto done = RecordReceipt(center.as(Role::Registrar)).run(road.candidate(), day);
        QCOMPARE(told(done), allowed ? QStringLiteral("ok")
                                     : QStringLiteral("FieldMalformed receivedon,") + day.toString(Qt::ISODate));
        if (!allowed)
            QCOMPARE(tablesThatDiffer(before, dumpTables(center.db())), QStringList());
    }

    void theSixthDayIsLate_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("late");
        QTest::newRow("R20 the same day") << QDate(2026, 11, 17) << false;
        QTest::newRow("R20 the fifth working day") << QDate(2026, 11, 24) << false;
        QTest::newRow("R20 the sixth working day") << QDate(2026, 11, 25) << true;
    }

    void theSixthDayIsLate()
    {
        QFETCH(QDate, day);
        QFETCH(bool, late);
        TestCenter center;
        AppealRoad road(center);
        road.received();
        road.goTo(day);
        const auto made = need(RegisterAppeal(center.as(Role::Registrar)).run(road.candidate(), day, grounds));
        QCOMPARE(made.isLate, late);
        QCOMPARE(made.numberText, QStringLiteral("2026/0001"));
        const Appeal appeal = road.load(made.id);
        QCOMPARE(appeal.admission, late ? Admission::Waits : Admission::InTime);
        QCOMPARE(appeal.protocol, road.protocol());
        QCOMPARE(center.stateOf(road.candidate()), CaseState::Appealed);
        QVERIFY2(road.term(Obligation::FileAppeal)->metAt, "R20: the candidate has appealed");
    }

    void theDecisionIsDueFromReceiptByTheCenter()
    {
        TestCenter center;
        AppealRoad road(center);
        road.received();
        road.goTo(QDate(2026, 11, 20));
        const auto made
            = need(RegisterAppeal(center.as(Role::Registrar)).run(road.candidate(), QDate(2026, 11, 18), grounds));
        QCOMPARE(made.decideBy.from, QDate(2026, 11, 18));
        QVERIFY2(made.decideBy.lastDay == QDate(2026, 11, 25), "W5: R22 is before L22.2");
        QCOMPARE(road.term(Obligation::DecideAppeal)->lastDay, QDate(2026, 11, 25));
        QVERIFY(!road.term(Obligation::DecideAppeal)->metAt);
    }

    void withoutAKnownReceiptNothingIsLate()
    {
        TestCenter center;
        AppealRoad road(center);
        road.goTo(QDate(2026, 12, 10));
        const auto made = need(RegisterAppeal(center.as(Role::Registrar)).run(road.candidate(), {}, grounds));
        QVERIFY(!made.isLate);
    }

    void refusesWhatIsNoAppeal()
    {
        TestCenter center;
        AppealRoad road(center);
        road.goTo(QDate(2026, 11, 19));
        need(RecordReceipt(center.as(Role::Registrar)).run(road.candidate(), QDate(2026, 11, 18)));
        const auto before = dumpTables(center.db());
        RegisterAppeal action(center.as(Role::Registrar));
        QCOMPARE(told(action.run(road.candidate(), {}, QStringLiteral("  "))), QStringLiteral("FieldEmpty grounds"));
        QCOMPARE(told(action.run(road.candidate(), QDate(2026, 11, 17), grounds)),
            QStringLiteral("FieldMalformed receivedon,2026-11-17"));
        QCOMPARE(told(action.run(road.candidate(), QDate(2026, 11, 20), grounds)),
            QStringLiteral("FieldMalformed receivedon,2026-11-20"));
        QCOMPARE(tablesThatDiffer(before, dumpTables(center.db())), QStringList());
        need(action.run(road.candidate(), {}, grounds));
        QCOMPARE(told(action.run(road.candidate(), {}, grounds)),
            QStringLiteral("ActionNotAllowed register-appeal,appealed"));
    }

    void onlyWhoWasToldTheResultAppeals()
    {
        TestCenter center;
        const ApplicationId passing = center.contracted(0);
        SessionRoad(center).signedProtocol({passing}, {});
        QCOMPARE(told(RegisterAppeal(center.as(Role::Registrar)).run(passing, {}, grounds)),
            QStringLiteral("ActionNotAllowed register-appeal,passed"));
        QCOMPARE(told(RecordReceipt(center.as(Role::Registrar)).run(passing, center.today())),
            QStringLiteral("ActionNotAllowed record-receipt,passed"));
    }

    void aLateOneWaitsForTheHead()
    {
        TestCenter center;
        AppealRoad road(center);
        const AppealId id = road.registeredLate();
        AssignAppeal assign(center.as(Role::Registrar));
        QCOMPARE(told(assign.run(id, center.appealCommission())), QStringLiteral("AppealLate 2026-11-24"));
        need(AdmitAppeal(center.as(Role::Head)).admit(id, reason));
        const Appeal appeal = road.load(id);
        QCOMPARE(appeal.admission, Admission::Admitted);
        QCOMPARE(appeal.admissionReason, reason);
        QCOMPARE(appeal.admittedBy, std::optional(center.staff(Role::Head)));
        need(assign.run(id, center.appealCommission()));
        QCOMPARE(center.stateOf(road.candidate()), CaseState::AppealAssigned);
    }

    void theHeadRefusesALateOne()
    {
        TestCenter center;
        AppealRoad road(center);
        const AppealId id = road.registeredLate();
        need(AdmitAppeal(center.as(Role::Head)).refuse(id, reason, {NoticeChannel::Post, {}}));
        const Appeal appeal = road.load(id);
        QCOMPARE(appeal.admission, Admission::Refused);
        QCOMPARE(appeal.channel, std::optional(NoticeChannel::Post));
        QVERIFY(appeal.sentAt);
        QCOMPARE(center.stateOf(road.candidate()), CaseState::AppealRejected);
        QVERIFY2(road.term(Obligation::DecideAppeal)->metAt, "R22: nothing is owed any more");
    }

    void theHeadSpeaksOnlyOnceAndOnlyOfALateOne()
    {
        TestCenter center;
        AppealRoad road(center);
        const AppealId id = road.registered();
        AdmitAppeal action(center.as(Role::Head));
        QCOMPARE(told(action.admit(id, reason)), QStringLiteral("ActionNotAllowed admit-appeal,in-time"));
        QCOMPARE(told(action.admit(id, QString())), QStringLiteral("FieldEmpty reason"));
        QCOMPARE(told(action.refuse(id, QString(), {})), QStringLiteral("FieldEmpty reason"));
        QCOMPARE(told(action.refuse(id, reason, {})), QStringLiteral("ActionNotAllowed admit-appeal,in-time"));
    }

    void theLetterCannotGoBeforeTheAppeal()
    {
        TestCenter center;
        AppealRoad road(center);
        const AppealId id = road.registeredLate();
        const QDateTime tooEarly = fromKazakhstan(QDate(2026, 11, 24), QTime(9, 0));
        QCOMPARE(AdmitAppeal(center.as(Role::Head)).refuse(id, reason, {NoticeChannel::Post, tooEarly}).error().kind,
            ErrorKind::FieldMalformed);
        QCOMPARE(road.load(id).admission, Admission::Waits);
    }

    void theAppealCommissionGetsIt()
    {
        TestCenter center;
        AppealRoad road(center);
        const AppealId id = road.assigned();
        QCOMPARE(center.stateOf(road.candidate()), CaseState::AppealAssigned);
        QCOMPARE(road.load(id).commission, std::optional(center.appealCommission()));
        const auto entries = need(Journal(center.db()).entriesOf(QStringLiteral("appeal"), id.bytes()));
        QCOMPARE(entries.size(), size_t {2});
        QCOMPARE(entries.back().note.action, QStringLiteral("assign-appeal"));
        need(AssignAppeal(center.as(Role::Head)).run(id, center.appealCommission()));
    }

    void onlyACommissionForAppealsGetsIt()
    {
        TestCenter center;
        AppealRoad road(center);
        const AppealId id = road.registered();
        AssignAppeal action(center.as(Role::Registrar));
        QCOMPARE(told(action.run(id, center.examCommission())), QStringLiteral("CommissionIncomplete kind"));
        Commission closed = road.commission();
        closed.isActive = false;
        need(CommissionTable(center.db()).update(closed));
        QCOMPARE(told(action.run(id, center.appealCommission())), QStringLiteral("CommissionIncomplete inactive"));
        QCOMPARE(center.stateOf(road.candidate()), CaseState::Appealed);
    }

    void nobodyWhoExaminedHearsIt_data()
    {
        QTest::addColumn<int>("who");
        QTest::addColumn<QString>("why");
        QTest::newRow("R21 the chair of the exam commission") << 0 << QStringLiteral("exam-commission");
        QTest::newRow("R21 a member of it") << 1 << QStringLiteral("exam-commission");
        QTest::newRow("R21 somebody bound to the candidate") << -1 << QStringLiteral("tie");
    }

    void nobodyWhoExaminedHearsIt()
    {
        QFETCH(int, who);
        QFETCH(QString, why);
        TestCenter center;
        AppealRoad road(center);
        const AppealId id = road.registered();
        Commission commission = road.commission();
        StaffId barred = commission.seats.at(1).staff;
        if (who < 0)
            need(DeclareTie(center.as(Role::Head)).run(barred, road.candidate(), TieKind::Related));
        else
            barred = commission.seats.at(1).staff = center.examMembers().at(static_cast<size_t>(who));
        commission.id = CommissionId();
        commission.orderNumber = QStringLiteral("31-ө");
        const auto formed = need(SaveCommission(center.as(Role::Head)).run(commission));
        const QString name = need(StaffTable(center.db()).load(barred)).name.full();
        QCOMPARE(told(AssignAppeal(center.as(Role::Registrar)).run(id, formed)),
            QStringLiteral("MemberMayNotSit %1,%2").arg(name, why));
        QCOMPARE(center.stateOf(road.candidate()), CaseState::Appealed);
    }

    void anUnknownAppealIsNotFound()
    {
        TestCenter center;
        const AppealId id = AppealId::make(center.clock().now());
        const QString missing = QStringLiteral("NotFound appeal,") + id.toText();
        QCOMPARE(told(AssignAppeal(center.as(Role::Head)).run(id, center.appealCommission())), missing);
        QCOMPARE(told(AdmitAppeal(center.as(Role::Head)).admit(id, reason)), missing);
    }

    void onlyByItsRole()
    {
        TestCenter center;
        AppealRoad road(center);
        const AppealId id = road.registeredLate();
        const auto before = dumpTables(center.db());
        QCOMPARE(RecordReceipt(center.as(Role::Secretary)).run(road.candidate(), center.today()).error().kind,
            ErrorKind::RoleNotAllowed);
        QCOMPARE(RegisterAppeal(center.as(Role::Head)).run(road.candidate(), {}, grounds).error().kind,
            ErrorKind::RoleNotAllowed);
        QCOMPARE(AdmitAppeal(center.as(Role::Registrar)).admit(id, reason).error().kind, ErrorKind::RoleNotAllowed);
        QCOMPARE(AdmitAppeal(center.as(Role::Registrar)).refuse(id, reason, {}).error().kind,
            ErrorKind::RoleNotAllowed);
        QCOMPARE(AssignAppeal(center.as(Role::AppealCommission)).run(id, center.appealCommission()).error().kind,
            ErrorKind::RoleNotAllowed);
        QCOMPARE(tablesThatDiffer(before, dumpTables(center.db())), QStringList());
    }

    void wholeOrNotAtAll()
    {
        TestCenter center;
        AppealRoad road(center);
        Desk& desk = center.as(Role::Registrar);
        QVERIFY(failEveryAccess(center.db(),
                    [&] { return RecordReceipt(desk).run(road.candidate(), center.today()); }) > 3);
        road.goTo(QDate(2026, 11, 25));
        AppealId id;
        QVERIFY(failEveryAccess(center.db(), [&] {
            const auto made = RegisterAppeal(desk).run(road.candidate(), {}, grounds);
            id = made ? made->id : AppealId();
            return made;
        }) > 3);
        Desk& head = center.as(Role::Head);
        QVERIFY(failEveryAccess(center.db(), [&] { return AdmitAppeal(head).admit(id, reason); }) > 3);
        QVERIFY(failEveryAccess(center.db(),
                    [&] { return AssignAppeal(desk).run(id, center.appealCommission()); }) > 3);
    }

    void aRefusalIsWholeOrNotAtAll()
    {
        TestCenter center;
        AppealRoad road(center);
        const AppealId id = road.registeredLate();
        Desk& head = center.as(Role::Head);
        QVERIFY(failEveryAccess(center.db(), [&] { return AdmitAppeal(head).refuse(id, reason, {}); }) > 3);
    }
};

QTEST_GUILESS_MAIN(TestFileAppeal)
#include "tst_fileappeal.moc"
