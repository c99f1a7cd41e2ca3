// Protects the main job from the first form to the paper in the candidate's hand: every state, every term, every number,
// and a journal that stands.
#include "core/security/journal.h"
#include "core/services/applications/checkpackage.h"
#include "core/services/applications/concludecontract.h"
#include "core/services/applications/registerapplication.h"
#include "core/services/certificates/handovercertificate.h"
#include "core/services/certificates/recordprint.h"
#include "core/services/papers/papers.h"
#include "core/services/sessions/acquaintcandidates.h"
#include "core/services/sessions/confirmdecision.h"
#include "core/services/sessions/endsession.h"
#include "core/services/sessions/plansession.h"
#include "core/services/sessions/recordnotices.h"
#include "core/services/sessions/recordpractice.h"
#include "core/services/sessions/recordtheory.h"
#include "core/services/sessions/schedulecandidate.h"
#include "core/services/sessions/startsession.h"
#include "core/storage/obligationtable.h"
#include "core/storage/recordtable.h"
#include "tests/support/sessionroad.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

class TestStraightRoad final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromTheFormToTheHand()
    {
        TestCenter center(TestCenter::Where::File);
        SessionRoad road(center);
        road.enrol();
        const ApplicationId one = contract(center);
        const SessionId session = sit(center, road, one);
        decide(center, session, one);
        issue(center, one);
        for (const ObligationRow& term : need(ObligationTable(center.db()).ofApplication(one)))
            QCOMPARE(term.metAt.has_value(), term.kind != Obligation::EnterIntoPlatform);
        QCOMPARE(need(RecordTable(center.db()).openCountOf(one)), qint64 {3});
        QVERIFY(need(Journal(center.db()).verify()).isWhole());
    }

private:
    static ApplicationId contract(TestCenter& center)
    {
        Desk& registrar = center.as(Role::Registrar);
        const ApplicationId one = need(RegisterApplication(registrar)
                                           .run(center.fields(), {TestCenter::paper(QStringLiteral("identity-card")),
                                                                     TestCenter::paper(QStringLiteral("diploma"))}))
                                      .id;
        expect(center, one, CaseState::Registered);
        need(CheckPackage(registrar).run(one, {true, {}, {}, {}}));
        expect(center, one, CaseState::Checked);
        need(ConcludeContract(registrar).run(one));
        expect(center, one, CaseState::Contracted);
        return one;
    }

    static SessionId sit(TestCenter& center, SessionRoad& road, const ApplicationId& one)
    {
        Desk& registrar = center.as(Role::Registrar);
        const SessionId session = need(PlanSession(registrar).run(road.plan())).id;
        need(ScheduleCandidate(registrar).run(session, one));
        expect(center, one, CaseState::Scheduled);
        need(need(RecordNotices(registrar).run(session, NoticeChannel::Email)).front().result);
        expect(center, one, CaseState::Notified);
        center.clock().set(fromKazakhstan(QDate(2026, 11, 17), QTime(10, 0)));
        need(AcquaintCandidates(center.as(Role::Secretary)).run({one}, Acquaintance::Both));
        road.makeReady(session);
        road.identify({one});
        need(StartSession(center.as(Role::CommissionMember)).run(session));
        expect(center, one, CaseState::InSession);
        return session;
    }

    static void decide(TestCenter& center, const SessionId& session, const ApplicationId& one)
    {
        Desk& secretary = center.as(Role::Secretary);
        need(RecordTheory(secretary).run(one, 22, 30));
        expect(center, one, CaseState::AdmittedToPractice);
        QMap<QString, int> points;
        for (int i = 1; i <= 5; ++i)
            points.insert(QStringLiteral("operation-%1").arg(i), 14);
        for (const StaffId& assessor : center.examMembers())
            need(RecordPractice(secretary).run(one, assessor, points));
        expect(center, one, CaseState::Assessed);
        need(ConfirmDecision(secretary).run(one, need(ConfirmDecision(secretary).derive(one)).decision));
        expect(center, one, CaseState::Decided);
        need(EndSession(secretary).run(session));
        const DraftedProtocol draft = need(DraftProtocol(secretary).run(session));
        need(SignProtocol(secretary).run(draft.id, draft.hash, center.today()));
        expect(center, one, CaseState::Passed);
    }

    static void issue(TestCenter& center, const ApplicationId& one)
    {
        Desk& registrar = center.as(Role::Registrar);
        const CertificateId id = need(PrepareCertificates(registrar).run({one}).front().result).id;
        expect(center, one, CaseState::DocumentPrepared);
        if (need(certificatePage(registrar, id)).qrText.isEmpty())
            qFatal("a document without a code");
        need(RecordPrint(registrar).run({id}));
        need(HandOverCertificate(registrar).run(id, QStringLiteral("Ахметов"), QStringLiteral("ЖК 041234567")));
        expect(center, one, CaseState::DocumentIssued);
    }

    static void expect(TestCenter& center, const ApplicationId& one, CaseState state)
    {
        QCOMPARE(codeOf(center.stateOf(one)), codeOf(state));
    }
};

QTEST_GUILESS_MAIN(TestStraightRoad)
#include "tst_straightroad.moc"
