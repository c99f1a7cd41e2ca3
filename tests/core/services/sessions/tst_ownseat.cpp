// Protects whose procedure it is (R9.1, S1): the role of a member or a secretary lets nobody into a session in whose
// commission they do not sit, and a recused member does not act for the candidate.
#include "core/security/journal.h"
#include "core/services/center/savestaffmember.h"
#include "core/services/sessions/checkreadiness.h"
#include "core/services/sessions/confirmdecision.h"
#include "core/services/sessions/declaretie.h"
#include "core/services/sessions/draftprotocol.h"
#include "core/services/sessions/endsession.h"
#include "core/services/sessions/identifycandidate.h"
#include "core/services/sessions/importtheory.h"
#include "core/services/sessions/interruptsession.h"
#include "core/services/sessions/recordpractice.h"
#include "core/services/sessions/recordtheory.h"
#include "core/services/sessions/recordviolation.h"
#include "core/services/sessions/signprotocol.h"
#include "core/services/sessions/startsession.h"
#include "core/services/sessions/substitutemember.h"
#include "core/services/sessions/writeincident.h"
#include "core/storage/sessiontable.h"
#include "core/wire/cbor.h"
#include "tests/support/sessionroad.h"
#include "tests/support/tabledump.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

#include <functional>

using namespace tanu;
using namespace tanu::test;

namespace {

const QString words = QStringLiteral("Себебі бар");

/// Somebody of the staff who may sit in commissions and keep their protocols, and sits in none.
Desk stranger(TestCenter& center)
{
    const Roles roles = Role::CommissionMember | Role::Secretary;
    const StaffId id = need(SaveStaffMember(center.as(Role::Administrator)).run({StaffId(),
        need(PersonName::of(QStringLiteral("Жақыпов"), QStringLiteral("Айдар"), {})),
        {QStringLiteral("Шебер"), QStringLiteral("Мастер")}, roles, true}));
    Desk desk = center.as(Role::Secretary);
    desk.actor = {id, QStringLiteral("Жақыпов Айдар"), roles};
    return desk;
}

using Attempt = std::function<QString(Desk&)>;

struct Trial {
    const char* name;
    /// Prepares the ground by those who sit and gives what somebody then tries.
    std::function<Attempt(TestCenter&, SessionRoad&, const ApplicationId&)> prepare;
};

std::vector<Trial> beforeTrials()
{
    const auto onTheDay = [](TestCenter& center, SessionRoad& road, const ApplicationId& one) {
        const SessionId id = road.notified({one});
        center.clock().set(need(SessionTable(center.db()).load(id)).startsAt);
        return id;
    };
    return {
        {"R10 readiness", [](TestCenter&, SessionRoad& road, const ApplicationId& one) -> Attempt {
             return [id = road.notified({one})](Desk& desk) {
                 return told(CheckReadiness(desk).run(id, {{QStringLiteral("equipment:1"), true, {}}}));
             };
         }},
        {"R9 identity", [onTheDay](TestCenter& center, SessionRoad& road, const ApplicationId& one) -> Attempt {
             onTheDay(center, road, one);
             return [one](Desk& desk) { return told(IdentifyCandidate(desk).run(one, {Attendance::Present, words})); };
         }},
        {"R9.1 start", [onTheDay](TestCenter& center, SessionRoad& road, const ApplicationId& one) -> Attempt {
             const SessionId id = onTheDay(center, road, one);
             road.identify({one});
             return [id](Desk& desk) { return told(StartSession(desk).run(id, {{}, words})); };
         }},
    };
}

std::vector<Trial> duringTrials()
{
    return {
        {"R12 incident", [](TestCenter&, SessionRoad& road, const ApplicationId& one) -> Attempt {
             return [id = road.started({one})](Desk& desk) {
                 return told(WriteIncident(desk).run(
                     id, {{}, IncidentCategory::Environment, QStringLiteral("noise"), words, {}, {}}));
             };
         }},
        {"R13 violation", [](TestCenter&, SessionRoad& road, const ApplicationId& one) -> Attempt {
             road.started({one});
             return [one](Desk& desk) {
                 return told(RecordViolation(desk).run(one, {{}, {}, QStringLiteral("phone"), words, {}, {}}));
             };
         }},
        {"R11.2 interruption", [](TestCenter&, SessionRoad& road, const ApplicationId& one) -> Attempt {
             return [id = road.started({one})](Desk& desk) {
                 return told(InterruptSession(desk).run(id, {InterruptionCause::Power, {words, {}, {}}}));
             };
         }},
        {"R15 theory", [](TestCenter&, SessionRoad& road, const ApplicationId& one) -> Attempt {
             road.started({one});
             return [one](Desk& desk) { return told(RecordTheory(desk).run(one, 30, 30)); };
         }},
        {"R15 theory from a file", [](TestCenter&, SessionRoad& road, const ApplicationId& one) -> Attempt {
             return [id = road.started({one})](Desk& desk) {
                 return told(ImportTheory(desk).run(
                     id, QByteArrayLiteral("application,correct,total\n2026/0001,22,30\n"), QStringLiteral("a.csv")));
             };
         }},
        {"R16 practice", [](TestCenter& center, SessionRoad& road, const ApplicationId& one) -> Attempt {
             road.started({one});
             need(RecordTheory(center.as(Role::Secretary)).run(one, 30, 30));
             return [one, assessor = center.examMembers().front()](Desk& desk) {
                 return told(RecordPractice(desk).run(one, assessor, {{QStringLiteral("operation-1"), 1}}));
             };
         }},
        {"R17.1 decision", [](TestCenter&, SessionRoad& road, const ApplicationId& one) -> Attempt {
             road.started({one});
             road.assess(one, true);
             return [one](Desk& desk) { return told(ConfirmDecision(desk).run(one, Decision::Passed)); };
         }},
    };
}

std::vector<Trial> afterTrials()
{
    return {
        {"R17.2 end", [](TestCenter&, SessionRoad& road, const ApplicationId& one) -> Attempt {
             const SessionId id = road.started({one});
             road.decide(one, false);
             return [id](Desk& desk) { return told(EndSession(desk).run(id)); };
         }},
        {"R17.2 draft", [](TestCenter&, SessionRoad& road, const ApplicationId& one) -> Attempt {
             return [id = road.ended({one}, {})](Desk& desk) { return told(DraftProtocol(desk).run(id)); };
         }},
        {"R17.2 signature", [](TestCenter&, SessionRoad& road, const ApplicationId& one) -> Attempt {
             return [draft = road.drafted({one}, {})](Desk& desk) {
                 return told(SignProtocol(desk).run(draft.id, draft.hash, toKazakhstan(desk.clock.now()).date()));
             };
         }},
    };
}

std::vector<Trial> allTrials()
{
    std::vector<Trial> all = beforeTrials();
    for (const auto& part : {duringTrials(), afterTrials()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace

class TestOwnSeat final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRoleAloneLetsNobodyIn_data()
    {
        QTest::addColumn<int>("index");
        const auto trials = allTrials();
        for (size_t i = 0; i < trials.size(); ++i)
            QTest::newRow(trials[i].name) << static_cast<int>(i);
    }

    void theRoleAloneLetsNobodyIn()
    {
        QFETCH(int, index);
        TestCenter center;
        SessionRoad road(center);
        Desk other = stranger(center);
        const Attempt attempt = allTrials().at(static_cast<size_t>(index)).prepare(center, road, center.contracted(0));
        const auto before = dumpTables(center.db());
        const QString answer = attempt(other);
        QVERIFY2(answer.startsWith(QStringLiteral("NotSeated Жақыпов Айдар,Сейітов")), qPrintable(answer));
        QCOMPARE(tablesThatDiffer(before, dumpTables(center.db())), QStringList());
        QCOMPARE(attempt(center.as(Role::Secretary)), QStringLiteral("ok"));
    }

    /// S1: the secretary may type what an assessor gave; the entry says who typed, whose marks they are and which.
    void R16_theJournalSaysWhoTypedWhoseMarks()
    {
        TestCenter center;
        SessionRoad road(center);
        const ApplicationId one = center.contracted(0);
        road.started({one});
        Desk& secretary = center.as(Role::Secretary);
        need(RecordTheory(secretary).run(one, 30, 30));
        const StaffId assessor = center.examMembers().at(2);
        need(RecordPractice(secretary).run(
            one, assessor, {{QStringLiteral("operation-1"), 17}, {QStringLiteral("operation-2"), 12}}));
        const auto entries = need(Journal(center.db()).entriesOf(QStringLiteral("application"), one.bytes()));
        const JournalNote& last = entries.back().note;
        QCOMPARE(last.action, codeOf(Action::RecordPractice));
        QCOMPARE(last.actor, secretary.actor.id.toText());
        const auto facts = decodeCbor(last.content);
        QVERIFY(facts);
        QCOMPARE(*facts->find(QLatin1String("assessor"))->asText(), assessor.toText());
        QCOMPARE(*facts->find(QLatin1String("member"))->asText(), QStringLiteral("Иванов Пётр"));
        const Cbor::Array& points = *facts->find(QLatin1String("points"))->asArray();
        QCOMPARE(points.size(), size_t {2});
        QCOMPARE(*points.front().asText(), QStringLiteral("operation-1: 17"));
    }

    void R9_1_aRecusedMemberDoesNotActForTheCandidate()
    {
        TestCenter center;
        SessionRoad road(center);
        const StaffId spare = stranger(center).actor.id;
        const Cases cases {center.contracted(1), center.contracted(3)};
        const SessionId session = road.started(cases);
        Desk& member = center.as(Role::CommissionMember);
        need(DeclareTie(center.as(Role::Secretary)).run(member.actor.id, cases.at(0), TieKind::Taught));
        QVERIFY(told(RecordTheory(member).run(cases.at(0), 30, 30)).startsWith(QStringLiteral("MemberMayNotSit")));
        need(SubstituteMember(center.as(Role::Head))
                 .run({session, cases.at(0), member.actor.id, spare, SubstitutionReason::Taught, {},
                     QStringLiteral("45-ө"), center.today()}));
        QCOMPARE(RecordTheory(member).run(cases.at(0), 30, 30).error().kind, ErrorKind::NotSeated);
        QCOMPARE(told(RecordTheory(member).run(cases.at(1), 30, 30)), QStringLiteral("ok"));
        Desk substitute = member;
        substitute.actor.id = spare;
        QCOMPARE(told(RecordTheory(substitute).run(cases.at(0), 30, 30)), QStringLiteral("ok"));
        QCOMPARE(RecordTheory(substitute).run(cases.at(1), 30, 30).error().kind, ErrorKind::NotSeated);
    }
};

QTEST_GUILESS_MAIN(TestOwnSeat)
#include "tst_ownseat.moc"
