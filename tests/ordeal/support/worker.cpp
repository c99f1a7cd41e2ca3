#include "tests/ordeal/support/worker.h"

#include "core/database/statement.h"
#include "core/services/applications/addattachment.h"
#include "core/services/applications/checkpackage.h"
#include "core/services/applications/concludecontract.h"
#include "core/services/applications/refuseapplication.h"
#include "core/services/applications/registerapplication.h"
#include "core/services/certificates/cancelcertificates.h"
#include "core/services/certificates/handovercertificate.h"
#include "core/services/certificates/notifynotpassed.h"
#include "core/services/certificates/recordprint.h"
#include "core/services/sessions/acquaintcandidates.h"
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
#include "core/services/sessions/writeincident.h"
#include "core/storage/sessiontable.h"

namespace tanu::test {

namespace {

constexpr size_t candidatesOfSession = 3;
const QString words = QStringLiteral("Бәрі дұрыс");

template <typename T>
Result<QString> named(const char* action, const Result<T>& outcome)
{
    return outcome ? Result<QString>(QString::fromLatin1(action)) : Result<QString>(outcome.error());
}

} // namespace

Worker::Worker(TestCenter& center, Dice& dice)
    : m_center(center)
    , m_road(center)
    , m_dice(dice)
{
    const qint64 last
        = need(Statement::on(center.db(), QStringLiteral("SELECT coalesce(max(at), 0) FROM journal")).integer());
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(last, Qt::UTC);
    if (moment > center.clock().now())
        center.clock().set(moment);
}

Result<QString> Worker::step()
{
    m_center.clock().advance(1);
    for (const auto part : {&Worker::holdSession, &Worker::finishSession, &Worker::issueDocuments,
             &Worker::prepareSession, &Worker::fillSession, &Worker::takeApplications}) {
        if (const Done done = (this->*part)())
            return *done;
    }
    return registerNext();
}

template <typename Id>
std::vector<Id> Worker::ids(const QString& sql, const QByteArray& of)
{
    Statement statement = Statement::on(m_center.db(), sql);
    if (!of.isEmpty())
        statement.bind(":of", of);
    return need(statement.map([](const Row& row) -> Result<Id> {
        RowReader read(row);
        const Id id = read.id<Id>("id");
        return read.finish(id);
    }));
}

Cases Worker::casesIn(const QString& state, const SessionId& session)
{
    const QString sql = session.isNull()
        ? QStringLiteral("SELECT id FROM application WHERE state = '%1' ORDER BY year, number LIMIT 8").arg(state)
        : QStringLiteral("SELECT id FROM application JOIN session_candidate ON application = id "
                         "WHERE state = '%1' AND session = :of ORDER BY year, number").arg(state);
    return ids<ApplicationId>(sql, session.bytes());
}

/// Two of three pass, whoever works.
bool Worker::passes(const ApplicationId& id)
{
    return need(Statement::on(m_center.db(), QStringLiteral("SELECT number % 3 FROM application WHERE id = :id"))
                    .bind(":id", id).integer()) != 0;
}

Worker::Done Worker::mark(const ApplicationId& candidate)
{
    QMap<QString, int> points;
    for (const MapOperation& operation : m_center.programme().operations)
        points.insert(operation.rule.id, 20);
    for (const StaffId& assessor : m_center.examMembers()) {
        const qint64 marked = need(Statement::on(m_center.db(), QStringLiteral(
            "SELECT count(*) FROM assessment WHERE application = :application AND assessor = :assessor"))
                .bind(":application", candidate).bind(":assessor", assessor).integer());
        if (marked == 0)
            return named("mark", RecordPractice(m_center.as(Role::Secretary)).run(candidate, assessor, points));
    }
    return named("decide", ConfirmDecision(m_center.as(Role::Secretary)).run(candidate, Decision::Passed));
}

Worker::Done Worker::holdSession()
{
    const auto running = ids<SessionId>(QStringLiteral("SELECT id FROM exam_session WHERE state = 'started'"));
    if (running.empty())
        return {};
    Desk& desk = m_center.as(Role::Secretary);
    if (m_dice.below(12) == 0) {
        NewIncident incident;
        incident.category = IncidentCategory::Environment;
        incident.kind = QStringLiteral("noise");
        incident.text = words;
        return named("incident", WriteIncident(desk).run(running.front(), incident));
    }
    if (const Cases cases = casesIn(QStringLiteral("in-session"), running.front()); !cases.empty())
        return named("theory", RecordTheory(desk).run(cases.front(), passes(cases.front()) ? 30 : 10, 30));
    if (const Cases cases = casesIn(QStringLiteral("admitted"), running.front()); !cases.empty())
        return mark(cases.front());
    if (const Cases cases = casesIn(QStringLiteral("assessed"), running.front()); !cases.empty())
        return named("decide", ConfirmDecision(desk).run(
            cases.front(), passes(cases.front()) ? Decision::Passed : Decision::NotPassed));
    return named("end", EndSession(desk).run(running.front()));
}

Worker::Done Worker::finishSession()
{
    const auto ended = ids<SessionId>(QStringLiteral("SELECT id FROM exam_session WHERE state = 'ended'"));
    if (ended.empty())
        return {};
    Desk& desk = m_center.as(Role::Secretary);
    const auto drafts = ids<ProtocolId>(
        QStringLiteral("SELECT id FROM protocol WHERE session = :of AND signed_on IS NULL"), ended.front().bytes());
    if (drafts.empty())
        return named("draft", DraftProtocol(desk).run(ended.front()));
    const auto hash = need(Statement::on(m_center.db(), QStringLiteral("SELECT hash FROM protocol WHERE id = :id"))
                               .bind(":id", drafts.front()).one());
    return named("sign", SignProtocol(desk).run(drafts.front(), need(hash->bytes(u"hash")), m_center.today()));
}

Worker::Done Worker::issueDocuments()
{
    Desk& desk = m_center.as(Role::Registrar);
    if (const Cases cases = casesIn(QStringLiteral("passed")); !cases.empty())
        return named("prepare", PrepareCertificates(desk).run({cases.front()}).front().result);
    if (const Cases cases = casesIn(QStringLiteral("not-passed")); !cases.empty())
        return named("notify", NotifyNotPassed(desk).run(cases.front(), words, NoticeChannel::Post));
    const QString prepared = QStringLiteral("SELECT id FROM certificate WHERE state = 'prepared' AND prints %1 LIMIT 1");
    if (const auto blank = ids<CertificateId>(prepared.arg(QStringLiteral("= 0"))); !blank.empty())
        return named("print", RecordPrint(desk).run(blank));
    if (const auto printed = ids<CertificateId>(prepared.arg(QStringLiteral("> 0"))); !printed.empty())
        return named("hand over", HandOverCertificate(desk).run(printed.front(), words, words));
    const auto issued = ids<CertificateId>(QStringLiteral(
        "SELECT id FROM certificate WHERE state = 'issued' AND ordinal % 5 = 0 LIMIT 1"));
    if (!issued.empty())
        return named("cancel", CancelCertificates(m_center.as(Role::Head))
                                   .run(issued, {words, QStringLiteral("L26.2"), m_center.today()}).front().result);
    return {};
}

/// What comes before the start, in its order; everything recorded twice is recorded again, which does no harm.
Worker::Done Worker::prepareDay(const SessionId& session, const Cases& cases)
{
    Desk& desk = m_center.as(Role::Secretary);
    const QDateTime start = need(SessionTable(m_center.db()).load(session)).startsAt;
    if (m_center.clock().now() < start)
        m_center.clock().set(start);
    const auto missing = [&](const char* column) {
        return ids<ApplicationId>(QStringLiteral("SELECT application AS id FROM session_candidate "
                                                 "WHERE session = :of AND %1 IS NULL").arg(QLatin1String(column)),
            session.bytes());
    };
    if (!missing("acquainted_at").empty())
        return named("acquaint", AcquaintCandidates(desk).run(cases, Acquaintance::Both));
    std::vector<ReadinessFinding> findings;
    for (const ReadinessItem& item : need(readinessItemsOf(m_center.db(), session)))
        findings.push_back({item.code, true, {}});
    const qint64 checked = need(Statement::on(m_center.db(), QStringLiteral(
        "SELECT count(*) FROM readiness WHERE session = :session")).bind(":session", session).integer());
    if (checked < static_cast<qint64>(findings.size()))
        return named("ready", CheckReadiness(desk).run(session, findings));
    if (const Cases unknown = missing("identified_at"); !unknown.empty())
        return named("identify", IdentifyCandidate(desk).run(unknown.front(), {Attendance::Present, words}));
    return named("start", StartSession(desk).run(session));
}

Worker::Done Worker::prepareSession()
{
    const auto planned = ids<SessionId>(QStringLiteral("SELECT id FROM exam_session WHERE state = 'planned'"));
    if (planned.empty())
        return {};
    const Cases scheduled = casesIn(QStringLiteral("scheduled"), planned.front());
    const Cases notified = casesIn(QStringLiteral("notified"), planned.front());
    if (scheduled.size() + notified.size() < candidatesOfSession)
        return {};
    if (scheduled.empty())
        return prepareDay(planned.front(), notified);
    return named("notice", RecordNotices(m_center.as(Role::Registrar))
                               .run(Cases {scheduled.front()}, NoticeChannel::Email).front().result);
}

Worker::Done Worker::fillSession()
{
    const Cases waiting = casesIn(QStringLiteral("contracted"));
    const auto planned = ids<SessionId>(QStringLiteral("SELECT id FROM exam_session WHERE state = 'planned'"));
    if (waiting.size() < candidatesOfSession && planned.empty())
        return {};
    if (planned.empty())
        return named("plan", PlanSession(m_center.as(Role::Registrar)).run(m_road.plan()));
    if (waiting.empty())
        return {};
    return named("schedule", ScheduleCandidate(m_center.as(Role::Registrar)).run(planned.front(), waiting.front()));
}

Worker::Done Worker::takeApplications()
{
    Desk& desk = m_center.as(Role::Registrar);
    if (const Cases cases = casesIn(QStringLiteral("registered")); !cases.empty()) {
        if (m_dice.below(3) == 0) {
            NewAttachment scan = TestCenter::paper(QStringLiteral("diploma"));
            scan.fileName = QStringLiteral("diploma.pdf");
            scan.content = QByteArrayLiteral("%PDF-1.7\n") + QByteArray(m_dice.between(10, 30'000), 'q');
            return named("attach", AddAttachment(desk).run(cases.front(), scan));
        }
        const bool complete = m_dice.below(5) != 0;
        return named("check", CheckPackage(desk).run(cases.front(), {complete, {},
            complete ? std::vector<DocumentGroup>() : std::vector {DocumentGroup::Education}, {}}));
    }
    if (const Cases cases = casesIn(QStringLiteral("checked")); !cases.empty()) {
        const qint64 complete = need(Statement::on(m_center.db(), QStringLiteral(
            "SELECT complete FROM package_check WHERE application = :id")).bind(":id", cases.front()).integer());
        if (complete != 0)
            return named("contract", ConcludeContract(desk).run(cases.front()));
        return named("refuse", RefuseApplication(m_center.as(Role::Head))
                                   .run(cases.front(), {QStringLiteral("incomplete-package")}, words));
    }
    return {};
}

Result<QString> Worker::registerNext()
{
    const qint64 known
        = need(Statement::on(m_center.db(), QStringLiteral("SELECT count(*) FROM application")).integer());
    ApplicationFields fields = m_center.fields(static_cast<int>(known));
    fields.signedOn = m_center.today();
    return named("register", RegisterApplication(m_center.as(Role::Registrar)).run(fields,
        {TestCenter::paper(QStringLiteral("identity-card")), TestCenter::paper(QStringLiteral("diploma"))}));
}

} // namespace tanu::test
