// Protects the notice (R6.1): numbered without gaps, counted again from the day of sending (R6.2), each case for itself.
#include "core/services/sessions/recordnotices.h"
#include "core/storage/noticetable.h"
#include "core/storage/obligationtable.h"
#include "tests/support/sessionroad.h"
#include "tests/support/tabledump.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

class TestRecordNotices final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordsOnePerCandidateAndMeetsTheTerm()
    {
        TestCenter center;
        SessionRoad road(center);
        const Cases cases {center.contracted(0), center.contracted(1)};
        const SessionId session = road.scheduled(cases);
        const auto outcomes = need(RecordNotices(center.as(Role::Registrar)).run(session, NoticeChannel::Sms));
        QCOMPARE(outcomes.size(), size_t {2});
        QSet<QString> numbers;
        for (const auto& outcome : outcomes) {
            numbers.insert(need(outcome.result).numberText);
            QCOMPARE(center.stateOf(outcome.application), CaseState::Notified);
            QVERIFY(need(ObligationTable(center.db()).find(outcome.application, Obligation::SendNotice))->metAt);
        }
        QCOMPARE(numbers, (QSet<QString> {QStringLiteral("2026/0001"), QStringLiteral("2026/0002")}));
        const auto stored = need(NoticeTable(center.db()).ofSession(session));
        QCOMPARE(stored.size(), size_t {2});
        QCOMPARE(stored.at(0).channel, NoticeChannel::Sms);
        QCOMPARE(stored.at(0).sentAt, center.clock().now());
    }

    void aDayLaterIsTooLateForTheSession()
    {
        TestCenter center;
        SessionRoad road(center);
        const ApplicationId one = center.contracted();
        const SessionId session = road.scheduled({one});
        center.clock().advance(24 * 60 * 60);
        const auto before = dumpTables(center.db());
        const auto outcomes = need(RecordNotices(center.as(Role::Registrar)).run(session, NoticeChannel::Hand));
        QCOMPARE(told(outcomes.at(0).result),
            QStringLiteral("SessionTooEarly %1,2026-11-18").arg(center.fields().name.full()));
        QCOMPARE(tablesThatDiffer(before, dumpTables(center.db())), QStringList());
    }

    void sentYesterdayCountsFromYesterday()
    {
        TestCenter center;
        SessionRoad road(center);
        const ApplicationId one = center.contracted();
        const QDateTime sent = center.clock().now().addSecs(60);
        const SessionId session = road.scheduled({one});
        center.clock().advance(24 * 60 * 60);
        const auto outcomes
            = need(RecordNotices(center.as(Role::Registrar)).run(session, NoticeChannel::Hand, sent));
        QCOMPARE(told(outcomes.at(0).result), QStringLiteral("ok"));
    }

    void refusesAMomentThatCannotBe_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("R6.1 in the future") << qint64 {60};
        QTest::newRow("R6.1 before the contract") << qint64 {-24 * 60 * 60};
    }

    void refusesAMomentThatCannotBe()
    {
        QFETCH(qint64, seconds);
        TestCenter center;
        SessionRoad road(center);
        const ApplicationId one = center.contracted();
        road.scheduled({one});
        const QDateTime sent = center.clock().now().addSecs(seconds);
        const auto outcomes = RecordNotices(center.as(Role::Registrar)).run(Cases {one}, NoticeChannel::Hand, sent);
        QCOMPARE(outcomes.at(0).result.error().kind, ErrorKind::FieldMalformed);
    }

    void oneThatIsRefusedHoldsUpNobody()
    {
        TestCenter center;
        SessionRoad road(center);
        const ApplicationId good = center.contracted(0);
        const ApplicationId waiting = center.contracted(1);
        road.scheduled({good});
        const auto outcomes
            = RecordNotices(center.as(Role::Registrar)).run(Cases {waiting, good}, NoticeChannel::Email);
        QCOMPARE(told(outcomes.at(0).result), QStringLiteral("ActionNotAllowed record-notice,contracted"));
        QCOMPARE(need(outcomes.at(1).result).numberText, QStringLiteral("2026/0001"));
    }

    void afterTheTermItIsLate()
    {
        TestCenter center;
        const ApplicationId one = center.contracted();
        center.clock().set(fromKazakhstan(QDate(2026, 11, 10), QTime(9, 0)));
        const SessionId session = SessionRoad(center).scheduled({one});
        const auto outcomes = need(RecordNotices(center.as(Role::Registrar)).run(session, NoticeChannel::Post));
        QVERIFY(need(outcomes.at(0).result).late);
    }
};

QTEST_GUILESS_MAIN(TestRecordNotices)
#include "tst_recordnotices.moc"
