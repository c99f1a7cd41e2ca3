// Protects the tables of sessions and documents: what is stored comes back the same, a row that nobody could have written
// is named, and what someone else changed meanwhile is seen.
#include "core/database/statement.h"
#include "core/storage/assessmenttable.h"
#include "core/storage/certificatetable.h"
#include "core/storage/noticetable.h"
#include "core/storage/numberblocktable.h"
#include "core/storage/protocoltable.h"
#include "core/storage/resultnoticetable.h"
#include "core/storage/sessioncandidatetable.h"
#include "core/storage/sessiontable.h"
#include "core/storage/waitingcases.h"
#include "tests/support/sessionroad.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

class TestSessionTables final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSessionComesBack()
    {
        TestCenter center;
        Session session = need(SessionTable(center.db()).load(SessionRoad(center).planned()));
        session.state = SessionState::Ended;
        session.startedAt = center.clock().now();
        session.endedAt = center.clock().now().addSecs(3600);
        session.place = QStringLiteral("Алматы");
        need(SessionTable(center.db()).update(session, SessionState::Planned));
        const Session read = need(SessionTable(center.db()).load(session.id));
        QCOMPARE(read.place, session.place);
        QCOMPARE(read.startedAt, session.startedAt);
        QCOMPARE(read.endedAt, session.endedAt);
        QCOMPARE(told(SessionTable(center.db()).update(session, SessionState::Planned)),
            QStringLiteral("ChangedMeanwhile session"));
    }

    void aCandidateComesBack()
    {
        TestCenter center;
        const ApplicationId one = center.contracted();
        SessionRoad(center).scheduled({one});
        SessionCandidateTable table(center.db());
        SessionCandidateRow row = need(table.load(one));
        QVERIFY(!row.theory);
        row.theory = TheoryResult {7, 10, {{QStringLiteral("a"), 3}, {QStringLiteral("b"), 4}}};
        row.decision = Decision::NotPassed;
        row.acquaintedAt = center.clock().now();
        row.recommendations = QStringLiteral("Оқыңыз");
        need(table.update(row));
        const SessionCandidateRow read = need(table.load(one));
        QCOMPARE(read.theory, row.theory);
        QCOMPARE(read.decision, row.decision);
        QCOMPARE(read.acquaintedAt, row.acquaintedAt);
        QCOMPARE(read.briefedAt, std::nullopt);
        QCOMPARE(read.recommendations, row.recommendations);
        need(table.remove(one));
        QVERIFY(!need(table.find(one)));
        QCOMPARE(told(table.update(row)), QStringLiteral("ChangedMeanwhile candidate"));
    }

    void candidatesComeInKazakhOrder()
    {
        TestCenter center;
        const ApplicationId later = center.contracted(1);
        const ApplicationId earlier = center.contracted(2);
        const SessionId id = SessionRoad(center).scheduled({later, earlier});
        const auto rows = need(SessionCandidateTable(center.db()).ofSession(id));
        QCOMPARE(rows.at(0).application, earlier);
        QCOMPARE(rows.at(1).application, later);
    }

    void aMarkIsReplacedByItsOwnAssessor()
    {
        TestCenter center;
        const ApplicationId one = center.contracted();
        const SessionId session = SessionRoad(center).scheduled({one});
        AssessmentTable table(center.db());
        const QString operation = QStringLiteral("operation-1");
        for (const int points : {3, 9})
            need(table.put({one, operation, center.examMembers().at(0), points}));
        need(table.put({one, operation, center.examMembers().at(1), 5}));
        QCOMPARE(need(table.ofSession(session)).size(), size_t {2});
        need(table.removeAll(one));
        QVERIFY(need(table.ofApplication(one)).empty());
    }

    void theLatestNoticeOfASession()
    {
        TestCenter center;
        const ApplicationId one = center.contracted();
        const SessionId session = SessionRoad(center).scheduled({one});
        NoticeTable table(center.db());
        QVERIFY(!need(table.latest(one, session)));
        for (int number = 1; number <= 3; ++number)
            need(table.insert({NoticeId::make(center.clock().now()), one, session, 2026, number,
                center.clock().now().addSecs(number), NoticeChannel::Platform}));
        QCOMPARE(need(table.latest(one, session))->number, 3);
        QCOMPARE(need(table.ofApplication(one)).front().number, 1);
    }

    void rowsThatNobodyCouldHaveWritten_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("column");
        QTest::newRow("topics no object") << "UPDATE session_candidate SET theory_topics = '[]'" << "theory_topics";
        QTest::newRow("topics no number") << "UPDATE session_candidate SET theory_topics = '{\"a\":\"b\"}'"
                                          << "theory_topics";
        QTest::newRow("one count alone") << "UPDATE session_candidate SET theory_total = 5" << "theory_total";
    }

    void rowsThatNobodyCouldHaveWritten()
    {
        QFETCH(QString, sql);
        QFETCH(QString, column);
        TestCenter center;
        const ApplicationId one = center.contracted();
        SessionRoad(center).scheduled({one});
        need(Statement::on(center.db(), sql).run());
        const auto found = SessionCandidateTable(center.db()).find(one);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::RowCorrupt);
        QCOMPARE(found.error().arguments.at(2), column);
    }

    void aCertificateWithABrokenSerialIsNamed()
    {
        TestCenter center;
        SessionRoad road(center);
        road.enrol();
        const ApplicationId one = center.contracted();
        road.signedProtocol({one}, {});
        const CertificateId id = road.prepared(one);
        need(Statement::on(center.db(), QStringLiteral("UPDATE certificate SET serial = 'X'")).run());
        QCOMPARE(told(CertificateTable(center.db()).load(id)),
            QStringLiteral("RowCorrupt certificate,%1,serial").arg(id.toText()));
    }

    void theSchemaAllowsOneLivingDocumentPerCase()
    {
        TestCenter center;
        SessionRoad road(center);
        road.enrol();
        const ApplicationId one = center.contracted();
        road.signedProtocol({one}, {});
        Certificate certificate = need(CertificateTable(center.db()).load(road.prepared(one))).certificate;
        certificate.id = CertificateId::make(center.clock().now());
        CertificateNumber::Levels levels = certificate.serial.levels();
        levels.ordinal = need(Ordinal::of(77));
        certificate.serial = need(CertificateNumber::of(levels));
        QCOMPARE(CertificateTable(center.db()).insert(certificate, QByteArrayLiteral("k")).error().kind,
            ErrorKind::DatabaseFailed);
    }

    void absentThingsAreNamed()
    {
        TestCenter center;
        const auto session = SessionId::make(center.clock().now());
        const auto protocol = ProtocolId::make(center.clock().now());
        const auto certificate = CertificateId::make(center.clock().now());
        QCOMPARE(told(SessionTable(center.db()).load(session)), QStringLiteral("NotFound session,") + session.toText());
        QCOMPARE(told(ProtocolTable(center.db()).load(protocol)),
            QStringLiteral("NotFound protocol,") + protocol.toText());
        QCOMPARE(told(CertificateTable(center.db()).load(certificate)),
            QStringLiteral("NotFound certificate,") + certificate.toText());
        QVERIFY(!need(ResultNoticeTable(center.db()).find(ApplicationId::make(center.clock().now()))));
        QVERIFY(!need(ProtocolTable(center.db()).latestOf(session)));
    }

    void onlyContractedCasesOfTheVersionWait()
    {
        TestCenter center;
        const ApplicationId one = center.contracted(0);
        center.checked(1);
        SessionRoad(center).scheduled({center.contracted(2)});
        const auto waiting = need(waitingCasesOf(center.db(), center.programme().id));
        QCOMPARE(waiting.size(), size_t {1});
        QCOMPARE(waiting.front(), one);
        QVERIFY(need(waitingCasesOf(center.db(), ProgrammeId::make(center.clock().now()))).empty());
    }

    void everyChannelHasACode()
    {
        for (const auto channel : {NoticeChannel::Hand, NoticeChannel::Post, NoticeChannel::Email, NoticeChannel::Sms,
                 NoticeChannel::Platform})
            QCOMPARE(need(parseNoticeChannel(codeOf(channel))), channel);
        QCOMPARE(told(parseNoticeChannel(QStringLiteral("pigeon"))), QStringLiteral("FieldMalformed channel,pigeon"));
    }
};

QTEST_GUILESS_MAIN(TestSessionTables)
#include "tst_sessiontables.moc"
