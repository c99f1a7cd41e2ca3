// Protects what the screens show of the day of the exam: checklist, attendance, log and acts, with names (R9, R10, R13,
// R14), in the session and in the case.
#include "core/services/cases/reportdisability.h"
#include "core/services/queries/casequery.h"
#include "core/services/queries/sessionquery.h"
#include "core/services/sessions/checkreadiness.h"
#include "core/services/sessions/recordviolation.h"
#include "core/services/sessions/writeincident.h"
#include "tests/support/sessionroad.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

namespace {

NewViolation tablet()
{
    NewViolation violation;
    violation.thing = QStringLiteral("tablet");
    violation.description = QStringLiteral("Планшеттен оқыды");
    return violation;
}

struct Day {
    TestCenter center;
    SessionRoad road {center};
    Cases cases {center.contracted(0), center.contracted(1)};
    SessionId session = road.started(cases);

    [[nodiscard]] Desk& secretary() { return center.as(Role::Secretary); }
    [[nodiscard]] SessionView view() { return need(SessionQuery(center.db(), center.clock()).load(session)); }
    [[nodiscard]] Case file(size_t index) { return need(CaseQuery(center.db(), center.clock()).load(cases.at(index))); }
};

} // namespace

class TestHappeningQueries final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R10_theChecklistIsShownWithWhoChecked()
    {
        TestCenter center;
        SessionRoad road(center);
        ApplicationFields fields = center.fields();
        fields.specialConditions = QStringLiteral("Пандус керек");
        const SessionId session = road.scheduled({road.contracted(fields)});
        need(CheckReadiness(center.as(Role::Secretary)).run(session, {{QStringLiteral("equipment:2"), true, {}}}));
        const auto lines = need(SessionQuery(center.db(), center.clock()).load(session)).happenings.readiness;
        QCOMPARE(lines.size(), size_t {3});
        QVERIFY(!lines.at(0).isReady());
        QVERIFY(!lines.at(0).check);
        QVERIFY(lines.at(1).isReady());
        QCOMPARE(lines.at(1).checkerName, QStringLiteral("Құсайынова А."));
        QCOMPARE(lines.at(2).candidateName, fields.name.full());
        QCOMPARE(lines.at(2).item.condition, fields.specialConditions);
    }

    void R9_attendanceIsShown()
    {
        Day day;
        QCOMPARE(day.view().candidates.front().place.attendance, std::optional(Attendance::Present));
        const Case file = day.file(0);
        QCOMPARE(file.session->attendance, std::optional(Attendance::Present));
        QVERIFY(file.session->identifiedAt);
        QCOMPARE(file.session->identifiedWith, QStringLiteral("Жеке куәлік 012345678"));
    }

    void R14_logAndActsAreShownWithNames()
    {
        Day day;
        need(RecordViolation(day.secretary()).run(day.cases.at(0), tablet()));
        need(RecordViolation(day.secretary()).run(day.cases.at(1), tablet()));
        NewIncident late;
        late.category = IncidentCategory::Staff;
        late.kind = QStringLiteral("late");
        late.text = QStringLiteral("Он минутқа кешікті");
        late.staff = day.center.examMembers().at(2);
        need(WriteIncident(day.secretary()).run(day.session, late));
        const auto shown = day.view().happenings;
        QCOMPARE(shown.violations.size(), size_t {2});
        QCOMPARE(shown.violations.at(0).candidateName, day.center.fields(0).name.full());
        QCOMPARE(shown.violations.at(1).nth, 1);
        QCOMPARE(shown.violations.at(0).recorderName, QStringLiteral("Құсайынова А."));
        QCOMPARE(shown.incidents.size(), size_t {3});
        const auto& last = shown.incidents.back();
        QCOMPARE(last.staffName, QStringLiteral("Иванов Пётр"));
        QCOMPARE(last.candidateName, QString());
        QCOMPARE(last.writerName, QStringLiteral("Құсайынова А."));
    }

    void R13_theCaseShowsItsOwnActsOnly()
    {
        Day day;
        need(RecordViolation(day.secretary()).run(day.cases.at(0), tablet()));
        need(RecordViolation(day.secretary()).run(day.cases.at(0), tablet()));
        const Case file = day.file(0);
        QCOMPARE(file.happenings.violations.size(), size_t {2});
        QCOMPARE(file.happenings.violations.at(1).nth, 2);
        QCOMPARE(file.happenings.violations.at(1).violation.consequence, Consequence::Removal);
        QCOMPARE(file.happenings.incidents.size(), size_t {2});
        QVERIFY(day.file(1).happenings.violations.empty());
        QVERIFY(day.file(1).happenings.incidents.empty());
    }

    void R14_theActOutlivesThePlaceInTheSession()
    {
        Day day;
        need(RecordViolation(day.secretary()).run(day.cases.at(0), tablet()));
        need(ReportDisability(day.secretary()).run(day.cases.at(0), {QStringLiteral("Ауырып қалды"), {}, {}}));
        QCOMPARE(day.file(0).happenings.violations.size(), size_t {1});
        QCOMPARE(day.view().happenings.violations.size(), size_t {1});
    }

    void R6_thePlaceHasTheDayOnWhichItWasGiven()
    {
        TestCenter center;
        SessionRoad road(center);
        const ApplicationId id = road.contracted(0);
        const QDate given = center.today();
        const SessionId session = road.scheduled({id});
        const Case file = need(CaseQuery(center.db(), center.clock()).load(id));
        const auto at = [&](Milestone which) { return file.milestones.at(static_cast<size_t>(which)); };
        QCOMPARE(at(Milestone::Scheduled).status, MilestoneStatus::Done);
        QCOMPARE(at(Milestone::Scheduled).on, given);
        QCOMPARE(at(Milestone::Theory).status, MilestoneStatus::Ahead);
        const QDateTime starts = need(SessionQuery(center.db(), center.clock()).load(session)).session.startsAt;
        QCOMPARE(at(Milestone::Theory).on, toKazakhstan(starts).date());
        QVERIFY(given < at(Milestone::Theory).on);
    }

    void R13_whereTheRoadTurned()
    {
        Day day;
        need(RecordViolation(day.secretary()).run(day.cases.at(0), tablet()));
        need(RecordViolation(day.secretary()).run(day.cases.at(0), tablet()));
        const auto milestones = day.file(0).milestones;
        const auto at = [&](Milestone which) { return milestones.at(static_cast<size_t>(which)); };
        QCOMPARE(at(Milestone::Theory).status, MilestoneStatus::Failed);
        QCOMPARE(at(Milestone::Practice).status, MilestoneStatus::Skipped);
        QCOMPARE(at(Milestone::Decided).on, day.center.today());
        QCOMPARE(at(Milestone::ProtocolSigned).status, MilestoneStatus::Current);
        QCOMPARE(day.view().candidates.size(), size_t {2});
    }

    void theTimelineTellsOfTheAct()
    {
        Day day;
        const auto act = need(RecordViolation(day.secretary()).run(day.cases.at(0), tablet()));
        const TimelineEntry entry = day.file(0).timeline.back();
        QCOMPARE(entry.action, std::optional(Action::RecordViolation));
        QCOMPARE(*entry.facts.find(QLatin1String("number"))->asText(), act.numberText);
        QCOMPARE(*entry.facts.find(QLatin1String("consequence"))->asText(), QStringLiteral("warning"));
        QCOMPARE(*entry.facts.find(QLatin1String("thing"))->asText(), QStringLiteral("tablet"));
    }
};

QTEST_GUILESS_MAIN(TestHappeningQueries)
#include "tst_happeningqueries.moc"
