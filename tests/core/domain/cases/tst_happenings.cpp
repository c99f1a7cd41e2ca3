// Protects what the log of a session may say (R11.2, R13), the checklist (R10) and the attendance (R9).
#include "core/domain/attendance.h"
#include "core/domain/incident.h"
#include "core/domain/readiness.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

class TestHappenings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachCategoryHasItsKinds_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("kinds");
        QTest::newRow("environment") << "environment" << "comfort disturbance noise power weather";
        QTest::newRow("candidate") << "candidate" << "behaviour complaint identity illness late absent";
        QTest::newRow("staff") << "staff" << "behaviour error late absent";
        QTest::newRow("R11.2 technical") << "technical" << "computer network printing workstation software";
        QTest::newRow("other") << "other" << "";
    }

    void eachCategoryHasItsKinds()
    {
        QFETCH(QString, category);
        QFETCH(QString, kinds);
        const auto parsed = parseIncidentCategory(category);
        QVERIFY(parsed);
        QCOMPARE(codeOf(*parsed), category);
        QCOMPARE(incidentKinds(*parsed).join(QLatin1Char(' ')), kinds);
        for (const QString& kind : incidentKinds(*parsed))
            QCOMPARE(told(checkIncidentKind(*parsed, kind)), QStringLiteral("ok"));
        QCOMPARE(told(checkIncidentKind(*parsed, QStringLiteral("gossip"))), QStringLiteral("FieldMalformed kind,gossip"));
        QCOMPARE(told(checkIncidentKind(*parsed, {})),
            kinds.isEmpty() ? QStringLiteral("ok") : QStringLiteral("FieldMalformed kind,"));
    }

    void unknownCodesAreRefused()
    {
        QCOMPARE(told(parseIncidentCategory(QStringLiteral("fate"))), QStringLiteral("FieldMalformed category,fate"));
        QCOMPARE(told(parseAttendance(QStringLiteral("maybe"))), QStringLiteral("FieldMalformed attendance,maybe"));
        for (const Attendance one : {Attendance::Present, Attendance::Late, Attendance::Absent})
            QCOMPARE(*parseAttendance(codeOf(one)), one);
    }

    void whatFailedIsUncheckedToo_data()
    {
        QTest::addColumn<bool>("isFound");
        QTest::addColumn<bool>("isChecked");
        QTest::addColumn<int>("unchecked");
        QTest::newRow("R10 nobody has looked") << false << false << 2;
        QTest::newRow("R10 it is not there") << true << false << 2;
        QTest::newRow("R10 it is there") << true << true << 1;
    }

    void whatFailedIsUncheckedToo()
    {
        QFETCH(bool, isFound);
        QFETCH(bool, isChecked);
        QFETCH(int, unchecked);
        const std::vector<ReadinessItem> items {{QStringLiteral("equipment:1"), {}, std::nullopt, {}},
            {QStringLiteral("equipment:2"), {}, std::nullopt, {}}};
        std::vector<ReadinessCheck> checks;
        if (isFound)
            checks.push_back({QStringLiteral("equipment:1"), isChecked, {}, {}, {}});
        checks.push_back({QStringLiteral("equipment:9"), true, {}, {}, {}});
        QCOMPARE(static_cast<int>(uncheckedItems(items, checks).size()), unchecked);
    }
};

QTEST_APPLESS_MAIN(TestHappenings)
#include "tst_happenings.moc"
