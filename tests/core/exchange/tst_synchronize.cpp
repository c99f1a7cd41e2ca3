// Protects the conversation of a center with its server, the real one in process (exchange.md 6 to 12, 15, 18): what
// was acknowledged is acknowledged once, what was not stays waiting, and R18.2 ends with the acknowledgement alone.
#include "core/exchange/enrolinstallation.h"
#include "core/exchange/networktransport.h"
#include "core/exchange/synchronize.h"
#include "core/services/queries/casequery.h"
#include "core/services/queries/exchangequery.h"
#include "server/commands/command.h"
#include "server/serverapplication.h"
#include "tests/support/sessionroad.h"
#include "tests/support/testcenter.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

/// Lies in the way of the real transport, as the test wants.
class DisturbedTransport final : public Transport {
public:
    explicit DisturbedTransport(Transport& real)
        : m_real(real)
    {
    }

    QByteArray loseAnswerTo; ///< once: the server has the request, the center never hears
    QByteArray touchAnswerTo; ///< one bit of every such answer
    bool isCut = false;
    QList<QByteArray> asked;

    Result<HttpReply> send(const HttpRequest& request, const IsStopped& isStopped) override
    {
        asked.append(request.path);
        if (isCut)
            return Error {ErrorKind::NetworkUnreachable, {QStringLiteral("cut")}, {}};
        auto reply = m_real.send(request, isStopped);
        if (request.path == loseAnswerTo) {
            loseAnswerTo.clear();
            return Error {ErrorKind::NetworkUnreachable, {QStringLiteral("lost")}, {}};
        }
        if (reply && request.path == touchAnswerTo)
            reply->body[reply->body.size() / 2] = static_cast<char>(reply->body.at(reply->body.size() / 2) ^ 1);
        return reply;
    }

private:
    Transport& m_real;
};

/// A center with its server, not yet enrolled, without numbers.
class Pair {
public:
    Pair()
        : road(center)
    {
        need(center.db().execute(QStringLiteral("DELETE FROM number_block")));
        server::ServerOptions options;
        options.data = m_folder.path();
        options.host = QStringLiteral("check.example.kz");
        m_server = need(server::ServerApplication::start(options, &center.clock()));
        m_network = std::make_unique<NetworkTransport>(QUrl(m_server->address()));
        transport = std::make_unique<DisturbedTransport>(*m_network);
    }

    QString code(const QString& number = QStringLiteral("0417"))
    {
        QString printed;
        QString problems;
        QTextStream out(&printed);
        QTextStream errors(&problems);
        const int exit = server::runCommand({QStringLiteral("center"), QStringLiteral("add"), QStringLiteral("--data"),
                                                m_folder.path(), QStringLiteral("--number"), number, QStringLiteral("--name-kk"),
                                                QStringLiteral("Орталық"), QStringLiteral("--name-ru"), QStringLiteral("Центр"),
                                                QStringLiteral("--bin"), QStringLiteral("190440000189"), QStringLiteral("--from"),
                                                QStringLiteral("2026-01-01"), QStringLiteral("--until"), QStringLiteral("2028-12-31")},
            {out, errors});
        if (exit != 0)
            qFatal("%s", qUtf8Printable(problems));
        return printed.trimmed();
    }

    Result<void> enrol(const QString& with)
    {
        return EnrolInstallation(center.as(Role::Administrator), *transport).run(m_server->address(), with);
    }

    Result<SyncReport> synchronize() { return Synchronize(center.as(Role::Administrator), *transport).run(); }

    ExchangeView view() { return need(ExchangeQuery(center.db()).load()); }

    /// One case passed and one not, documents not yet prepared; both outcomes wait.
    Cases outcomes()
    {
        const ApplicationId passed = road.contracted(1);
        const ApplicationId failed = road.contracted(2);
        road.signedProtocol({passed}, {failed});
        return {passed, failed};
    }

    bool isR182Open(const ApplicationId& id)
    {
        const Case found = need(CaseQuery(center.db(), center.clock()).load(id));
        for (const CaseObligation& obligation : found.obligations) {
            if (obligation.deadline.obligation == Obligation::EnterIntoPlatform)
                return obligation.isOpen();
        }
        return false;
    }

    TestCenter center;
    SessionRoad road;
    std::unique_ptr<DisturbedTransport> transport;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<server::ServerApplication> m_server;
    std::unique_ptr<NetworkTransport> m_network;
};

} // namespace

class TestSynchronize final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enrolsOnceWithTheOperatorsCode()
    {
        Pair pair;
        const QString code = pair.code();
        QCOMPARE(pair.enrol(QStringLiteral("AAAA-BBBB")).error().kind, ErrorKind::EnrolmentCodeWrong);
        QVERIFY(!pair.view().isEnrolled);
        QVERIFY(pair.enrol(code).isOk());
        QVERIFY(pair.view().isEnrolled);
        QCOMPARE(pair.view().publicHost, QStringLiteral("check.example.kz"));

        const Result<void> again = pair.enrol(code);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::EnrolmentCodeWrong);
    }

    void anotherCentersCodeIsRefused()
    {
        Pair pair;
        QVERIFY(!pair.enrol(pair.code(QStringLiteral("0500"))));
        QVERIFY(!pair.view().isEnrolled);
    }

    void onlyTheAdministratorEnrols()
    {
        Pair pair;
        const auto refused = EnrolInstallation(pair.center.as(Role::Registrar), *pair.transport).run({}, {});
        QCOMPARE(refused.error().kind, ErrorKind::RoleNotAllowed);
        QVERIFY(pair.transport->asked.isEmpty());
    }

    /// L17.2.1: of a center that was made before its address was asked for; in words here, not in codes from there.
    void aCenterWithoutAnAddressIsToldBeforeItAsks()
    {
        Pair pair;
        need(pair.center.db().execute(QStringLiteral("UPDATE center SET address_ru = ''")));
        const Error missing {ErrorKind::FieldEmpty, {QStringLiteral("address_ru")}, {}};
        QCOMPARE(pair.enrol(pair.code()).error(), missing);
        QVERIFY(pair.transport->asked.isEmpty());
    }

    void nothingGoesBeforeTheEnrolment()
    {
        Pair pair;
        QCOMPARE(pair.synchronize().error().kind, ErrorKind::NotEnrolled);
    }

    void bringsNumbersAndLists()
    {
        Pair pair;
        QVERIFY(pair.enrol(pair.code()).isOk());
        const auto report = pair.synchronize();
        QVERIFY2(report.isOk(), qPrintable(report ? QString() : report.error().detail));
        QCOMPARE(report->numbers, 1000);
        QCOMPARE(pair.synchronize()->numbers, 0);
    }

    void acknowledgedRecordsEndTheTermOfR182()
    {
        Pair pair;
        QVERIFY(pair.enrol(pair.code()).isOk());
        QVERIFY(pair.synchronize().isOk());
        const Cases cases = pair.outcomes();
        QCOMPARE(pair.view().counts.waiting, 2);
        QVERIFY(pair.isR182Open(cases.at(0)));

        const auto report = pair.synchronize();
        QVERIFY(report.isOk());
        QCOMPARE(report->accepted, 2);
        QCOMPARE(report->rejected, 0);
        QCOMPARE(pair.view().counts.waiting, 0);
        QCOMPARE(pair.view().counts.accepted, 2);
        QVERIFY(!pair.isR182Open(cases.at(0)));
        QVERIFY(!pair.isR182Open(cases.at(1)));
        QVERIFY(pair.view().lastAcceptedAt.has_value());
    }

    void theWholeRoadOfADocumentIsAccepted()
    {
        Pair pair;
        QVERIFY(pair.enrol(pair.code()).isOk());
        QVERIFY(pair.synchronize().isOk());
        const Cases cases = pair.outcomes();
        pair.road.printed(cases.at(0));
        const auto report = pair.synchronize();
        QVERIFY(report.isOk());
        QCOMPARE(report->rejected, 0);
        QVERIFY(report->accepted >= 3);
    }

    void withoutANetworkEverythingWaits()
    {
        Pair pair;
        QVERIFY(pair.enrol(pair.code()).isOk());
        pair.outcomes();
        pair.transport->isCut = true;
        QCOMPARE(pair.synchronize().error().kind, ErrorKind::NetworkUnreachable);
        QCOMPARE(pair.view().counts.waiting, 2);
        QCOMPARE(pair.view().lastProblem, nameOf(ErrorKind::NetworkUnreachable));
        QVERIFY(!pair.view().lastAcceptedAt.has_value());

        pair.transport->isCut = false;
        QCOMPARE(pair.synchronize()->accepted, 2);
        QVERIFY(pair.view().lastProblem.isEmpty());
    }

    void aLostAnswerCostsNothing()
    {
        Pair pair;
        QVERIFY(pair.enrol(pair.code()).isOk());
        const Cases cases = pair.outcomes();
        pair.transport->loseAnswerTo = "/api/v1/batches";
        QVERIFY(!pair.synchronize());
        QCOMPARE(pair.view().counts.waiting, 2);
        QVERIFY(pair.isR182Open(cases.at(0)));

        pair.transport->asked.clear();
        QCOMPARE(pair.synchronize()->accepted, 2);
        QVERIFY2(!pair.transport->asked.contains("/api/v1/batches"), "8: only what the server misses travels");
        QVERIFY(!pair.isR182Open(cases.at(0)));
    }

    void anAnswerThatWasTouchedIsNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("7 hello") << QByteArray("/api/v1/hello");
        QTest::newRow("10 answer to a batch") << QByteArray("/api/v1/batches");
        QTest::newRow("18 numbers") << QByteArray("/api/v1/blocks");
        QTest::newRow("27 key list") << QByteArray("/api/v1/keys");
        QTest::newRow("27 status list") << QByteArray("/api/v1/status/0417");
    }

    void anAnswerThatWasTouchedIsNotBelieved()
    {
        QFETCH(QByteArray, path);
        Pair pair;
        QVERIFY(pair.enrol(pair.code()).isOk());
        pair.outcomes();
        pair.transport->touchAnswerTo = path;
        const auto report = pair.synchronize();
        QVERIFY(!report);
        QVERIFY(report.error().kind == ErrorKind::SignatureWrong || report.error().kind == ErrorKind::AnswerMalformed);
        QVERIFY(pair.transport->asked.contains(path));

        pair.transport->touchAnswerTo.clear();
        QVERIFY(pair.synchronize().isOk());
        QCOMPARE(pair.view().counts.waiting, 0);
    }

    void theSequenceOfTheDeviceNeverGoesBack()
    {
        Pair pair;
        QVERIFY(pair.enrol(pair.code()).isOk());
        pair.outcomes();
        pair.transport->isCut = true;
        QVERIFY(!pair.synchronize());
        pair.transport->isCut = false;
        const auto sequence = [&] { return need(ServerLinkTable(pair.center.db()).load()).deviceSequence; };
        const qint64 before = sequence();
        QVERIFY(pair.synchronize().isOk());
        QVERIFY(sequence() > before);
    }

    void aWrongClockIsToldAndRefusesNothing()
    {
        Pair pair;
        QVERIFY(pair.enrol(pair.code()).isOk());
        const auto report = pair.synchronize();
        QVERIFY(report.isOk());
        QCOMPARE(report->clockSkewSeconds, 0);
    }

    void stoppingEndsItAndKeepsWhatWasDone()
    {
        Pair pair;
        QVERIFY(pair.enrol(pair.code()).isOk());
        pair.outcomes();
        const auto report = Synchronize(pair.center.as(Role::Administrator), *pair.transport).run([] { return true; });
        QCOMPARE(report.error().kind, ErrorKind::Cancelled);
        QCOMPARE(pair.view().counts.waiting, 2);
    }
};

QTEST_GUILESS_MAIN(TestSynchronize)
#include "tst_synchronize.moc"
