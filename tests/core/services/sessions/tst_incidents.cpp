// Protects the log of a session: what may be written into it, by whom, and that it is the ground of acts (R14) and of
// postponements (R11.2).
#include "core/services/cases/reportdisability.h"
#include "core/services/sessions/cancelsession.h"
#include "core/services/sessions/recordviolation.h"
#include "core/services/sessions/startsession.h"
#include "core/services/sessions/writeincident.h"
#include "core/storage/incidenttable.h"
#include "core/storage/sessiontable.h"
#include "core/storage/violationtable.h"
#include "tests/support/faulttest.h"
#include "tests/support/sessionroad.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

namespace {

NewIncident noise()
{
    NewIncident incident;
    incident.category = IncidentCategory::Environment;
    incident.kind = QStringLiteral("noise");
    incident.text = QStringLiteral("Көршілес бөлмеде жөндеу жүріп жатыр");
    return incident;
}

/// A session that runs since 10:00; it is 10:30.
struct Running {
    TestCenter center;
    SessionRoad road {center};
    Cases cases {center.contracted(0), center.contracted(1)};
    SessionId session = road.started(cases);

    Running() { center.clock().advance(30 * 60); }

    Result<IncidentId> write(const NewIncident& incident)
    {
        return WriteIncident(center.as(Role::Secretary)).run(session, incident);
    }
};

} // namespace

class TestIncidents final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatHappenedIsKeptToTheSecond()
    {
        Running running;
        NewIncident incident = noise();
        incident.occurredAt = running.center.clock().now().addSecs(-61).addMSecs(345);
        incident.application = running.cases.at(0);
        incident.staff = running.center.examMembers().at(1);
        const IncidentId id = need(running.write(incident));
        const Incident kept = need(IncidentTable(running.center.db()).load(id));
        QCOMPARE(kept.occurredAt, toSecond(incident.occurredAt));
        QCOMPARE(kept.occurredAt.time().msec(), 0);
        QCOMPARE(kept.kind, QStringLiteral("noise"));
        QCOMPARE(kept.text, incident.text);
        QCOMPARE(kept.application, incident.application);
        QCOMPARE(kept.staff, incident.staff);
        QCOMPARE(kept.writtenBy, running.center.staff(Role::Secretary));
        QCOMPARE(kept.writtenAt, running.center.clock().now());
    }

    void withoutATimeItIsNow()
    {
        Running running;
        const IncidentId id = need(running.write(noise()));
        QCOMPARE(need(IncidentTable(running.center.db()).load(id)).occurredAt, toSecond(running.center.clock().now()));
    }

    void theLogIsReadInTheOrderOfWhatHappened()
    {
        Running running;
        NewIncident later = noise();
        NewIncident earlier = noise();
        earlier.occurredAt = running.center.clock().now().addSecs(-600);
        need(running.write(later));
        need(running.write(earlier));
        const auto log = need(IncidentTable(running.center.db()).ofSession(running.session));
        QVERIFY(log.at(0).occurredAt < log.at(1).occurredAt);
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("answer");
        QTest::newRow("good") << "technical" << "network" << "Желі үзілді" << 0 << "ok";
        QTest::newRow("other has no kind") << "other" << "" << "Басқа" << 0 << "ok";
        QTest::newRow("a kind of another category")
            << "technical" << "noise" << "Желі үзілді" << 0 << "FieldMalformed kind,noise";
        QTest::newRow("no kind") << "staff" << "" << "Кешікті" << 0 << "FieldMalformed kind,";
        QTest::newRow("no text") << "technical" << "network" << "  " << 0 << "FieldEmpty text";
        QTest::newRow("in the future")
            << "technical" << "network" << "Желі" << 1 << "FieldMalformed occurredat,2026-11-17T05:30:01Z";
        QTest::newRow("in the night before: the same day") << "technical" << "network" << "Желі" << -10 * 3600 << "ok";
        QTest::newRow("before the day of the session") << "technical" << "network" << "Желі" << -11 * 3600
                                                        << "FieldMalformed occurredat,2026-11-16T18:30:00Z";
    }

    void whatCannotBeIsRefused()
    {
        QFETCH(QString, category);
        QFETCH(QString, kind);
        QFETCH(QString, text);
        QFETCH(int, seconds);
        QFETCH(QString, answer);
        Running running;
        const auto before = dumpTables(running.center.db());
        const NewIncident incident {running.center.clock().now().addSecs(seconds), *parseIncidentCategory(category), kind,
            text, std::nullopt, std::nullopt};
        QCOMPARE(told(running.write(incident)), answer);
        if (answer != QStringLiteral("ok"))
            QCOMPARE(tablesThatDiffer(before, dumpTables(running.center.db())), QStringList());
    }

    void onlyPeopleOfTheSessionAreNamed()
    {
        Running running;
        NewIncident incident = noise();
        incident.application = running.center.contracted(5);
        QCOMPARE(told(running.write(incident)),
            QStringLiteral("NotFound candidate,") + incident.application->toText());
        incident.application = std::nullopt;
        incident.staff = StaffId::make(running.center.clock().now());
        QCOMPARE(running.write(incident).error().kind, ErrorKind::NotFound);
    }

    void whoWasPutOffMayStillBeWrittenAbout()
    {
        Running running;
        need(ReportDisability(running.center.as(Role::Secretary))
                 .run(running.cases.at(1), {QStringLiteral("Ауырып қалды"), {}, {}}));
        NewIncident incident = noise();
        incident.category = IncidentCategory::Candidate;
        incident.kind = QStringLiteral("illness");
        incident.application = running.cases.at(1);
        QCOMPARE(told(running.write(incident)), QStringLiteral("ok"));
    }

    void theLogIsOpenUntilTheProtocolIsSigned()
    {
        TestCenter center;
        SessionRoad road(center);
        const SessionId session = road.planned();
        WriteIncident action(center.as(Role::CommissionMember));
        QCOMPARE(action.run(session, noise()).error().kind, ErrorKind::FieldMalformed);
        center.clock().set(need(SessionTable(center.db()).load(session)).startsAt.addSecs(-3600));
        QCOMPARE(told(action.run(session, noise())), QStringLiteral("ok"));
        need(CancelSession(center.as(Role::Secretary)).run(session, QStringLiteral("Жарық сөнді")));
        QCOMPARE(told(action.run(session, noise())), QStringLiteral("ok"));
        const SessionId other = road.ended({center.contracted()}, {});
        QCOMPARE(told(action.run(other, noise())), QStringLiteral("ok"));
        const DraftedProtocol draft = need(DraftProtocol(center.as(Role::Secretary)).run(other));
        need(SignProtocol(center.as(Role::Secretary)).run(draft.id, draft.hash, center.today()));
        QCOMPARE(told(action.run(other, noise())), QStringLiteral("ActionNotAllowed write-incident,protocol-signed"));
    }

    void R14_anActIsMadeFromItsEntry()
    {
        Running running;
        NewIncident entry = noise();
        entry.category = IncidentCategory::Candidate;
        entry.kind = QStringLiteral("behaviour");
        entry.application = running.cases.at(0);
        const IncidentId id = need(running.write(entry));
        NewViolation violation;
        violation.thing = QStringLiteral("crib-sheet");
        violation.description = entry.text;
        violation.incident = id;
        RecordViolation action(running.center.as(Role::Secretary));
        QCOMPARE(told(action.run(running.cases.at(1), violation)), QStringLiteral("NotFound incident,") + id.toText());
        need(action.run(running.cases.at(0), violation));
        const auto acts = need(ViolationTable(running.center.db()).ofSession(running.session));
        QCOMPARE(acts.front().incident, std::optional(id));
        QCOMPARE(need(IncidentTable(running.center.db()).ofSession(running.session)).size(), size_t {1});
    }

    void onlyByTheRole()
    {
        Running running;
        const auto before = dumpTables(running.center.db());
        for (const Role role : {Role::Registrar, Role::Administrator, Role::AppealCommission})
            QVERIFY(told(WriteIncident(running.center.as(role)).run(running.session, noise()))
                        .startsWith(QStringLiteral("RoleNotAllowed write-incident")));
        QCOMPARE(tablesThatDiffer(before, dumpTables(running.center.db())), QStringList());
        const qint64 entries = journalLength(running.center.db());
        need(WriteIncident(running.center.as(Role::CommissionMember)).run(running.session, noise()));
        QVERIFY(journalLength(running.center.db()) > entries);
    }

    void aFaultLeavesEverythingAsItWas()
    {
        Running running;
        NewIncident incident = noise();
        incident.application = running.cases.at(0);
        incident.staff = running.center.staff(Role::Head);
        QVERIFY(failEveryAccess(running.center.db(), [&] { return running.write(incident); }) > 3);
    }
};

QTEST_GUILESS_MAIN(TestIncidents)
#include "tst_incidents.moc"
