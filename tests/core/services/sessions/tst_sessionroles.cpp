// Protects the roles (S1): each action of sessions and documents only by its role, nothing changed after a refusal, and an
// entry in the journal after a success (exchange.md 30).
#include "core/services/certificates/handovercertificate.h"
#include "core/services/certificates/notifynotpassed.h"
#include "core/services/certificates/recordprint.h"
#include "core/services/certificates/spoilcertificate.h"
#include "core/services/papers/recordpaper.h"
#include "core/services/sessions/acquaintcandidates.h"
#include "core/services/sessions/cancelsession.h"
#include "core/services/sessions/changesession.h"
#include "core/services/sessions/confirmdecision.h"
#include "core/services/sessions/endsession.h"
#include "core/services/sessions/plansession.h"
#include "core/services/sessions/recordnotices.h"
#include "core/services/sessions/recordpractice.h"
#include "core/services/sessions/recordtheory.h"
#include "core/services/sessions/schedulecandidate.h"
#include "core/services/sessions/startsession.h"
#include "core/services/sessions/unschedulecandidate.h"
#include "core/storage/protocoltable.h"
#include "tests/support/sessionroad.h"
#include "tests/support/tabledump.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

#include <functional>

using namespace tanu;
using namespace tanu::test;

namespace {

using Attempt = std::function<QString(Desk&)>;

struct Trial {
    Action action;
    Role allowed;
    /// Prepares the ground and gives the attempt that a person then makes.
    std::function<Attempt(TestCenter&, SessionRoad&)> prepare;
};

const QString reason = QStringLiteral("Себебі бар");

std::vector<Trial> planningTrials()
{
    return {
        {Action::PlanSession, Role::Registrar,
            [](TestCenter&, SessionRoad& road) -> Attempt {
                return [plan = road.plan()](Desk& desk) { return told(PlanSession(desk).run(plan)); };
            }},
        {Action::ChangeSession, Role::Secretary,
            [](TestCenter&, SessionRoad& road) -> Attempt {
                return [id = road.planned(), plan = road.plan()](
                           Desk& desk) { return told(ChangeSession(desk).run(id, plan)); };
            }},
        {Action::CancelSession, Role::Secretary,
            [](TestCenter&, SessionRoad& road) -> Attempt {
                return [id = road.planned()](Desk& desk) { return told(CancelSession(desk).run(id, reason)); };
            }},
        {Action::ScheduleCandidate, Role::Registrar,
            [](TestCenter& center, SessionRoad& road) -> Attempt {
                return [id = road.planned(), one = center.contracted()](
                           Desk& desk) { return told(ScheduleCandidate(desk).run(id, one)); };
            }},
        {Action::UnscheduleCandidate, Role::Registrar,
            [](TestCenter& center, SessionRoad& road) -> Attempt {
                const ApplicationId one = center.contracted();
                road.scheduled({one});
                return [one](Desk& desk) { return told(UnscheduleCandidate(desk).run(one)); };
            }},
        {Action::RecordNotice, Role::Secretary,
            [](TestCenter& center, SessionRoad& road) -> Attempt {
                const ApplicationId one = center.contracted();
                road.scheduled({one});
                return [one](Desk& desk) {
                    return told(RecordNotices(desk).run(Cases {one}, NoticeChannel::Hand).front().result);
                };
            }},
    };
}

std::vector<Trial> examTrials()
{
    return {
        {Action::AcquaintCandidate, Role::Registrar,
            [](TestCenter& center, SessionRoad& road) -> Attempt {
                const ApplicationId one = center.contracted();
                road.notified({one});
                return [one](Desk& desk) { return told(AcquaintCandidates(desk).run({one}, Acquaintance::Both)); };
            }},
        {Action::StartSession, Role::CommissionMember,
            [](TestCenter& center, SessionRoad& road) -> Attempt {
                const ApplicationId one = center.contracted();
                const SessionId id = road.notified({one});
                center.clock().set(fromKazakhstan(QDate(2026, 11, 17), QTime(9, 0)));
                road.identify({one});
                return [id](Desk& desk) { return told(StartSession(desk).run(id, {{}, reason})); };
            }},
        {Action::RecordTheory, Role::CommissionMember,
            [](TestCenter& center, SessionRoad& road) -> Attempt {
                const ApplicationId one = center.contracted();
                road.started({one});
                return [one](Desk& desk) { return told(RecordTheory(desk).run(one, 1, 30)); };
            }},
        {Action::RecordPractice, Role::CommissionMember,
            [](TestCenter& center, SessionRoad& road) -> Attempt {
                const ApplicationId one = center.contracted();
                road.started({one});
                need(RecordTheory(center.as(Role::Secretary)).run(one, 30, 30));
                return [one, assessor = center.examMembers().front()](Desk& desk) {
                    return told(RecordPractice(desk).run(one, assessor, {{QStringLiteral("operation-1"), 1}}));
                };
            }},
        {Action::ConfirmDecision, Role::CommissionMember,
            [](TestCenter& center, SessionRoad& road) -> Attempt {
                const ApplicationId one = center.contracted();
                road.started({one});
                road.assess(one, true);
                return [one](Desk& desk) { return told(ConfirmDecision(desk).run(one, Decision::Passed)); };
            }},
        {Action::EndSession, Role::CommissionMember,
            [](TestCenter& center, SessionRoad& road) -> Attempt {
                const ApplicationId one = center.contracted();
                const SessionId id = road.started({one});
                road.decide(one, false);
                return [id](Desk& desk) { return told(EndSession(desk).run(id)); };
            }},
        {Action::DraftProtocol, Role::Secretary,
            [](TestCenter& center, SessionRoad& road) -> Attempt {
                const SessionId id = road.ended({center.contracted()}, {});
                return [id](Desk& desk) { return told(DraftProtocol(desk).run(id)); };
            }},
        {Action::SignProtocol, Role::CommissionMember,
            [](TestCenter& center, SessionRoad& road) -> Attempt {
                const DraftedProtocol draft = road.drafted({center.contracted()}, {});
                return [draft, day = center.today()](
                           Desk& desk) { return told(SignProtocol(desk).run(draft.id, draft.hash, day)); };
            }},
    };
}

/// A case that has passed, with the link to the server.
ApplicationId passedCase(TestCenter& center, SessionRoad& road)
{
    road.enrol();
    const ApplicationId one = center.contracted();
    road.signedProtocol({one}, {});
    return one;
}

std::vector<Trial> documentTrials()
{
    return {
        {Action::PrepareCertificate, Role::Head,
            [](TestCenter& center, SessionRoad& road) -> Attempt {
                return [one = passedCase(center, road)](
                           Desk& desk) { return told(PrepareCertificates(desk).run({one}).front().result); };
            }},
        {Action::PrintCertificate, Role::Head,
            [](TestCenter& center, SessionRoad& road) -> Attempt {
                const CertificateId id = road.prepared(passedCase(center, road));
                return [id](Desk& desk) { return told(RecordPrint(desk).run({id})); };
            }},
        {Action::SpoilCertificate, Role::Registrar,
            [](TestCenter& center, SessionRoad& road) -> Attempt {
                const CertificateId id = road.prepared(passedCase(center, road));
                return [id](Desk& desk) { return told(SpoilCertificate(desk).run(id, reason)); };
            }},
        {Action::HandOverCertificate, Role::Registrar,
            [](TestCenter& center, SessionRoad& road) -> Attempt {
                const CertificateId id = road.printed(passedCase(center, road));
                return [id](Desk& desk) { return told(HandOverCertificate(desk).run(id, reason, reason)); };
            }},
        {Action::NotifyNotPassed, Role::Head,
            [](TestCenter& center, SessionRoad& road) -> Attempt {
                const ApplicationId one = center.contracted();
                road.signedProtocol({}, {one});
                return [one](Desk& desk) { return told(NotifyNotPassed(desk).run(one, reason, NoticeChannel::Post)); };
            }},
        {Action::PrintPaper, Role::Secretary,
            [](TestCenter& center, SessionRoad&) -> Attempt {
                return [one = center.registered()](
                           Desk& desk) { return told(RecordPaper(desk).run(one, QStringLiteral("contract"))); };
            }},
    };
}

std::vector<Trial> allTrials()
{
    std::vector<Trial> all = planningTrials();
    for (const auto& part : {examTrials(), documentTrials()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace

class TestSessionRoles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyByTheRole_data()
    {
        QTest::addColumn<int>("index");
        const auto trials = allTrials();
        for (size_t i = 0; i < trials.size(); ++i)
            QTest::newRow(qPrintable(QStringLiteral("S1 ") + codeOf(trials[i].action))) << static_cast<int>(i);
    }

    void onlyByTheRole()
    {
        QFETCH(int, index);
        const Trial trial = allTrials().at(static_cast<size_t>(index));
        TestCenter center;
        SessionRoad road(center);
        const Attempt attempt = trial.prepare(center, road);
        const auto before = dumpTables(center.db());
        QVERIFY2(attempt(center.asNobody()).startsWith(QStringLiteral("RoleNotAllowed ") + codeOf(trial.action)),
            "refused by its role");
        QVERIFY(attempt(center.as(Role::AppealCommission)).startsWith(QStringLiteral("RoleNotAllowed")));
        QCOMPARE(tablesThatDiffer(before, dumpTables(center.db())), QStringList());
        const qint64 entries = journalLength(center.db());
        QCOMPARE(attempt(center.as(trial.allowed)), QStringLiteral("ok"));
        QVERIFY(journalLength(center.db()) > entries);
    }
};

QTEST_GUILESS_MAIN(TestSessionRoles)
#include "tst_sessionroles.moc"
