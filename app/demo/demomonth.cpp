#include "app/demo/demomonth.h"

#include "app/demo/demoaccounts.h"
#include "core/services/applications/checkpackage.h"
#include "core/services/applications/concludecontract.h"
#include "core/services/applications/refuseapplication.h"
#include "core/services/applications/registerapplication.h"
#include "core/services/certificates/handovercertificate.h"
#include "core/services/certificates/notifynotpassed.h"
#include "core/services/certificates/preparecertificates.h"
#include "core/services/certificates/recordprint.h"
#include "core/services/queries/calendarquery.h"
#include "core/services/queries/referencequery.h"
#include "core/services/queries/sessionquery.h"
#include "core/services/sessions/acquaintcandidates.h"
#include "core/services/sessions/checkreadiness.h"
#include "core/services/sessions/confirmdecision.h"
#include "core/services/sessions/draftprotocol.h"
#include "core/services/sessions/endsession.h"
#include "core/services/sessions/identifycandidate.h"
#include "core/services/sessions/plansession.h"
#include "core/services/sessions/recordnotices.h"
#include "core/services/sessions/recordpractice.h"
#include "core/services/sessions/recordtheory.h"
#include "core/services/sessions/schedulecandidate.h"
#include "core/services/sessions/signprotocol.h"
#include "core/services/sessions/startsession.h"

namespace tanu::demo {

namespace {

constexpr quint32 seed = 14'2023; // Law 14-VIII of 2023

/// Candidates of both languages sit in one session: its place is written so that each of them finds it.
const QString workshop = QStringLiteral("Бұқар жырау даңғ. / пр. Бухар-Жырау, 30, № 2");

QString in(Language language, const char16_t* kazakh, const char16_t* russian)
{
    return QString::fromUtf16(language == Language::Kazakh ? kazakh : russian);
}

/// The first error of a list of outcomes, if there is one.
template <typename T>
Result<void> allDone(const std::vector<CaseOutcome<T>>& outcomes)
{
    for (const auto& outcome : outcomes) {
        if (!outcome.result)
            return outcome.result.error();
    }
    return {};
}

} // namespace

DemoMonth::DemoMonth(Desk& desk, ManualClock& clock, const DemoStaff& staff)
    : m_desk(desk)
    , m_clock(clock)
    , m_staff(staff)
    , m_people(seed)
{
    m_late.isLastIncomplete = true;
}

Desk DemoMonth::as(const Actor& actor) const
{
    return {m_desk.connection, m_desk.clock, m_desk.key, actor};
}

QString DemoMonth::identityCardOf(const ApplicationId& id) const
{
    return in(m_languages.value(id), u"Жеке куәлік № %1", u"Удостоверение личности № %1").arg(m_identityNumbers.value(id));
}

void DemoMonth::goTo(QDate date, int hour)
{
    const QDateTime moment = fromKazakhstan(date, QTime(hour, 0));
    if (moment > m_clock.now())
        m_clock.set(moment);
    else
        m_clock.advance(60);
}

Result<DemoCases> DemoMonth::play(const QDateTime& now, const std::function<void(int)>& onProgress)
{
    m_onProgress = onProgress;
    const QDate today = toKazakhstan(now).date();
    auto calendar = CalendarQuery(m_desk.connection).calendar();
    if (!calendar)
        return calendar.error();
    m_calendar = *std::move(calendar);
    const auto day = [&](int before) {
        return before > 0 ? m_calendar.workingDayBefore(today, before) : m_calendar.addWorkingDays(today, -before);
    };

    if (const auto done = playPast(day); !done)
        return done.error();
    const int hour = toKazakhstan(now).time().hour();
    m_clock.set(fromKazakhstan(today, QTime(std::clamp(hour - 1, 0, 9), 0)));
    if (const auto done = issue(m_welders); !done)
        return done.error();
    return m_cases;
}

Result<void> DemoMonth::playPast(const std::function<QDate(int)>& day)
{
    // Each line is one visit of the center to its papers, in order of time; the numbers are working days ago.
    const std::vector<std::function<Result<void>()>> visits {
        [&] { return apply(m_cooks, QStringLiteral("cook"), 8, day(20)); },
        [&] { return apply(m_welders, QStringLiteral("electric-welder"), 10, day(19)); },
        [&] { return contract(m_cooks, day(19)); },
        [&] { return contract(m_welders, day(18)); },
        [&] { return notify(m_cooks, day(17), day(3)); },
        [&] { return notify(m_welders, day(16), day(2)); },
        [&] { return apply(m_electricians, QStringLiteral("electrical-installer"), 6, day(10)); },
        [&] { return contract(m_electricians, day(9)); },
        [&] { return notify(m_electricians, day(8), day(-4)); },
        [&] { return apply(m_hairdressers, QStringLiteral("hairdresser"), 4, day(6)); },
        [&] { return contract(m_hairdressers, day(5)); },
        [&] { return apply(m_late, QStringLiteral("cook"), 2, day(4)); },
        [&] { return apply(m_testers, QStringLiteral("software-tester"), 3, day(3)); },
        [&] { return examine(m_cooks, day(3)); },
        [&] { return refuse(m_late.candidates.back(), day(3)); },
        [&] { return examine(m_welders, day(2)); },
        [&] { return signProtocol(m_cooks, day(2)); },
        [&] { return apply(m_newest, QStringLiteral("electric-welder"), 5, day(1)); },
        [&] { return signProtocol(m_welders, day(1)); },
    };
    for (const auto& visit : visits) {
        if (const auto done = visit(); !done)
            return done;
    }
    return {};
}

Result<void> DemoMonth::apply(Group& group, const QString& profession, int count, QDate on)
{
    goTo(on, 9);
    ReferenceQuery reference(m_desk.connection, m_clock);
    const auto row = reference.profession(profession);
    if (!row)
        return row.error();
    for (const LevelOffer& offer : row->levels) {
        if (!offer.programme)
            continue;
        auto programme = reference.programme(*offer.programme);
        if (!programme)
            return programme.error();
        group.programme = *std::move(programme);
    }
    Desk registrar = as(m_staff.registrar);
    for (int i = 0; i < count; ++i) {
        m_clock.advance(17 * 60);
        NewAttachment identity {QStringLiteral("identity-card"), QStringLiteral("0%1").arg(45000000 + i * 131 + on.dayOfYear() * 977),
            on.addYears(-3), QStringLiteral("ҚР ІІМ"), {}, {}};
        std::vector<NewAttachment> papers {identity};
        if (!group.isLastIncomplete || i + 1 < count)
            papers.push_back({QStringLiteral("diploma"), QStringLiteral("ТжКБ №%1").arg(100200 + i * 57), on.addYears(-6), {}, {}, {}});
        const DemoPeople::Person person = m_people.next();
        const auto registered = RegisterApplication(registrar).run(fieldsOf(person, group.programme->id, on), papers);
        if (!registered)
            return registered.error();
        m_languages.insert(registered->id, person.language);
        m_identityNumbers.insert(registered->id, identity.number);
        group.candidates.push_back(registered->id);
        m_cases.all.push_back(registered->id);
        if (m_onProgress)
            m_onProgress(static_cast<int>(m_cases.all.size()));
    }
    return {};
}

Result<void> DemoMonth::contract(Group& group, QDate on)
{
    goTo(on, 10);
    Desk registrar = as(m_staff.registrar);
    for (const ApplicationId& id : group.candidates) {
        m_clock.advance(6 * 60);
        PackageFindings findings;
        findings.complete = true;
        findings.shownOnPaper = {DocumentGroup::Identity, DocumentGroup::Education, DocumentGroup::Labour};
        if (const auto done = CheckPackage(registrar).run(id, findings); !done)
            return done;
        if (const auto done = ConcludeContract(registrar).run(id); !done)
            return done.error();
    }
    return {};
}

Result<void> DemoMonth::notify(Group& group, QDate on, QDate sits)
{
    goTo(on, 11);
    Desk secretary = as(m_staff.secretary);
    const auto session = PlanSession(secretary).run({group.programme->id, m_staff.examCommission, sits, QTime(10, 0), workshop,
        ExamMode::Offline, false});
    if (!session)
        return session.error();
    group.session = session->id;
    for (const ApplicationId& id : group.candidates) {
        if (const auto done = ScheduleCandidate(secretary).run(group.session, id); !done)
            return done;
    }
    goTo(on, 15);
    const auto notices = RecordNotices(secretary).run(group.session, NoticeChannel::Email);
    if (!notices)
        return notices.error();
    return allDone(*notices);
}

Result<void> DemoMonth::prepare(const Group& group)
{
    Desk secretary = as(m_staff.secretary);
    const auto items = readinessItemsOf(m_desk.connection, group.session);
    if (!items)
        return items.error();
    std::vector<ReadinessFinding> findings;
    for (const ReadinessItem& item : *items)
        findings.push_back({item.code, true, {}});
    if (!findings.empty()) {
        if (const auto checked = CheckReadiness(secretary).run(group.session, findings); !checked)
            return checked.error();
    }
    for (const ApplicationId& id : group.candidates) {
        if (const auto done = IdentifyCandidate(secretary).run(id, {Attendance::Present, identityCardOf(id)}); !done)
            return done;
    }
    return {};
}

Result<void> DemoMonth::examine(Group& group, QDate on)
{
    goTo(on, 10);
    Desk secretary = as(m_staff.secretary);
    if (const auto done = AcquaintCandidates(secretary).run(group.candidates, Acquaintance::Both); !done)
        return done;
    if (const auto ready = prepare(group); !ready)
        return ready;
    if (const auto started = StartSession(secretary).run(group.session); !started)
        return started.error();
    for (size_t i = 0; i < group.candidates.size(); ++i) {
        m_clock.advance(8 * 60);
        const bool failsTheory = i % 7 == 4;
        const bool failsPractice = i % 7 == 6;
        if (const auto done = examineOne(group.candidates.at(i), *group.programme, failsTheory, failsPractice); !done)
            return done;
        (failsTheory || failsPractice ? group.notPassed : group.passed).push_back(group.candidates.at(i));
    }
    return EndSession(secretary).run(group.session);
}

Result<void> DemoMonth::examineOne(
    const ApplicationId& id, const Programme& programme, bool failsTheory, bool failsPractice)
{
    Desk secretary = as(m_staff.secretary);
    QMap<QString, int> correct;
    for (const Topic& topic : programme.topics)
        correct.insert(topic.id, failsTheory ? topic.questions / 2 : topic.questions - topic.questions / 8);
    const auto theory = RecordTheory(secretary).run(id, correct);
    if (!theory)
        return theory.error();
    if (theory->admitted) {
        m_clock.advance(7 * 60);
        for (const StaffId& assessor : m_staff.assessors) {
            m_clock.advance(5 * 60);
            QMap<QString, int> points;
            for (const MapOperation& operation : programme.operations)
                points.insert(operation.rule.id, failsPractice ? operation.rule.leastPoints / 2 : operation.rule.maxPoints);
            if (const auto done = RecordPractice(secretary).run(id, assessor, points); !done)
                return done.error();
        }
    }
    return ConfirmDecision(secretary).run(id, failsTheory || failsPractice ? Decision::NotPassed : Decision::Passed);
}

Result<void> DemoMonth::signProtocol(Group& group, QDate on)
{
    goTo(on, 14);
    Desk secretary = as(m_staff.secretary);
    const auto drafted = DraftProtocol(secretary).run(group.session);
    if (!drafted)
        return drafted.error();
    auto signing = signingDesk(as(m_staff.chair), Action::SignProtocol);
    if (!signing)
        return signing.error();
    const auto done = SignProtocol(*signing).run(drafted->id, drafted->hash, on);
    if (!done)
        return done.error();
    m_cases.protocols.push_back(drafted->id);
    m_cases.notPassed.insert(m_cases.notPassed.end(), group.notPassed.begin(), group.notPassed.end());
    return {};
}

Result<void> DemoMonth::issue(const Group& group)
{
    Desk registrar = as(m_staff.registrar);
    auto signing = signingDesk(registrar, Action::PrepareCertificate, group.passed.size());
    if (!signing)
        return signing.error();
    const auto prepared = PrepareCertificates(*signing).run(group.passed);
    if (const auto done = allDone(prepared); !done)
        return done;
    const auto view = SessionQuery(m_desk.connection, m_clock).load(group.session);
    if (!view)
        return view.error();
    QHash<ApplicationId, const SessionCandidate*> candidates;
    for (const SessionCandidate& candidate : view->candidates)
        candidates.insert(candidate.application.id, &candidate);

    for (const auto& outcome : prepared) {
        m_clock.advance(4 * 60);
        if (const auto done = RecordPrint(registrar).run({outcome.result->id}); !done)
            return done.error();
        const Application& application = candidates.value(outcome.application)->application;
        const auto done = HandOverCertificate(registrar).run(
            outcome.result->id, application.fields.name.full(), identityCardOf(outcome.application));
        if (!done)
            return done.error();
        m_cases.issued.push_back(outcome.application);
    }
    for (const ApplicationId& id : group.notPassed) {
        const auto done
            = NotifyNotPassed(registrar).run(id, candidates.value(id)->place.recommendations, NoticeChannel::Hand);
        if (!done)
            return done.error();
    }
    return {};
}

Result<void> DemoMonth::refuse(const ApplicationId& id, QDate on)
{
    goTo(on, 16);
    PackageFindings findings;
    findings.missing = {DocumentGroup::Education};
    const Language language = m_languages.value(id);
    findings.note = in(language, u"Білім туралы құжаттың көшірмесі жоқ", u"Нет копии документа об образовании");
    Desk registrar = as(m_staff.registrar);
    if (const auto done = CheckPackage(registrar).run(id, findings); !done)
        return done;
    auto head = signingDesk(as(m_staff.head), Action::RefuseApplication);
    if (!head)
        return head.error();
    const auto refused = RefuseApplication(*head).run(id, {QStringLiteral("incomplete-package")},
        in(language, u"Білім туралы құжаттың көшірмесі ұсынылмаған.", u"Копия документа об образовании не представлена."));
    if (!refused)
        return refused.error();
    m_cases.refused.push_back(id);
    return {};
}

} // namespace tanu::demo
