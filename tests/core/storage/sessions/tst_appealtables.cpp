// Protects the tables of commissions and appeals: what is written comes back, and the schema refuses what cannot be (R9.1,
// R20-R22).
#include "core/database/statement.h"
#include "core/storage/appealtable.h"
#include "core/storage/seatprofessiontable.h"
#include "core/storage/substitutiontable.h"
#include "core/storage/tietable.h"
#include "core/storage/applicationtable.h"
#include "tests/support/sessionroad.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

class TestAppealTables final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tiesComeBack()
    {
        TestCenter center;
        const ApplicationId one = center.contracted(1);
        const SessionId session = SessionRoad(center).scheduled({one});
        const PersonId person = need(ApplicationTable(center.db()).load(one)).person;
        TieTable table(center.db());
        const StaffId member = center.examMembers().at(1);
        need(table.put({member, person, TieKind::Taught, QStringLiteral("2019"), center.clock().now(), member}));
        need(table.put({member, person, TieKind::Employs, QStringLiteral("2020"), center.clock().now(), member}));
        const auto ties = need(table.ofSession(session));
        QCOMPARE(ties.size(), size_t {1});
        QCOMPARE(ties.front().kind, TieKind::Employs);
        QCOMPARE(ties.front().note, QStringLiteral("2020"));
        QCOMPARE(need(table.ofPerson(person)).size(), size_t {1});
        QCOMPARE(need(table.ofStaff(member)).size(), size_t {1});
        QCOMPARE(need(table.remove(member, person)), 1);
        QCOMPARE(need(table.remove(member, person)), 0);
    }

    void substitutionsComeBackInOrderOfTime()
    {
        TestCenter center;
        const SessionId session = SessionRoad(center).planned();
        SubstitutionTable table(center.db());
        const auto& members = center.examMembers();
        Substitution first {SubstitutionId::make(center.clock().now()), session, ApplicationId(), members.at(1),
            StaffId(), SubstitutionReason::Absent, {}, {}, {}, center.clock().now(), members.at(0)};
        Substitution second = first;
        second.id = SubstitutionId::make(center.clock().now());
        second.in = center.staff(Role::AppealCommission);
        second.orderNumber = QStringLiteral("45-ө");
        second.orderDate = QDate(2026, 11, 2);
        need(table.insert(first));
        need(table.insert(second));
        const auto made = need(table.ofSession(session));
        QCOMPARE(made.size(), size_t {2});
        QVERIFY(made.front().in.isNull());
        QVERIFY(!made.front().orderDate.isValid());
        QCOMPARE(made.back().in, second.in);
        QCOMPARE(made.back().orderDate, second.orderDate);
        QCOMPARE(made.back().reason, SubstitutionReason::Absent);
        second.id = SubstitutionId::make(center.clock().now());
        second.orderNumber.clear();
        QVERIFY2(!table.insert(second), "R9.1: a substitute sits by an order");
        second.orderNumber = QStringLiteral("46-ө");
        second.in = second.out;
        QVERIFY2(!table.insert(second), "nobody sits instead of themselves");
    }

    void seatProfessionsAreReplaced()
    {
        TestCenter center;
        SeatProfessionTable table(center.db());
        const StaffId member = center.examMembers().at(1);
        QVERIFY(need(table.all()).empty());
        need(table.set(member, {QStringLiteral("cook")}));
        QCOMPARE(need(table.of(member)), QStringList {QStringLiteral("cook")});
        QCOMPARE(need(table.all()).at(member), QStringList {QStringLiteral("cook")});
        QVERIFY2(!table.set(center.examMembers().at(2), {QStringLiteral("wizard")}), "L15.1: of the register");
        need(table.set(member, {}));
        QVERIFY(need(table.of(member)).isEmpty());
    }

    void anAppealComesBackWhole()
    {
        TestCenter center;
        Appeal appeal = filed(center);
        AppealTable table(center.db());
        need(table.insert(appeal));
        appeal.admission = Admission::Admitted;
        appeal.admissionReason = QStringLiteral("Дәлелді");
        appeal.admittedBy = center.staff(Role::Head);
        appeal.commission = center.appealCommission();
        appeal.assignedAt = center.clock().now();
        appeal.decidedOn = center.today();
        appeal.decision = AppealOutcome::Upheld;
        appeal.reasons = QStringLiteral("Дұрыс");
        appeal.votes = {{center.staff(Role::AppealCommission), true, QStringLiteral("Пікір \"жеке\"")}};
        need(table.update(appeal));
        const Appeal read = need(table.load(appeal.id));
        QCOMPARE(read.numberText(), QStringLiteral("2026/0007"));
        QCOMPARE(read.grounds, appeal.grounds);
        QVERIFY(read.isLate);
        QCOMPARE(read.admission, Admission::Admitted);
        QCOMPARE(read.admissionReason, appeal.admissionReason);
        QCOMPARE(read.admittedBy, appeal.admittedBy);
        QCOMPARE(read.commission, appeal.commission);
        QCOMPARE(read.assignedAt, appeal.assignedAt);
        QCOMPARE(read.decidedOn, appeal.decidedOn);
        QCOMPARE(read.decision, appeal.decision);
        QCOMPARE(read.reasons, appeal.reasons);
        QVERIFY(read.votes == appeal.votes);
        QVERIFY(!read.sentAt && !read.channel);
        QCOMPARE(need(table.ofApplication(appeal.application)).size(), size_t {1});
    }

    void whatWasSentIsNotChanged()
    {
        TestCenter center;
        Appeal appeal = filed(center);
        AppealTable table(center.db());
        need(table.insert(appeal));
        appeal.sentAt = center.clock().now();
        appeal.channel = NoticeChannel::Post;
        need(table.update(appeal));
        QCOMPARE(need(table.load(appeal.id)).channel, std::optional(NoticeChannel::Post));
        QCOMPARE(told(table.update(appeal)), QStringLiteral("ChangedMeanwhile appeal"));
    }

    void aDecisionNeedsReasonsAndACommission()
    {
        TestCenter center;
        Appeal appeal = filed(center);
        AppealTable table(center.db());
        need(table.insert(appeal));
        appeal.decision = AppealOutcome::Rejected;
        appeal.decidedOn = center.today();
        QVERIFY2(!table.update(appeal), "R22");
        appeal.commission = center.appealCommission();
        QVERIFY2(!table.update(appeal), "R22: reasons");
        appeal.reasons = QStringLiteral("Негізсіз");
        need(table.update(appeal));
    }

    void corruptVotesAreTold()
    {
        TestCenter center;
        const Appeal appeal = filed(center);
        need(AppealTable(center.db()).insert(appeal));
        need(Statement::on(center.db(), QStringLiteral("UPDATE appeal SET votes = '[{\"member\": 1}]'")).run());
        const auto read = AppealTable(center.db()).load(appeal.id);
        QCOMPARE(read.error().kind, ErrorKind::RowCorrupt);
        QCOMPARE(read.error().arguments.back(), QStringLiteral("votes"));
    }

private:
    static Appeal filed(TestCenter& center)
    {
        const ApplicationId one = center.contracted(1);
        Appeal appeal;
        appeal.protocol = SessionRoad(center).signedProtocol({}, {one});
        appeal.id = AppealId::make(center.clock().now());
        appeal.application = one;
        appeal.year = 2026;
        appeal.number = 7;
        appeal.receivedOn = center.today();
        appeal.registeredAt = center.clock().now();
        appeal.registeredBy = center.staff(Role::Registrar);
        appeal.isLate = true;
        appeal.admission = Admission::Waits;
        appeal.grounds = QStringLiteral("Келіспеймін");
        return appeal;
    }
};

QTEST_GUILESS_MAIN(TestAppealTables)
#include "tst_appealtables.moc"
