// Protects what the server takes (exchange.md 1 to 5, 9, 10, 14, 19): every record has its own answer, one
// bad record never harms the rest, the same thing twice is harmless, and nothing is taken that the law or the
// numbers do not allow.
#include "core/database/statement.h"
#include "core/security/journal.h"
#include "core/wire/batch.h"
#include "core/wire/missing.h"
#include "server/actions/countnumbers.h"
#include "support/testserver.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

namespace {

qint64 count(TestServer& server, const QString& table)
{
    const auto found =
        Statement::on(server.connection(), QLatin1String("SELECT count(*) FROM ") + table).integer();
    return found ? *found : -1;
}

} // namespace

class tst_Batches : public QObject {
    Q_OBJECT

private:
    const QString m_number = QStringLiteral("0417");

private Q_SLOTS:
    void answersEveryRecordOfABatch()
    {
        TestServer server;
        const auto center = server.enrolled(m_number);
        const auto good = FakeCenter::record(center->certificate(1));
        const auto outside = FakeCenter::record(center->certificate(101));
        const auto outcome = FakeCenter::record(center->outcome());
        const auto spoiled = FakeCenter::numberEnd(m_number, 50, 52);
        QByteArrayList canonical{canonicalOf(good), QByteArray("nonsense"), canonicalOf(outside),
            canonicalOf(outcome), canonicalOf(spoiled)};
        const HttpResponse response = center->send(center->batchAt(1, canonical));
        QCOMPARE(response.status, 200);
        QCOMPARE(fatesIn(response),
            QStringList({QStringLiteral("accepted"), QStringLiteral("rejected"), QStringLiteral("rejected"),
                QStringLiteral("accepted"), QStringLiteral("accepted")}));
        QCOMPARE(problemsIn(response).at(2), QStringLiteral("NumberOutsideBlocks"));
        QCOMPARE(count(server, QStringLiteral("record")), 3);
        QCOMPARE(count(server, QStringLiteral("certificate")), 1);
    }

    void givesTheSameBatchTheSameBytes()
    {
        TestServer server;
        const auto center = server.enrolled(m_number);
        const QByteArray batch = center->batchOf(
            {FakeCenter::record(center->certificate(1)), FakeCenter::record(center->certificate(200))});
        const HttpResponse first = center->send(batch);
        QCOMPARE(first.status, 200);
        server.clock().advance(3600);
        QCOMPARE(center->send(batch).body, first.body);
        server.restart();
        QCOMPARE(center->send(batch).body, first.body);
        QCOMPARE(count(server, QStringLiteral("record")), 1);
    }

    void signsItsAnswer()
    {
        TestServer server;
        const auto center = server.enrolled(m_number);
        const QByteArray batch = center->batchOf({FakeCenter::record(center->certificate(1))});
        const auto message = parseSigned(center->send(batch).body, signedfor::batchAnswer);
        QVERIFY(message.isOk());
        const auto key =
            PublicKey::fromBytes(QByteArray(parseBatchAnswer(message->payload)->server.size(), 0));
        QVERIFY(!key); // the server's id is no key
        const auto list =
            parseSigned(server.handle(getOf(QStringLiteral("/api/v1/keys"))).body, signedfor::keyList);
        QCOMPARE(message->keyId, list->keyId);
    }

    void knowsARecordAgain()
    {
        TestServer server;
        const auto center = server.enrolled(m_number);
        const auto record = FakeCenter::record(center->certificate(1));
        QCOMPARE(fatesIn(center->send(center->batchOf({record}))), QStringList{QStringLiteral("accepted")});
        const auto other = FakeCenter::record(center->certificate(2));
        QCOMPARE(fatesIn(center->send(center->batchOf({record, other}))),
            QStringList({QStringLiteral("duplicate"), QStringLiteral("accepted")}));
    }

    void sameRevisionOtherContentIsAConflict()
    {
        TestServer server;
        const auto center = server.enrolled(m_number);
        const auto record = FakeCenter::record(center->certificate(1));
        auto changed = record;
        changed.content = contentOf(center->certificate(1, QStringLiteral("Серікқызы")));
        center->send(center->batchOf({record}));
        const HttpResponse response = center->send(center->batchOf({changed}));
        QCOMPARE(problemsIn(response), QStringList{QStringLiteral("Conflict")});
        QCOMPARE(count(server, QStringLiteral("record")), 1);
    }

    /// exchange.md 10: it is offered again, and then accepted.
    void defersARevisionWhosePredecessorDidNotCome()
    {
        TestServer server;
        const auto center = server.enrolled(m_number);
        const auto first = FakeCenter::record(center->certificate(1));
        const auto second = FakeCenter::next(first, center->certificate(1, QStringLiteral("Серікқызы")));
        const auto third = FakeCenter::next(second, center->certificate(1, QStringLiteral("Болатқызы")));
        const QByteArray early = center->batchOf({second, first, third});
        QCOMPARE(fatesIn(center->send(early)),
            QStringList({QStringLiteral("deferred"), QStringLiteral("accepted"), QStringLiteral("deferred")}));
        QCOMPARE(count(server, QStringLiteral("record")), 1);
        QCOMPARE(fatesIn(center->send(early)),
            QStringList({QStringLiteral("deferred"), QStringLiteral("accepted"), QStringLiteral("deferred")}));
        QCOMPARE(fatesIn(center->send(center->batchOf({second, third}))),
            QStringList({QStringLiteral("accepted"), QStringLiteral("accepted")}));
        QCOMPARE(fatesIn(center->send(center->batchOf({first}))), QStringList {QStringLiteral("duplicate")});
    }

    void oneBadRecordInTenThousandHarmsNoOther()
    {
        TestServer server;
        const auto center = server.enrolled(m_number, 0, 100'000);
        for (qint64 grant = 0; grant < 10; ++grant)
            QCOMPARE(center->askNumbers(grant, 1000).status, 200);
        QByteArrayList records;
        for (int i = 1; i <= 10'000; ++i)
            records.append(canonicalOf(FakeCenter::record(center->certificate(i == 5'000 ? 10'001 : i))));
        const QByteArray batch = center->batchAt(1, records);
        const HttpResponse first = center->send(batch);
        const QStringList fates = fatesIn(first);
        QCOMPARE(fates.size(), 10'000);
        QCOMPARE(fates.count(QStringLiteral("accepted")), 9'999);
        QCOMPARE(fates.at(4'999), QStringLiteral("rejected"));
        server.restart();
        QVERIFY2(center->send(batch).body == first.body, "the same batch again gives the same bytes");
        QCOMPARE(count(server, QStringLiteral("certificate")), 9'999);
    }

    void aNumberEndsOnce_data()
    {
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("last");
        QTest::addColumn<QString>("problem");
        QTest::newRow("19 ended already") << qint64(52) << qint64(60) << "NumberAlreadyUsed";
        QTest::newRow("19 on a document") << qint64(1) << qint64(3) << "NumberAlreadyUsed";
        QTest::newRow("19 beyond the block") << qint64(90) << qint64(101) << "NumberOutsideBlocks";
        QTest::newRow("19 beside") << qint64(53) << qint64(60) << "";
    }

    void aNumberEndsOnce()
    {
        QFETCH(qint64, first);
        QFETCH(qint64, last);
        TestServer server;
        const auto center = server.enrolled(m_number);
        center->send(center->batchOf({FakeCenter::record(center->certificate(2)), FakeCenter::numberEnd(m_number, 50, 52)}));
        const HttpResponse response = center->send(center->batchOf({FakeCenter::numberEnd(m_number, first, last)}));
        QTEST(problemsIn(response).value(0), "problem");
        const auto account = countNumbers(server.connection(), *AccreditationNumber::parse(m_number));
        QCOMPARE(account->granted, 100);
        QCOMPARE(account->documents, 1);
        QCOMPARE(account->held(), account->granted - account->documents - account->ended);
    }

    /// R23: the protocol said no, the appeal commission said yes; the record says both, one after the other.
    void takesTheOutcomeOfAnUpheldAppeal()
    {
        TestServer server;
        const auto center = server.enrolled(m_number);
        OutcomeRecord content = center->outcome();
        content.decision = Decision::NotPassed;
        const auto notPassed = FakeCenter::record(content);
        QCOMPARE(fatesIn(center->send(center->batchOf({notPassed}))), QStringList {QStringLiteral("accepted")});
        content.decision = Decision::Passed;
        content.appeal = OutcomeAppeal {QStringLiteral("2026/0003"), QDate(2026, 3, 18)};
        auto passed = notPassed;
        passed.revision = 2;
        passed.replaces = hashOf(notPassed);
        passed.content = contentOf(content);
        QCOMPARE(fatesIn(center->send(center->batchOf({passed}))), QStringList {QStringLiteral("accepted")});
        content.decision = Decision::NotPassed;
        auto wrong = passed;
        wrong.revision = 3;
        wrong.replaces = hashOf(passed);
        wrong.content = contentOf(content);
        QCOMPARE(fatesIn(center->send(center->batchOf({wrong}))), QStringList {QStringLiteral("rejected")});
    }

    void takesTheEditOfARejectedRecord()
    {
        TestServer server;
        const auto center = server.enrolled(m_number);
        auto bad = center->certificate(5);
        bad.issuedOn = QDate(2023, 1, 1);
        const auto first = FakeCenter::record(bad);
        QCOMPARE(fatesIn(center->send(center->batchOf({first}))), QStringList{QStringLiteral("rejected")});
        const auto second = FakeCenter::next(first, center->certificate(5));
        QCOMPARE(fatesIn(center->send(center->batchOf({second}))), QStringList{QStringLiteral("accepted")});
    }

    void cancelsByARevision()
    {
        TestServer server;
        const auto center = server.enrolled(m_number);
        auto document = center->certificate(1);
        const auto first = FakeCenter::record(document);
        center->send(center->batchOf({first}));
        document.state = CertificateState::Cancelled;
        document.cancellation =
            RecordedCancellation{QDate(2026, 5, 4), QStringLiteral("L26.2"), QStringLiteral("x")};
        const auto second = FakeCenter::next(first, document);
        QCOMPARE(fatesIn(center->send(center->batchOf({second}))), QStringList{QStringLiteral("accepted")});
        const auto state =
            Statement::on(server.connection(), QStringLiteral("SELECT state, cancelled_on FROM certificate"))
                .one();
        QCOMPARE(*(*state)->text("state"), QStringLiteral("cancelled"));
        QCOMPARE(*(*state)->text("cancelled_on"), QStringLiteral("2026-05-04"));
        const auto third = FakeCenter::next(second, center->certificate(1));
        QCOMPARE(
            problemsIn(center->send(center->batchOf({third}))), QStringList{QStringLiteral("Contradiction")});
    }

    void refusesWhatMayNotBe_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("problem");
        QTest::newRow("19 number outside the blocks") << "outside"
                                                      << "NumberOutsideBlocks";
        QTest::newRow("18 number of another center") << "foreign"
                                                     << "Contradiction";
        QTest::newRow("19 number on two documents") << "taken"
                                                    << "NumberAlreadyUsed";
        QTest::newRow("19 number that was spoiled") << "spoiled"
                                                    << "NumberAlreadyUsed";
        QTest::newRow("L23.2 before the accreditation") << "early"
                                                        << "OutsideAccreditation";
        QTest::newRow("L23.2 after the accreditation") << "late"
                                                       << "OutsideAccreditation";
        QTest::newRow("A2 issued before the procedure") << "before"
                                                        << "Contradiction";
        QTest::newRow("4 replaces something else") << "replaces"
                                                   << "Contradiction";
        QTest::newRow("4 a revision with another number") << "renumbered"
                                                          << "Contradiction";
        QTest::newRow("4 a revision of another kind") << "kind"
                                                      << "Contradiction";
        QTest::newRow("I1 wrong check digit") << "iin"
                                              << "WrongCheckDigit";
    }

    void refusesWhatMayNotBe()
    {
        QFETCH(QString, what);
        TestServer server;
        const auto center = server.enrolled(m_number);
        const auto other = server.enrolled(QStringLiteral("0418"));
        const auto known = FakeCenter::record(center->certificate(1));
        QCOMPARE(fatesIn(center->send(center->batchOf({known, FakeCenter::numberEnd(m_number, 50, 52)}))),
            QStringList({QStringLiteral("accepted"), QStringLiteral("accepted")}));

        auto document = center->certificate(2);
        auto record = FakeCenter::record(document);
        if (what == QLatin1String("outside"))
            record = FakeCenter::record(center->certificate(101));
        if (what == QLatin1String("foreign"))
            record = FakeCenter::record(other->certificate(2));
        if (what == QLatin1String("taken"))
            record = FakeCenter::record(center->certificate(1, QStringLiteral("Басқа")));
        if (what == QLatin1String("spoiled"))
            record = FakeCenter::record(center->certificate(51));
        if (what == QLatin1String("early") || what == QLatin1String("late")
            || what == QLatin1String("before")) {
            auto levels = document.serial.levels();
            const bool isBefore = what == QLatin1String("before");
            const QDate day = what == QLatin1String("early") ? QDate(2024, 1, 9) : QDate(2027, 1, 10);
            levels.procedure = isBefore ? QDate(2026, 3, 13) : day;
            document.serial = *CertificateNumber::of(levels);
            document.issuedOn = isBefore ? QDate(2026, 3, 12) : day;
            document.protocolDate = document.issuedOn;
            document.handedOverOn = document.issuedOn;
            document.validUntil = document.issuedOn.addYears(5);
            record = FakeCenter::record(document);
        }
        if (what == QLatin1String("replaces")) {
            record = FakeCenter::next(known, center->certificate(1));
            record.replaces = QByteArray(32, 'x');
        }
        if (what == QLatin1String("renumbered"))
            record = FakeCenter::next(known, document);
        if (what == QLatin1String("kind")) {
            record = FakeCenter::next(known, document);
            record.kind = RecordKind::Outcome;
            record.content = contentOf(center->outcome());
        }
        if (what == QLatin1String("iin")) {
            const QByteArray iin = document.person.iin->toString().toLatin1();
            QByteArray wrong = iin;
            wrong[11] = wrong[11] == '9' ? '0' : static_cast<char>(wrong[11] + 1);
            record.content.replace(iin, wrong);
        }
        const HttpResponse response = center->send(center->batchOf({record}));
        QCOMPARE(response.status, 200);
        QCOMPARE(fatesIn(response), QStringList{QStringLiteral("rejected")});
        QTEST(problemsIn(response).first(), "problem");
        QCOMPARE(count(server, QStringLiteral("certificate")), 1);
        QCOMPARE(count(server, QStringLiteral("record")), 2);
    }

    void aRefusedRecordLeavesNothing()
    {
        TestServer server;
        const auto center = server.enrolled(m_number);
        const auto first = FakeCenter::record(center->certificate(1));
        const auto taken = FakeCenter::record(center->certificate(1, QStringLiteral("Басқа")));
        const auto outside = FakeCenter::record(center->certificate(101));
        const auto after = FakeCenter::record(center->certificate(2));
        QCOMPARE(fatesIn(center->send(center->batchOf({first, taken, outside, after}))),
            QStringList({QStringLiteral("accepted"), QStringLiteral("rejected"), QStringLiteral("rejected"),
                QStringLiteral("accepted")}));
        QCOMPARE(count(server, QStringLiteral("record")), 2);
        QCOMPARE(count(server, QStringLiteral("certificate")), 2);

        // what was refused is not known: offered again it is judged anew, not taken for a duplicate
        QCOMPARE(fatesIn(center->send(center->batchOf({taken, after}))),
            QStringList({QStringLiteral("rejected"), QStringLiteral("duplicate")}));
        // and a conflict takes back nothing that was there before it
        auto changed = after;
        changed.content = contentOf(center->certificate(3));
        QCOMPARE(problemsIn(center->send(center->batchOf({changed}))), QStringList{QStringLiteral("Conflict")});
        QCOMPARE(fatesIn(center->send(center->batchOf({after, first}))),
            QStringList({QStringLiteral("duplicate"), QStringLiteral("duplicate")}));
        QCOMPARE(count(server, QStringLiteral("record")), 2);
    }

    void theTablesKnowNoOtherKindsAndStates()
    {
        TestServer server;
        const auto center = server.enrolled(m_number);
        center->send(center->batchOf({FakeCenter::record(center->certificate(1))}));
        for (const char* sql : {"UPDATE record SET kind = 'song'", "UPDATE certificate SET state = 'lost'"}) {
            const auto done = Statement::on(server.connection(), QLatin1String(sql)).run();
            QVERIFY2(!done && isConstraint(done.error()), sql);
        }
    }

    void aRefusedRevisionLeavesNothing()
    {
        TestServer server;
        const auto center = server.enrolled(m_number);
        const auto known = FakeCenter::record(center->certificate(1));
        center->send(center->batchOf({known}));
        // a new number for a known document writes two rows before it is refused
        const auto renumbered = FakeCenter::next(known, center->certificate(2));
        QCOMPARE(fatesIn(center->send(center->batchOf({renumbered}))), QStringList{QStringLiteral("rejected")});
        QCOMPARE(count(server, QStringLiteral("record")), 1);
        QCOMPARE(count(server, QStringLiteral("certificate")), 1);
        const auto edited = FakeCenter::next(known, center->certificate(1, QStringLiteral("Серікқызы")));
        QCOMPARE(fatesIn(center->send(center->batchOf({edited}))), QStringList{QStringLiteral("accepted")});
    }

    void aForeignRecordIsNoOnesToChange()
    {
        TestServer server;
        const auto center = server.enrolled(m_number);
        const auto other = server.enrolled(QStringLiteral("0418"));
        const auto known = FakeCenter::record(center->outcome());
        center->send(center->batchOf({known}));
        auto next = known;
        next.revision = 2;
        next.replaces = hashOf(known);
        QCOMPARE(problemsIn(other->send(other->batchOf({known, next}))),
            QStringList({QStringLiteral("Conflict"), QStringLiteral("Conflict")}));
    }

    void fencesADeviceThatWasCloned()
    {
        TestServer server;
        const auto center = server.enrolled(m_number);
        center->send(center->batchAt(1, {canonicalOf(FakeCenter::record(center->certificate(1)))}));
        center->send(center->batchAt(2, {canonicalOf(FakeCenter::record(center->certificate(2)))}));
        const HttpResponse fork =
            center->send(center->batchAt(1, {canonicalOf(FakeCenter::record(center->certificate(3)))}));
        QCOMPARE(fork.status, 409);
        QCOMPARE(codeIn(fork), QStringLiteral("DeviceFenced"));
        QCOMPARE(codeIn(center->askNumbers(1, 10)), QStringLiteral("DeviceFenced"));
        server.restart();
        QCOMPARE(center->askNumbers(1, 10).status, 409);
        QCOMPARE(count(server, QStringLiteral("number_block WHERE burned_at IS NOT NULL")), 1);
        QCOMPARE(count(server, QStringLiteral("certificate")), 2);
    }

    void refusesABatchForAnotherEpoch()
    {
        TestServer server;
        const auto center = server.enrolled(m_number);
        const QByteArrayList records{canonicalOf(FakeCenter::record(center->certificate(1)))};
        const HttpResponse refusal = center->send(center->batchAt(1, records, 2));
        QCOMPARE(refusal.status, 409);
        QCOMPARE(codeIn(refusal), QStringLiteral("EpochChanged"));
        QCOMPARE(center->send(center->batchAt(1, records)).status, 200);
    }

    void refusesABatchOfSomebodyElse()
    {
        TestServer server;
        const auto center = server.enrolled(m_number);
        const auto other = server.enrolled(QStringLiteral("0418"));
        const QByteArray batch = other->batchOf({FakeCenter::record(other->certificate(1))});
        QCOMPARE(center->send(batch).status, 401);
        QCOMPARE(count(server, QStringLiteral("record")), 0);
    }

    void refusesWhatIsNoBatch_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("nonsense") << QByteArray("nonsense");
        QTest::newRow("null") << QByteArray("\xf6");
    }

    void refusesWhatIsNoBatch()
    {
        QFETCH(QByteArray, body);
        TestServer server;
        const auto center = server.enrolled(m_number);
        const HttpResponse refusal = center->send(body);
        QCOMPARE(refusal.status, 400);
        QCOMPARE(codeIn(refusal), QStringLiteral("BodyMalformed"));
    }

    void notesAClockThatIsOff()
    {
        TestServer server;
        const auto center = server.enrolled(m_number);
        server.clock().advance(2 * 3600);
        QCOMPARE(center->send(center->batchOf({FakeCenter::record(center->certificate(1))})).status, 200);
        const auto skew =
            Statement::on(server.connection(), QStringLiteral("SELECT clock_skew FROM device")).integer();
        QCOMPARE(*skew, -3 * 3600 * 1000);
    }

    void saysWhatItMisses()
    {
        TestServer server;
        const auto center = server.enrolled(m_number);
        const auto other = server.enrolled(QStringLiteral("0418"));
        const auto known = FakeCenter::record(center->certificate(1));
        const auto unknown = FakeCenter::record(center->certificate(2));
        center->send(center->batchOf({known}));
        const QByteArray question = payloadOf(HashList{{hashOf(unknown), hashOf(known)}});
        const auto answer = parseHashList(center->postSigned("/api/v1/missing", question).body);
        QCOMPARE(answer->hashes, QByteArrayList{hashOf(unknown)});
        const auto foreign = parseHashList(other->postSigned("/api/v1/missing", question).body);
        QCOMPARE(foreign->hashes.size(), 2);
    }

    void keepsOneJournalEntryPerBatch()
    {
        TestServer server;
        const auto center = server.enrolled(m_number);
        const qint64 before = Journal(server.connection()).head()->count;
        QList<RecordRevision> records;
        for (int i = 1; i <= 20; ++i)
            records.append(FakeCenter::record(center->certificate(i)));
        center->send(center->batchOf(records));
        QCOMPARE(Journal(server.connection()).head()->count, before + 1);
        QVERIFY(Journal(server.connection()).verify()->isWhole());
    }

    void anAccessThatFailsLeavesNothing()
    {
        for (qint64 access = 1;; ++access) {
            TestServer server;
            const auto center = server.enrolled(m_number);
            const QByteArray batch = center->batchOf(
                {FakeCenter::record(center->certificate(1)), FakeCenter::numberEnd(m_number, 9, 9)});
            FaultPlan plan(access);
            server.connection().setFaults(&plan);
            const HttpResponse response = center->send(batch);
            server.connection().setFaults(nullptr);
            if (!plan.hasFired()) {
                QCOMPARE(response.status, 200);
                QVERIFY(access > 10);
                break;
            }
            QVERIFY2(response.status == 500 || response.status == 200, qPrintable(QString::number(access)));
            if (response.status == 500) {
                QCOMPARE(codeIn(response), QStringLiteral("ServerFailed"));
                QCOMPARE(count(server, QStringLiteral("record")), 0);
            }
            const HttpResponse again = center->send(batch);
            QCOMPARE(fatesIn(again), QStringList({QStringLiteral("accepted"), QStringLiteral("accepted")}));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Batches)
#include "tst_batches.moc"
