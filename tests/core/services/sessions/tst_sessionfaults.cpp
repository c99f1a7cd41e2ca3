// Protects wholeness: whichever access to the database fails in the middle of an action, everything stands as before, and
// the action then succeeds.
#include "core/services/certificates/handovercertificate.h"
#include "core/services/certificates/notifynotpassed.h"
#include "core/services/certificates/recordprint.h"
#include "core/services/certificates/spoilcertificate.h"
#include "core/services/sessions/acquaintcandidates.h"
#include "core/services/sessions/cancelsession.h"
#include "core/services/sessions/changesession.h"
#include "core/services/sessions/checkreadiness.h"
#include "core/services/sessions/confirmdecision.h"
#include "core/services/sessions/endsession.h"
#include "core/services/sessions/identifycandidate.h"
#include "core/services/sessions/plansession.h"
#include "core/services/sessions/recordnotices.h"
#include "core/services/sessions/recordpractice.h"
#include "core/services/sessions/recordtheory.h"
#include "core/services/sessions/schedulecandidate.h"
#include "core/services/sessions/startsession.h"
#include "core/services/sessions/unschedulecandidate.h"
#include "core/storage/certificatetable.h"
#include "tests/support/faulttest.h"
#include "tests/support/sessionroad.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

class TestSessionFaults final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void planning()
    {
        TestCenter center;
        SessionRoad road(center);
        const SessionPlan plan = road.plan();
        Desk& desk = center.as(Role::Registrar);
        QVERIFY(failEveryAccess(center.db(), [&] { return PlanSession(desk).run(plan); }) > 3);
    }

    void changing()
    {
        TestCenter center;
        SessionRoad road(center);
        SessionPlan plan = road.plan();
        const SessionId id = road.notified({center.contracted()});
        plan.time = QTime(15, 0);
        Desk& desk = center.as(Role::Registrar);
        QVERIFY(failEveryAccess(center.db(), [&] { return ChangeSession(desk).run(id, plan); }) > 3);
    }

    void cancelling()
    {
        TestCenter center;
        const SessionId id = SessionRoad(center).notified({center.contracted(0), center.contracted(1)});
        Desk& desk = center.as(Role::Registrar);
        const QString reason = QStringLiteral("Су апаты");
        QVERIFY(failEveryAccess(center.db(), [&] { return CancelSession(desk).run(id, reason); }) > 3);
    }

    void schedulingNotifyingUnscheduling()
    {
        TestCenter center;
        const SessionId id = SessionRoad(center).planned();
        const ApplicationId one = center.contracted();
        Desk& desk = center.as(Role::Registrar);
        QVERIFY(failEveryAccess(center.db(), [&] { return ScheduleCandidate(desk).run(id, one); }) > 3);
        QVERIFY(failEveryAccess(center.db(), [&] {
            return RecordNotices(desk).run(Cases {one}, NoticeChannel::Hand).front().result;
        }) > 3);
        const QString reason = QStringLiteral("Өтініші бойынша");
        QVERIFY(failEveryAccess(center.db(), [&] { return UnscheduleCandidate(desk).run(one, reason); }) > 3);
    }

    void holding()
    {
        TestCenter center;
        SessionRoad road(center);
        const ApplicationId one = center.contracted();
        const SessionId id = road.notified({one});
        center.clock().set(fromKazakhstan(QDate(2026, 11, 17), QTime(9, 0)));
        Desk& desk = center.as(Role::Secretary);
        QVERIFY(failEveryAccess(center.db(),
                    [&] { return AcquaintCandidates(desk).run({one}, Acquaintance::Both); }) > 3);
        const std::vector<ReadinessFinding> findings {{QStringLiteral("equipment:1"), true, {}}};
        QVERIFY(failEveryAccess(center.db(), [&] { return CheckReadiness(desk).run(id, findings); }) > 3);
        const Identification there {Attendance::Present, QStringLiteral("ID 012345678")};
        QVERIFY(failEveryAccess(center.db(), [&] { return IdentifyCandidate(desk).run(one, there); }) > 3);
        const StartConditions reason {{}, QStringLiteral("Таразы жолда")};
        QVERIFY(failEveryAccess(center.db(), [&] { return StartSession(desk).run(id, reason); }) > 3);
        QVERIFY(failEveryAccess(center.db(), [&] { return RecordTheory(desk).run(one, 30, 30); }) > 3);
        const QMap<QString, int> marks {{QStringLiteral("operation-1"), 20}, {QStringLiteral("operation-2"), 20}};
        QVERIFY(failEveryAccess(center.db(),
                    [&] { return RecordPractice(desk).run(one, center.examMembers().front(), marks); }) > 3);
        road.mark(one, 20);
        QVERIFY(failEveryAccess(center.db(), [&] { return ConfirmDecision(desk).run(one, Decision::Passed); }) > 3);
        QVERIFY(failEveryAccess(center.db(), [&] { return EndSession(desk).run(id); }) > 3);
        QVERIFY(failEveryAccess(center.db(), [&] { return DraftProtocol(desk).run(id); }) > 3);
    }

    void signing()
    {
        TestCenter center;
        const DraftedProtocol draft = SessionRoad(center).drafted({center.contracted(0)}, {center.contracted(1)});
        Desk& desk = center.as(Role::Secretary);
        QVERIFY(failEveryAccess(center.db(),
                    [&] { return SignProtocol(desk).run(draft.id, draft.hash, center.today()); }) > 3);
    }

    void issuing()
    {
        TestCenter center;
        SessionRoad road(center);
        road.enrol();
        const ApplicationId one = center.contracted(0);
        const ApplicationId other = center.contracted(1);
        road.signedProtocol({one}, {other});
        Desk& desk = center.as(Role::Registrar);
        const auto prepare = [&] { return PrepareCertificates(desk).run({one}).front().result; };
        QVERIFY(failEveryAccess(center.db(), prepare) > 3);
        const CertificateId spoiled = need(CertificateTable(center.db()).livingOf(one))->certificate.id;
        const QString reason = QStringLiteral("Қағаз жыртылды");
        QVERIFY(failEveryAccess(center.db(), [&] { return SpoilCertificate(desk).run(spoiled, reason); }) > 3);
        const CertificateId id = road.prepared(one);
        QVERIFY(failEveryAccess(center.db(), [&] { return RecordPrint(desk).run({id}); }) > 3);
        QVERIFY(failEveryAccess(center.db(), [&] { return HandOverCertificate(desk).run(id, reason, reason); }) > 3);
        QVERIFY(failEveryAccess(center.db(),
                    [&] { return NotifyNotPassed(desk).run(other, reason, NoticeChannel::Post); }) > 3);
    }
};

QTEST_GUILESS_MAIN(TestSessionFaults)
#include "tst_sessionfaults.moc"
