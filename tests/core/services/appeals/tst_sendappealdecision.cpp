// Protects the end of an appeal (R22, R23): told in time, an upheld one leads to the document and to the platform without
// touching the signed protocol; a rejected one closes the case.
#include "core/services/certificates/handovercertificate.h"
#include "core/services/certificates/recordprint.h"
#include "core/services/certificates/spoilcertificate.h"
#include "core/storage/protocoltable.h"
#include "core/storage/recordtable.h"
#include "core/wire/outcomerecord.h"
#include "tests/core/services/appeals/appealroad.h"
#include "tests/support/faulttest.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

class TestSendAppealDecision final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anUpheldOneIsPassed()
    {
        TestCenter center;
        AppealRoad road(center);
        const AppealId id = road.decided(true);
        road.goTo(QDate(2026, 11, 18));
        const auto sent = need(SendAppealDecision(center.as(Role::Registrar)).run(id, NoticeChannel::Post));
        QCOMPARE(sent.outcome, AppealOutcome::Upheld);
        QVERIFY(!sent.late);
        QVERIFY2(sent.issueBy == QDate(2026, 11, 20), "R23: three working days from the decision on 2026-11-17");
        QCOMPARE(center.stateOf(road.candidate()), CaseState::Passed);
        QVERIFY2(road.term(Obligation::DecideAppeal)->metAt, "R22");
        QCOMPARE(road.term(Obligation::IssueAfterAppeal)->countedFrom, QDate(2026, 11, 17));
        QVERIFY(!road.term(Obligation::IssueAfterAppeal)->metAt);
        QCOMPARE(road.term(Obligation::EnterIntoPlatform)->lastDay, QDate(2026, 11, 20));
        QVERIFY2(!road.term(Obligation::EnterIntoPlatform)->metAt, "R18.2: the platform hears of it again");
        const Appeal appeal = road.load(id);
        QCOMPARE(appeal.channel, std::optional(NoticeChannel::Post));
        QVERIFY(appeal.sentAt);
    }

    void aRejectedOneClosesTheCase()
    {
        TestCenter center;
        AppealRoad road(center);
        const AppealId id = road.sent(false);
        QCOMPARE(center.stateOf(road.candidate()), CaseState::AppealRejected);
        QVERIFY(road.term(Obligation::DecideAppeal)->metAt);
        QVERIFY(!road.term(Obligation::IssueAfterAppeal));
        QCOMPARE(need(RecordTable(center.db()).waiting(0, 10)).size(), size_t {1});
        QCOMPARE(told(SendAppealDecision(center.as(Role::Registrar)).run(id, NoticeChannel::Email)),
            QStringLiteral("ActionNotAllowed send-appeal-decision,appeal-rejected"));
    }

    void theSignedProtocolStaysUntouched()
    {
        TestCenter center;
        AppealRoad road(center);
        const ProtocolRow before = need(ProtocolTable(center.db()).load(road.protocol()));
        road.sent(true);
        const ProtocolRow after = need(ProtocolTable(center.db()).load(road.protocol()));
        QCOMPARE(after.content, before.content);
        QCOMPARE(after.hash, before.hash);
        QCOMPARE(after.signedOn, before.signedOn);
    }

    void theOutcomeIsRevisedForThePlatform()
    {
        TestCenter center;
        AppealRoad road(center);
        road.sent(true);
        const auto waiting = need(RecordTable(center.db()).waiting(0, 10));
        QCOMPARE(waiting.size(), size_t {2});
        const auto first = parseRecord(waiting.front().canonical);
        const auto second = parseRecord(waiting.back().canonical);
        QVERIFY(first && second);
        QVERIFY2(second->id == first->id, "exchange.md 4: an edit is a revision of the same record");
        QCOMPARE(second->revision, 2);
        QCOMPARE(second->replaces, std::optional(hashOf(*first)));
        const auto before = readOutcomeRecord(first->content);
        const auto after = readOutcomeRecord(second->content);
        QVERIFY(before && after);
        QCOMPARE(before->decision, Decision::NotPassed);
        QVERIFY(!before->appeal);
        QCOMPARE(after->decision, Decision::Passed);
        QVERIFY2(after->appeal == OutcomeAppeal({QStringLiteral("2026/0001"), QDate(2026, 11, 17)}), "R23");
        QCOMPARE(after->protocolNumber, before->protocolNumber);
        QCOMPARE(after->stages, before->stages);
    }

    void theDocumentIsIssuedLikeAnyOther()
    {
        TestCenter center;
        AppealRoad road(center);
        road.sessions().enrol();
        road.sent(true);
        const CertificateId id = road.sessions().printed(road.candidate());
        QCOMPARE(center.stateOf(road.candidate()), CaseState::DocumentPrepared);
        const QString text = QStringLiteral("Ахметов Ә. Б., 012345678");
        const auto done = need(HandOverCertificate(center.as(Role::Registrar)).run(id, text, text));
        QVERIFY(!done.late);
        QCOMPARE(center.stateOf(road.candidate()), CaseState::DocumentIssued);
        QVERIFY2(road.term(Obligation::IssueAfterAppeal)->metAt, "R23");
        QVERIFY2(!road.term(Obligation::IssueDocument), "R18.1 never ran: the protocol says not passed");
    }

    void issuingIsLateAfterTheThirdDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("late");
        QTest::newRow("R23 the third working day") << QDate(2026, 11, 20) << false;
        QTest::newRow("R23 the fourth working day") << QDate(2026, 11, 23) << true;
    }

    void issuingIsLateAfterTheThirdDay()
    {
        QFETCH(QDate, day);
        QFETCH(bool, late);
        TestCenter center;
        AppealRoad road(center);
        road.sessions().enrol();
        road.sent(true);
        road.goTo(day);
        const auto prepared
            = need(PrepareCertificates(center.as(Role::Registrar)).run({road.candidate()}).front().result);
        QCOMPARE(prepared.late, late);
        need(RecordPrint(center.as(Role::Registrar)).run({prepared.id}));
        const QString text = QStringLiteral("Ахметов Ә. Б.");
        QCOMPARE(need(HandOverCertificate(center.as(Role::Registrar)).run(prepared.id, text, text)).late, late);
    }

    void aSpoiledDocumentAfterAnAppealIsMadeAgain()
    {
        TestCenter center;
        AppealRoad road(center);
        road.sessions().enrol();
        road.sent(true);
        const CertificateId id = road.sessions().prepared(road.candidate());
        need(SpoilCertificate(center.as(Role::Registrar)).run(id, QStringLiteral("Қағаз жыртылды")));
        QCOMPARE(center.stateOf(road.candidate()), CaseState::Passed);
        QVERIFY(!(road.sessions().prepared(road.candidate()) == id));
    }

    void sentAtAMomentThatCanBe_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("allowed");
        QTest::addColumn<bool>("late");
        QTest::newRow("R22 before the decision") << QDate(2026, 11, 16) << false << false;
        QTest::newRow("R22 the fifth working day") << QDate(2026, 11, 24) << true << false;
        QTest::newRow("R22 the sixth working day") << QDate(2026, 11, 25) << true << true;
        QTest::newRow("R22 tomorrow") << QDate(2026, 11, 26) << false << false;
    }

    void sentAtAMomentThatCanBe()
    {
        QFETCH(QDate, day);
        QFETCH(bool, allowed);
        QFETCH(bool, late);
        TestCenter center;
        AppealRoad road(center);
        const AppealId id = road.decided(false);
        road.goTo(QDate(2026, 11, 25));
        const auto sent = SendAppealDecision(center.as(Role::Head))
                              .run(id, NoticeChannel::Hand, fromKazakhstan(day, QTime(10, 0)));
        QCOMPARE(sent.isOk(), allowed);
        if (allowed)
            QCOMPARE(sent->late, late);
        else
            QCOMPARE(center.stateOf(road.candidate()), CaseState::AppealDecided);
    }

    void onlyWhatWasDecidedIsSent()
    {
        TestCenter center;
        AppealRoad road(center);
        const AppealId id = road.assigned();
        QCOMPARE(told(SendAppealDecision(center.as(Role::Registrar)).run(id, NoticeChannel::Email)),
            QStringLiteral("ActionNotAllowed send-appeal-decision,appeal-assigned"));
    }

    void onlyByItsRole()
    {
        TestCenter center;
        AppealRoad road(center);
        const AppealId id = road.decided(true);
        const auto before = dumpTables(center.db());
        for (const Role role : {Role::Secretary, Role::CommissionMember, Role::Administrator}) {
            QCOMPARE(SendAppealDecision(center.as(role)).run(id, NoticeChannel::Email).error().kind,
                ErrorKind::RoleNotAllowed);
        }
        QCOMPARE(tablesThatDiffer(before, dumpTables(center.db())), QStringList());
        need(SendAppealDecision(center.as(Role::AppealCommission)).run(id, NoticeChannel::Email));
    }

    void wholeOrNotAtAll_data()
    {
        QTest::addColumn<bool>("upheld");
        QTest::newRow("R23 upheld") << true;
        QTest::newRow("R22 rejected") << false;
    }

    void wholeOrNotAtAll()
    {
        QFETCH(bool, upheld);
        TestCenter center;
        AppealRoad road(center);
        const AppealId id = road.decided(upheld);
        Desk& desk = center.as(Role::Registrar);
        QVERIFY(failEveryAccess(center.db(),
                    [&] { return SendAppealDecision(desk).run(id, NoticeChannel::Email); }) > 3);
    }
};

QTEST_GUILESS_MAIN(TestSendAppealDecision)
#include "tst_sendappealdecision.moc"
