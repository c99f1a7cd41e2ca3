#include "tests/support/sessionroad.h"

#include "core/services/applications/checkpackage.h"
#include "core/services/applications/concludecontract.h"
#include "core/services/applications/registerapplication.h"
#include "core/services/center/publishprofile.h"
#include "core/services/center/savepublicprofile.h"
#include "core/services/certificates/recordprint.h"
#include "core/services/sessions/acquaintcandidates.h"
#include "core/services/sessions/checkreadiness.h"
#include "core/services/sessions/confirmdecision.h"
#include "core/services/sessions/endsession.h"
#include "core/services/sessions/identifycandidate.h"
#include "core/services/sessions/placerules.h"
#include "core/services/sessions/plansession.h"
#include "core/services/sessions/recordnotices.h"
#include "core/services/sessions/recordpractice.h"
#include "core/services/sessions/recordtheory.h"
#include "core/services/sessions/schedulecandidate.h"
#include "core/services/sessions/startsession.h"
#include "core/storage/publicprofilesettings.h"
#include "core/storage/recordtable.h"
#include "core/storage/serverlinktable.h"
#include "core/storage/sessiontable.h"

namespace tanu::test {

SessionRoad::SessionRoad(TestCenter& center)
    : m_center(center)
    , m_programme(center.programme().id)
{
}

void SessionRoad::useProgramme(const ProgrammeId& programme)
{
    m_programme = programme;
}

ApplicationId SessionRoad::contracted(int serial)
{
    ApplicationFields fields = m_center.fields(serial);
    fields.programme = m_programme;
    return contracted(fields);
}

ApplicationId SessionRoad::contracted(const ApplicationFields& fields)
{
    Desk& desk = m_center.as(Role::Registrar);
    const ApplicationId id = need(RegisterApplication(desk).run(fields,
        {TestCenter::paper(QStringLiteral("identity-card")), TestCenter::paper(QStringLiteral("diploma"))})).id;
    need(CheckPackage(desk).run(id, {true, {}, {}, {}}));
    need(ConcludeContract(desk).run(id));
    return id;
}

void SessionRoad::enrol()
{
    ServerLink link;
    link.address = QStringLiteral("https://tanu.example");
    link.publicHost = QStringLiteral("tanu.example");
    link.serverKey = QByteArray(32, '\x01');
    link.serverId = QByteArray(16, '\x02');
    link.device = QByteArray(16, '\x03');
    need(ServerLinkTable(m_center.db()).put(link));
}

void SessionRoad::publish()
{
    PublicProfile profile;
    profile.structure = {QStringLiteral("Бас кеңсе"), QStringLiteral("Главный офис")};
    profile.activity = {QStringLiteral("Біліктілікті тану"), QStringLiteral("Признание квалификаций")};
    need(SavePublicProfile(m_center.as(Role::Head)).run(profile));
    need(PublishProfile(m_center.as(Role::Head)).run());
    RecordTable records(m_center.db());
    const QByteArray id = *need(PublicProfileSettings(m_center.db()).recordId());
    need(records.markAccepted(hashOf(*need(records.latest(id))), m_center.clock().now()));
}

SessionPlan SessionRoad::plan() const
{
    SessionPlan plan;
    plan.programme = m_programme;
    plan.commission = m_center.examCommission();
    plan.date = firstSessionDay(m_center.today(), m_center.calendar());
    plan.time = QTime(10, 0);
    plan.place = QStringLiteral("Астана, Тәуелсіздік 1, 204");
    return plan;
}

SessionId SessionRoad::planned()
{
    return need(PlanSession(m_center.as(Role::Registrar)).run(plan())).id;
}

SessionId SessionRoad::scheduled(const Cases& cases)
{
    const SessionId session = planned();
    for (const ApplicationId& id : cases)
        need(ScheduleCandidate(m_center.as(Role::Registrar)).run(session, id));
    return session;
}

SessionId SessionRoad::notified(const Cases& cases)
{
    const SessionId session = scheduled(cases);
    for (const auto& outcome : need(RecordNotices(m_center.as(Role::Registrar)).run(session, NoticeChannel::Email)))
        need(outcome.result);
    return session;
}

void SessionRoad::identify(const Cases& cases)
{
    for (const ApplicationId& id : cases)
        need(IdentifyCandidate(m_center.as(Role::Secretary))
                 .run(id, {Attendance::Present, QStringLiteral("Жеке куәлік 012345678")}));
}

void SessionRoad::makeReady(const SessionId& session)
{
    std::vector<ReadinessFinding> findings;
    for (const ReadinessItem& item : need(readinessItemsOf(m_center.db(), session)))
        findings.push_back({item.code, true, {}});
    if (!findings.empty())
        need(CheckReadiness(m_center.as(Role::Secretary)).run(session, findings));
}

SessionId SessionRoad::started(const Cases& cases)
{
    const SessionId id = notified(cases);
    m_center.clock().set(need(SessionTable(m_center.db()).load(id)).startsAt);
    need(AcquaintCandidates(m_center.as(Role::Secretary)).run(cases, Acquaintance::Both));
    makeReady(id);
    identify(cases);
    need(StartSession(m_center.as(Role::Secretary)).run(id));
    return id;
}

void SessionRoad::mark(const ApplicationId& candidate, int pointsEach)
{
    QMap<QString, int> points;
    for (const MapOperation& operation : m_center.programme().operations)
        points.insert(operation.rule.id, pointsEach);
    for (const StaffId& assessor : m_center.examMembers())
        need(RecordPractice(m_center.as(Role::Secretary)).run(candidate, assessor, points));
}

void SessionRoad::assess(const ApplicationId& candidate, bool pass)
{
    need(RecordTheory(m_center.as(Role::Secretary)).run(candidate, pass ? 30 : 10, 30));
    if (pass)
        mark(candidate, 20);
}

void SessionRoad::decide(const ApplicationId& candidate, bool pass)
{
    assess(candidate, pass);
    need(ConfirmDecision(m_center.as(Role::Secretary)).run(candidate, pass ? Decision::Passed : Decision::NotPassed));
}

SessionId SessionRoad::ended(const Cases& passing, const Cases& failing)
{
    Cases all = passing;
    all.insert(all.end(), failing.begin(), failing.end());
    const SessionId session = started(all);
    for (const ApplicationId& id : passing)
        decide(id, true);
    for (const ApplicationId& id : failing)
        decide(id, false);
    need(EndSession(m_center.as(Role::Secretary)).run(session));
    return session;
}

DraftedProtocol SessionRoad::drafted(const Cases& passing, const Cases& failing)
{
    return need(DraftProtocol(m_center.as(Role::Secretary)).run(ended(passing, failing)));
}

ProtocolId SessionRoad::signedProtocol(const Cases& passing, const Cases& failing)
{
    const DraftedProtocol draft = drafted(passing, failing);
    need(SignProtocol(m_center.as(Role::Secretary)).run(draft.id, draft.hash, m_center.today()));
    return draft.id;
}

CertificateId SessionRoad::prepared(const ApplicationId& candidate)
{
    return need(PrepareCertificates(m_center.as(Role::Registrar)).run({candidate}).front().result).id;
}

CertificateId SessionRoad::printed(const ApplicationId& candidate)
{
    const CertificateId id = prepared(candidate);
    need(RecordPrint(m_center.as(Role::Registrar)).run({id}));
    return id;
}

} // namespace tanu::test
