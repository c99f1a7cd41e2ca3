// Protects what is written once and never changed (the log, the acts of R14), and that rows come back as they went.
#include "core/database/statement.h"
#include "core/storage/incidenttable.h"
#include "core/storage/readinesstable.h"
#include "core/storage/sessioncandidatetable.h"
#include "core/storage/violationtable.h"
#include "tests/support/sessionroad.h"
#include "tests/support/tabledump.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

namespace {

struct Ground {
    TestCenter center;
    SessionRoad road {center};
    ApplicationId candidate = center.contracted();
    SessionId session = road.started({candidate});

    [[nodiscard]] Incident incident()
    {
        const QDateTime now = center.clock().now();
        return {IncidentId::make(now), session, now, IncidentCategory::Technical, QStringLiteral("printing"), candidate,
            center.staff(Role::Head), QStringLiteral("Принтер тоқтады"), now, center.staff(Role::Secretary)};
    }

    [[nodiscard]] Violation violation(int number)
    {
        const QDateTime now = center.clock().now();
        return {ViolationId::make(now), session, candidate, 2026, number, now, ExamStage::Practice,
            QStringLiteral("mobile-phone"), QStringLiteral("Телефонмен сөйлесті"), QStringLiteral("Ұмытып кетті"),
            ViolationSource::Commission, Consequence::Removal,
            {{center.examMembers().front(), QStringLiteral("Сейітов Асқар Болатұлы"), CommissionSeat::Chair}},
            std::nullopt, now, center.staff(Role::Secretary)};
    }
};

} // namespace

class TestHappeningTables final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLogComesBackAsItWasWritten()
    {
        Ground ground;
        IncidentTable table(ground.center.db());
        const Incident written = ground.incident();
        need(table.insert(written));
        const auto read = need(table.load(written.id));
        QCOMPARE(read.kind, written.kind);
        QCOMPARE(codeOf(read.category), QStringLiteral("technical"));
        QCOMPARE(read.application, written.application);
        QCOMPARE(read.staff, written.staff);
        QCOMPARE(read.text, written.text);
        QCOMPARE(read.occurredAt, written.occurredAt);
        QCOMPARE(need(table.ofSession(ground.session)).size(), size_t {1});
        QCOMPARE(need(table.ofApplication(ground.candidate)).size(), size_t {1});
        QCOMPARE(table.load(IncidentId::make(ground.center.clock().now())).error().kind, ErrorKind::NotFound);
    }

    void anActComesBackAsItWasWritten()
    {
        Ground ground;
        ViolationTable table(ground.center.db());
        const Violation written = ground.violation(1);
        need(table.insert(written));
        const auto read = need(table.load(written.id));
        QCOMPARE(read.numberText(), QStringLiteral("2026/0001"));
        QCOMPARE(read.stage, ExamStage::Practice);
        QCOMPARE(read.consequence, Consequence::Removal);
        QCOMPARE(read.explanation, written.explanation);
        QVERIFY(read.signers == written.signers);
        QVERIFY(!read.incident);
        QCOMPARE(need(table.of(ground.candidate, ground.session)).size(), size_t {1});
        QCOMPARE(need(table.ofApplication(ground.candidate)).size(), size_t {1});
        QCOMPARE(need(table.ofSession(ground.session)).size(), size_t {1});
        QVERIFY2(!table.insert(ground.violation(1)), "one number for one act");
        QVERIFY(table.insert(ground.violation(2)));
    }

    void whatIsWrittenOnceIsNeverChanged_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("the log, changed") << "UPDATE incident SET text = 'other'";
        QTest::newRow("the log, removed") << "DELETE FROM incident";
        QTest::newRow("R14 an act, changed") << "UPDATE violation SET consequence = 'warning'";
        QTest::newRow("R14 an act, removed") << "DELETE FROM violation";
    }

    void whatIsWrittenOnceIsNeverChanged()
    {
        QFETCH(QString, statement);
        Ground ground;
        need(IncidentTable(ground.center.db()).insert(ground.incident()));
        need(ViolationTable(ground.center.db()).insert(ground.violation(1)));
        const auto before = dumpTables(ground.center.db());
        QVERIFY(!Statement::on(ground.center.db(), statement).run());
        QCOMPARE(tablesThatDiffer(before, dumpTables(ground.center.db())), QStringList());
    }

    void aFindingReplacesTheEarlierOne()
    {
        Ground ground;
        ReadinessTable table(ground.center.db());
        const QDateTime now = ground.center.clock().now();
        const StaffId who = ground.center.staff(Role::CommissionMember);
        const QString item = QStringLiteral("equipment:9");
        need(table.put(ground.session, {item, false, QStringLiteral("Таразы жоқ"), now, who}));
        need(table.put(ground.session, {item, true, {}, now.addSecs(60), who}));
        const auto checks = need(table.ofSession(ground.session));
        QCOMPARE(checks.size(), size_t {3});
        QCOMPARE(checks.back().item, item);
        QVERIFY(checks.back().isChecked);
        QCOMPARE(checks.back().note, QString());
        QCOMPARE(checks.back().checkedAt, now.addSecs(60));
        QCOMPARE(checks.back().checkedBy, who);
    }

    void attendanceComesBackAsItWasWritten()
    {
        Ground ground;
        SessionCandidateTable table(ground.center.db());
        auto place = need(table.load(ground.candidate));
        place.attendance = Attendance::Late;
        place.identifiedAt = ground.center.clock().now();
        place.identifiedWith = QStringLiteral("Паспорт N 0123");
        place.identifiedBy = ground.center.staff(Role::Head);
        place.accessLink = QStringLiteral("https://exam.example/a");
        place.proctoringLink = QStringLiteral("https://exam.example/p");
        place.theorySource = QStringLiteral("results.csv");
        need(table.update(place));
        const auto read = need(table.ofSession(ground.session)).front();
        QCOMPARE(read.attendance, place.attendance);
        QCOMPARE(read.identifiedAt, place.identifiedAt);
        QCOMPARE(read.identifiedWith, place.identifiedWith);
        QCOMPARE(read.identifiedBy, place.identifiedBy);
        QCOMPARE(read.accessLink, place.accessLink);
        QCOMPARE(read.proctoringLink, place.proctoringLink);
        QCOMPARE(read.theorySource, place.theorySource);
    }

    void rowsThatSayNothingSensibleAreReported_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("column");
        QTest::newRow("signers that are no list")
            << "UPDATE violation SET signers = '{}'" << "signers";
        QTest::newRow("a signer without a seat")
            << R"(UPDATE violation SET signers = '[{"staff":"x","seat":"guest","name":"y"}]')" << "signers";
    }

    void rowsThatSayNothingSensibleAreReported()
    {
        QFETCH(QString, statement);
        QFETCH(QString, column);
        Ground ground;
        need(ViolationTable(ground.center.db()).insert(ground.violation(1)));
        need(Statement::on(ground.center.db(), QStringLiteral("DROP TRIGGER violation_frozen")).run());
        need(Statement::on(ground.center.db(), statement).run());
        const auto read = ViolationTable(ground.center.db()).ofSession(ground.session);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::RowCorrupt);
        QCOMPARE(read.error().arguments.constLast(), column);
    }
};

QTEST_GUILESS_MAIN(TestHappeningTables)
#include "tst_happeningtables.moc"
