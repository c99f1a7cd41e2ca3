// Protects the checklist before a session (R10) and who is let in (R9): nobody starts with something unchecked unless the
// chair says why, and nobody is examined of whom it is not known who they are.
#include "core/security/journal.h"
#include "core/services/sessions/acquaintcandidates.h"
#include "core/services/sessions/changesession.h"
#include "core/services/sessions/checkreadiness.h"
#include "core/services/sessions/identifycandidate.h"
#include "core/services/sessions/recordtheory.h"
#include "core/services/sessions/startsession.h"
#include "core/storage/incidenttable.h"
#include "core/storage/postponementtable.h"
#include "core/storage/readinesstable.h"
#include "tests/support/faulttest.h"
#include "tests/support/sessionroad.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

namespace {

const QString document = QStringLiteral("Жеке куәлік 012345678");
const QString ramp = QStringLiteral("Пандус керек");

/// A session of two on its day, everybody acquainted and briefed; the second needs a ramp.
struct Morning {
    TestCenter center;
    SessionRoad road {center};
    Cases cases {center.contracted(0), road.contracted(needy())};
    SessionId session = road.notified(cases);

    Morning()
    {
        center.clock().set(fromKazakhstan(QDate(2026, 11, 17), QTime(9, 30)));
        need(AcquaintCandidates(secretary()).run(cases, Acquaintance::Both));
    }

    [[nodiscard]] Desk& secretary() { return center.as(Role::Secretary); }
    [[nodiscard]] QString special() const { return QStringLiteral("special:") + cases.at(1).toText(); }
    [[nodiscard]] ApplicationFields needy()
    {
        ApplicationFields fields = center.fields(1);
        fields.specialConditions = ramp;
        return fields;
    }
    QString start(const QString& reason = {}, const Cases& absent = {})
    {
        return told(StartSession(secretary()).run(session, {absent, reason}));
    }
    Result<int> check(const QString& item, bool isChecked = true, const QString& note = {})
    {
        return CheckReadiness(secretary()).run(session, {{item, isChecked, note}});
    }
};

} // namespace

class TestReadiness final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R10_itemsAreTheEquipmentAndTheSpecialConditions()
    {
        Morning morning;
        const auto items = need(readinessItemsOf(morning.center.db(), morning.session));
        QCOMPARE(items.size(), size_t {3});
        QCOMPARE(items.at(0).code, QStringLiteral("equipment:1"));
        QCOMPARE(items.at(0).equipment.kk, QStringLiteral("Плита"));
        QCOMPARE(items.at(1).code, QStringLiteral("equipment:2"));
        QCOMPARE(items.at(2).code, morning.special());
        QCOMPARE(items.at(2).condition, ramp);
        QCOMPARE(items.at(2).application, std::optional(morning.cases.at(1)));
    }

    void R10_whoCheckedWhatAndWhenIsKept()
    {
        Morning morning;
        QCOMPARE(need(morning.check(QStringLiteral("equipment:1"))), 2);
        QCOMPARE(need(morning.check(morning.special(), false, QStringLiteral(" Пандус сынған "))), 2);
        const auto checks = need(ReadinessTable(morning.center.db()).ofSession(morning.session));
        QCOMPARE(checks.size(), size_t {2});
        QVERIFY(checks.at(0).isChecked);
        QVERIFY(!checks.at(1).isChecked);
        QCOMPARE(checks.at(1).note, QStringLiteral("Пандус сынған"));
        QCOMPARE(checks.at(1).checkedBy, morning.center.staff(Role::Secretary));
        QCOMPARE(checks.at(1).checkedAt, morning.center.clock().now());
    }

    void whatTheSessionDoesNotHaveIsRefused_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("answer");
        QTest::newRow("R10 equipment behind the list") << "equipment:3" << "NotFound item,equipment:3";
        QTest::newRow("R10 equipment before the list") << "equipment:0" << "NotFound item,equipment:0";
        QTest::newRow("R10 somebody else's condition") << "special:x" << "NotFound item,special:x";
        QTest::newRow("R10 a good one") << "equipment:2" << "ok";
    }

    void whatTheSessionDoesNotHaveIsRefused()
    {
        QFETCH(QString, item);
        QFETCH(QString, answer);
        Morning morning;
        const auto before = dumpTables(morning.center.db());
        QCOMPARE(told(morning.check(item)), answer);
        if (answer != QStringLiteral("ok"))
            QCOMPARE(tablesThatDiffer(before, dumpTables(morning.center.db())), QStringList());
        QCOMPARE(told(CheckReadiness(morning.secretary()).run(morning.session, {})), QStringLiteral("FieldEmpty items"));
    }

    void R10_anUncheckedItemHoldsTheStart_data()
    {
        QTest::addColumn<QStringList>("checked");
        QTest::addColumn<bool>("isSpecialChecked");
        QTest::addColumn<QString>("answer");
        const QStringList both {QStringLiteral("equipment:1"), QStringLiteral("equipment:2")};
        QTest::newRow("R10 everything") << both << true << "ok";
        QTest::newRow("R10 one of the equipment") << both.mid(1) << true << "ConfirmationMissing equipment";
        QTest::newRow("L17.2.8, R10 the ramp") << both << false << "ConfirmationMissing specialconditions";
        QTest::newRow("R10 nothing") << QStringList() << false << "ConfirmationMissing equipment,specialconditions";
    }

    void R10_anUncheckedItemHoldsTheStart()
    {
        QFETCH(QStringList, checked);
        QFETCH(bool, isSpecialChecked);
        QFETCH(QString, answer);
        Morning morning;
        for (const QString& item : checked)
            need(morning.check(item));
        need(morning.check(morning.special(), isSpecialChecked));
        morning.road.identify(morning.cases);
        const auto before = dumpTables(morning.center.db());
        QCOMPARE(morning.start(), answer);
        if (answer != QStringLiteral("ok"))
            QCOMPARE(tablesThatDiffer(before, dumpTables(morning.center.db())), QStringList());
    }

    void R10_theConditionOfWhoIsAbsentHoldsNothing()
    {
        Morning morning;
        need(morning.check(QStringLiteral("equipment:1")));
        need(morning.check(QStringLiteral("equipment:2")));
        morning.road.identify({morning.cases.at(0)});
        QCOMPARE(morning.start({}, {morning.cases.at(1)}), QStringLiteral("ok"));
    }

    void R10_theChairsReasonStandsInTheJournalAndTheLog()
    {
        Morning morning;
        morning.road.identify(morning.cases);
        QCOMPARE(morning.start(QStringLiteral(" Таразы жолда ")), QStringLiteral("ok"));
        const auto log = need(IncidentTable(morning.center.db()).ofSession(morning.session));
        QCOMPARE(log.size(), size_t {1});
        QCOMPARE(log.front().category, IncidentCategory::Other);
        QCOMPARE(log.front().text, QStringLiteral("Таразы жолда"));
        QCOMPARE(log.front().staff, std::optional(morning.center.examMembers().front()));
        QCOMPARE(log.front().writtenBy, morning.center.staff(Role::Secretary));
        const auto entries = need(Journal(morning.center.db()).entriesOf(QStringLiteral("session"), morning.session.bytes()));
        const auto facts = need(decodeCbor(entries.back().note.content));
        QCOMPARE(*facts.find(QLatin1String("reason"))->asText(), QStringLiteral("Таразы жолда"));
        QCOMPARE(facts.find(QLatin1String("items"))->asArray()->size(), size_t {3});
    }

    void nothingIsLoggedWhereNothingIsMissing()
    {
        Morning morning;
        morning.road.makeReady(morning.session);
        morning.road.identify(morning.cases);
        QCOMPARE(morning.start(QStringLiteral("Артық сөз")), QStringLiteral("ok"));
        QVERIFY(need(IncidentTable(morning.center.db()).ofSession(morning.session)).empty());
    }

    void theChecklistClosesWithTheStart()
    {
        Morning morning;
        morning.road.makeReady(morning.session);
        morning.road.identify(morning.cases);
        QCOMPARE(morning.start(), QStringLiteral("ok"));
        QCOMPARE(told(morning.check(QStringLiteral("equipment:1"), false)),
            QStringLiteral("ActionNotAllowed check-readiness,started"));
    }

    void R9_nobodyUnknownIsLetIn()
    {
        Morning morning;
        morning.road.makeReady(morning.session);
        const QString one = morning.center.fields(0).name.full();
        const QString two = morning.center.fields(1).name.full();
        QVERIFY(morning.start().startsWith(QStringLiteral("NotIdentified ")));
        morning.road.identify({morning.cases.at(0)});
        QCOMPARE(morning.start(), QStringLiteral("NotIdentified ") + two);
        QCOMPARE(morning.start({}, {morning.cases.at(1)}), QStringLiteral("ok"));
        QCOMPARE(morning.center.stateOf(morning.cases.at(0)), CaseState::InSession);
        QVERIFY(one != two);
    }

    void R9_whoIsRecordedAbsentIsPutOff()
    {
        Morning morning;
        morning.road.makeReady(morning.session);
        morning.road.identify({morning.cases.at(0)});
        need(IdentifyCandidate(morning.secretary()).run(morning.cases.at(1), {Attendance::Absent, {}}));
        QCOMPARE(need(StartSession(morning.secretary()).run(morning.session)), 1);
        QCOMPARE(morning.center.stateOf(morning.cases.at(1)), CaseState::Contracted);
        const auto put = need(PostponementTable(morning.center.db()).ofSession(morning.session));
        QCOMPARE(put.size(), size_t {1});
        QCOMPARE(put.front().application, morning.cases.at(1));
        QCOMPARE(put.front().cause, PostponementCause::Absence);
    }

    void R9_identityIsKeptWithDocumentPersonAndTime()
    {
        Morning morning;
        need(IdentifyCandidate(morning.secretary()).run(morning.cases.at(0), {Attendance::Present, document}));
        auto place = need(SessionCandidateTable(morning.center.db()).load(morning.cases.at(0)));
        QCOMPARE(place.attendance, std::optional(Attendance::Present));
        QCOMPARE(place.identifiedWith, document);
        QCOMPARE(place.identifiedAt, std::optional(morning.center.clock().now()));
        QCOMPARE(place.identifiedBy, std::optional(morning.center.staff(Role::Secretary)));
        need(IdentifyCandidate(morning.secretary()).run(morning.cases.at(0), {Attendance::Absent, document}));
        place = need(SessionCandidateTable(morning.center.db()).load(morning.cases.at(0)));
        QCOMPARE(place.identifiedAt, std::nullopt);
        QCOMPARE(place.identifiedWith, QString());
    }

    void R9_whoIsAwaitedIsExaminedOnlyIdentified()
    {
        Morning morning;
        morning.road.makeReady(morning.session);
        morning.road.identify({morning.cases.at(0)});
        const ApplicationId late = morning.cases.at(1);
        IdentifyCandidate identify(morning.secretary());
        need(identify.run(late, {Attendance::Late, {}}));
        QCOMPARE(morning.start(), QStringLiteral("ok"));
        RecordTheory theory(morning.secretary());
        QCOMPARE(told(theory.run(late, 30, 30)), QStringLiteral("NotIdentified ") + morning.center.fields(1).name.full());
        QCOMPARE(told(identify.run(late, {Attendance::Late, {}})), QStringLiteral("FieldEmpty document"));
        QCOMPARE(told(identify.run(late, {Attendance::Absent, {}})),
            QStringLiteral("ActionNotAllowed identify-candidate,started"));
        need(identify.run(late, {Attendance::Late, document}));
        QCOMPARE(told(theory.run(late, 30, 30)), QStringLiteral("ok"));
        QCOMPARE(told(identify.run(late, {Attendance::Late, document})),
            QStringLiteral("ActionNotAllowed identify-candidate,admitted"));
    }

    void R9_identityIsForTheDayOfTheSession()
    {
        TestCenter center;
        SessionRoad road(center);
        const ApplicationId one = center.contracted();
        const SessionId id = road.notified({one});
        IdentifyCandidate identify(center.as(Role::CommissionMember));
        QCOMPARE(told(identify.run(one, {Attendance::Present, document})),
            QStringLiteral("SessionTooEarly 2026/0001,2026-11-17"));
        center.clock().set(fromKazakhstan(QDate(2026, 11, 17), QTime(8, 0)));
        QCOMPARE(told(identify.run(one, {Attendance::Present, QStringLiteral(" ")})), QStringLiteral("FieldEmpty document"));
        need(identify.run(one, {Attendance::Present, document}));
        SessionPlan plan = road.plan();
        plan.date = QDate(2026, 12, 8);
        need(ChangeSession(center.as(Role::Secretary)).run(id, plan));
        QCOMPARE(need(SessionCandidateTable(center.db()).load(one)).attendance, std::nullopt);
        QCOMPARE(told(identify.run(one, {Attendance::Present, document})),
            QStringLiteral("ActionNotAllowed identify-candidate,scheduled"));
    }

    void onlyByTheRole()
    {
        Morning morning;
        const auto before = dumpTables(morning.center.db());
        const std::vector<ReadinessFinding> findings {{QStringLiteral("equipment:1"), true, {}}};
        Desk& registrar = morning.center.as(Role::Registrar);
        QVERIFY(told(CheckReadiness(registrar).run(morning.session, findings)).startsWith(QStringLiteral("RoleNotAllowed")));
        QVERIFY(told(IdentifyCandidate(registrar).run(morning.cases.at(0), {Attendance::Present, document}))
                    .startsWith(QStringLiteral("RoleNotAllowed")));
        QCOMPARE(tablesThatDiffer(before, dumpTables(morning.center.db())), QStringList());
        const qint64 entries = journalLength(morning.center.db());
        Desk& member = morning.center.as(Role::CommissionMember);
        need(CheckReadiness(member).run(morning.session, findings));
        need(IdentifyCandidate(member).run(morning.cases.at(0), {Attendance::Present, document}));
        QVERIFY(journalLength(morning.center.db()) >= entries + 2);
    }

    void aFaultLeavesEverythingAsItWas()
    {
        Morning morning;
        Desk& desk = morning.secretary();
        const std::vector<ReadinessFinding> findings {{QStringLiteral("equipment:1"), true, {}}, {morning.special(), true, {}}};
        QVERIFY(failEveryAccess(morning.center.db(), [&] { return CheckReadiness(desk).run(morning.session, findings); }) > 3);
        const Identification there {Attendance::Present, document};
        QVERIFY(failEveryAccess(morning.center.db(),
                    [&] { return IdentifyCandidate(desk).run(morning.cases.at(0), there); }) > 3);
        const StartConditions conditions {{morning.cases.at(1)}, QStringLiteral("Таразы жолда")};
        QVERIFY(failEveryAccess(morning.center.db(),
                    [&] { return StartSession(desk).run(morning.session, conditions); }) > 3);
    }
};

QTEST_GUILESS_MAIN(TestReadiness)
#include "tst_readiness.moc"
