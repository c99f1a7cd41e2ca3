// Protects the server as others meet it: over real sockets, two at a time, through a restart; and against
// requests that are no requests (house fact: the HTTP library takes anything).
#include "core/database/statement.h"
#include "core/wire/refusal.h"
#include "server/serverapplication.h"
#include "support/overnetwork.h"
#include "support/testserver.h"
#include "tests/support/patience.h"
#include "tests/support/database/testdatabase.h"

#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

#include <thread>

using namespace tanu;
using namespace tanu::server;

class tst_ServerApplication : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_database = test::freshDatabase();
    ManualClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(7, 0), Qt::UTC)};
    std::unique_ptr<ServerApplication> m_server;

    ServerOptions options() const
    {
        ServerOptions made;
        made.data = m_folder.filePath(QStringLiteral("data"));
        made.database = m_database;
        made.webAssets = webAssetsFor(m_folder.path());
        made.countsEvery = std::chrono::milliseconds(20);
        return made;
    }

    void startServer()
    {
        auto started = ServerApplication::start(options(), &m_clock);
        QVERIFY2(started.isOk(), started ? "" : qPrintable(nameOf(started.error().kind)));
        m_server = *std::move(started);
    }

    Transport transport() const
    {
        return [address = m_server->address()](
                   const HttpRequest& request) { return overNetwork(address, request); };
    }

    QString codeFor(const QString& number)
    {
        auto store = ServerStore::open({options().data, m_database}, m_clock);
        if (!store)
            return {};
        const FakeCenter sample(number, {});
        const Center& center = sample.center();
        const auto code = addCenter(store->desk(m_clock),
            {center.number, center.name, center.bin, {},
                {center.accreditedFrom, center.accreditedUntil, std::nullopt}, 1000});
        return code ? *code : QString();
    }

    /// What comes back on a bare socket until the server closes it.
    QByteArray raw(const QByteArray& bytes) const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_server->port());
        if (!socket.waitForConnected(test::patience))
            return "no connection";
        socket.write(bytes);
        QByteArray answer;
        while (socket.waitForReadyRead(test::patience)) {
            answer += socket.readAll();
            if (answer.contains("\r\n\r\n"))
                break;
        }
        return answer;
    }

    /// The same until the server has closed the connection.
    QByteArray rawToItsEnd(const QByteArray& bytes) const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_server->port());
        if (!socket.waitForConnected(test::patience))
            return "no connection";
        socket.write(bytes);
        QByteArray answer;
        while (socket.waitForReadyRead(test::patience))
            answer += socket.readAll();
        return answer + socket.readAll();
    }

private Q_SLOTS:
    void init() { startServer(); }
    void cleanup() { m_server.reset(); }

    void carriesTheWholeExchange()
    {
        FakeCenter center(QStringLiteral("0101"), transport());
        QCOMPARE(center.enrol(codeFor(QStringLiteral("0101"))).status, 200);
        QCOMPARE(center.askNumbers(0, 10).status, 200);
        const QByteArray batch = center.batchOf({FakeCenter::record(center.certificate(1))});
        const HttpResponse answer = center.send(batch);
        QCOMPARE(fatesIn(answer), QStringList{QStringLiteral("accepted")});

        // Stopped and started again it knows everything, and gives the same answer.
        m_server.reset();
        startServer();
        const QString serial = center.certificate(1).serial.toString();
        const HttpResponse check = overNetwork(m_server->address(),
            getOf(QLatin1String("/api/v1/check?serial=") + serial
                + QLatin1String(
                    "&surname=%D3%98%D0%B1%D0%B4%D1%96%D2%9B%D0%B0%D0%B4%D1%8B%D1%80%D0%BE%D0%B2")));
        QVERIFY2(check.body.contains("\"state\":\"valid\""), check.body.constData());
    }

    void countsForTheAnalysisByItself() // P19
    {
        FakeCenter center(QStringLiteral("0102"), transport());
        QCOMPARE(center.enrol(codeFor(QStringLiteral("0102"))).status, 200);
        QCOMPARE(fatesIn(center.send(center.batchOf({FakeCenter::record(center.outcome())}))), QStringList{QStringLiteral("accepted")});
        const auto store = ServerStore::open({options().data, m_database}, m_clock);
        QVERIFY(store.isOk());
        const auto counted = [&] {
            return Statement::on(*store->connection, QStringLiteral("SELECT count(*) FROM outcome_fact WHERE center = '0102'")).integer();
        };
        QTRY_VERIFY(counted().isOk() && *counted() == 1);
    }

    void servesPagesAndFiles()
    {
        const HttpResponse page = overNetwork(m_server->address(), getOf(QStringLiteral("/?lang=ru")));
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("<html lang=\"ru\">"));
        QCOMPARE(page.header("Referrer-Policy"), QByteArray("no-referrer"));
        QCOMPARE(overNetwork(m_server->address(), getOf(QStringLiteral("/static/site.css"))).status, 200);
        QCOMPARE(overNetwork(m_server->address(), getOf(QStringLiteral("/health"))).status, 200);
    }

    void answersHeadWithTheLengthOfGet()
    {
        HttpRequest request = getOf(QStringLiteral("/?lang=ru"));
        const QByteArray length = QByteArray::number(overNetwork(m_server->address(), request).body.size());
        request.method = HttpMethod::Head;
        for (int i = 0; i < 2; ++i) {
            const HttpResponse head = overNetwork(m_server->address(), request);
            QCOMPARE(head.status, 200);
            QCOMPARE(head.header("Content-Length"), length);
            QCOMPARE(head.body, QByteArray());
        }
    }

    void answersTwoClientsAtOnce()
    {
        const QString first = codeFor(QStringLiteral("0201"));
        const QString second = codeFor(QStringLiteral("0202"));
        const auto work = [this](const QString& number, const QString& code, int& accepted) {
            FakeCenter center(number, transport());
            if (center.enrol(code).status != 200 || center.askNumbers(0, 500).status != 200)
                return;
            for (int batch = 0; batch < 10; ++batch) {
                QList<RecordRevision> records;
                for (int i = 1; i <= 50; ++i)
                    records.append(FakeCenter::record(center.certificate(batch * 50 + i)));
                accepted += static_cast<int>(
                    fatesIn(center.send(center.batchOf(records))).count(QStringLiteral("accepted")));
            }
        };
        int a = 0;
        int b = 0;
        std::thread other([&] { work(QStringLiteral("0201"), first, a); });
        work(QStringLiteral("0202"), second, b);
        other.join();
        QCOMPARE(a, 500);
        QCOMPARE(b, 500);
    }

    void refusesWhatIsNoRequest_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("status");
        const QByteArray post("POST /check HTTP/1.1\r\nHost: a\r\n");
        QTest::newRow("a body of a gigabyte")
            << QByteArray(post + "Content-Length: 1073741824\r\n\r\n") << QByteArray("413");
        QTest::newRow("two lengths") << QByteArray(post + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nx")
                                     << QByteArray("400");
        QTest::newRow("an endless header")
            << QByteArray("GET / HTTP/1.1\r\nA: " + QByteArray(20'000, 'x')) << QByteArray("431");
        QTest::newRow("chunks") << QByteArray(post + "Transfer-Encoding: chunked\r\n\r\n5\r\n")
                                << QByteArray("411");
    }

    void refusesWhatIsNoRequest()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, status);
        const QByteArray answer = raw(bytes);
        QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + status)), answer.constData());
        QCOMPARE(overNetwork(m_server->address(), getOf(QStringLiteral("/health"))).status, 200);
    }

    /// In the form of the other refusals of the address: a center reads it in its own language.
    void saysWhyABodyIsTooLarge_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("a batch") << QByteArray("/api/v1/batches") << QByteArray("application/cbor") << QByteArray("BodyTooLarge");
        QTest::newRow("a check by a program") << QByteArray("/api/v1/check?serial=1") << QByteArray("application/json")
                                              << QByteArray("{\"error\":\"BodyTooLarge\"}");
        QTest::newRow("a file of an operator") << QByteArray("/console/batches/carry") << QByteArray("text/plain; charset=utf-8")
                                               << QByteArray("16 МБ");
    }

    void saysWhyABodyIsTooLarge()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, contentType);
        QFETCH(QByteArray, said);
        const QByteArray answer
            = rawToItsEnd("POST " + target + " HTTP/1.1\r\nHost: a\r\nContent-Length: 16777217\r\n\r\n");
        QVERIFY2(answer.startsWith("HTTP/1.1 413"), answer.constData());
        QVERIFY2(answer.contains(QByteArray("Content-Type: " + contentType + "\r\n")), answer.constData());
        QVERIFY(answer.contains("X-Content-Type-Options: nosniff\r\n"));
        const QByteArray body = answer.mid(answer.indexOf("\r\n\r\n") + 4);
        QVERIFY2(body.contains(said), body.constData());
        QVERIFY(answer.contains(QByteArray("Content-Length: " + QByteArray::number(body.size()) + "\r\n")));
        if (contentType == "application/cbor") {
            const auto refusal = parseRefusal(body);
            QVERIFY(refusal && !refusal->text.kk.isEmpty() && !refusal->text.ru.isEmpty());
        }
    }

    void listensOnLoopbackOnly()
    {
        ServerOptions everywhere = options();
        everywhere.data = m_folder.filePath(QStringLiteral("other"));
        everywhere.database = test::freshDatabase();
        everywhere.address = QHostAddress(QHostAddress::AnyIPv4);
        const auto refused = ServerApplication::start(everywhere);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::FieldMalformed);
    }

    void saysThatThePortIsTaken()
    {
        ServerOptions same = options();
        same.data = m_folder.filePath(QStringLiteral("other"));
        same.database = test::freshDatabase();
        same.port = m_server->port();
        const auto refused = ServerApplication::start(same);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NetworkUnreachable);
    }

    void namesTheFileOfTheSiteThatIsMissing()
    {
        ServerOptions bare = options();
        bare.data = m_folder.filePath(QStringLiteral("other"));
        bare.database = test::freshDatabase();
        bare.webAssets = m_folder.filePath(QStringLiteral("nowhere"));
        const auto refused = ServerApplication::start(bare);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::FileUnreadable);
        QVERIFY(refused.error().arguments.first().endsWith(QLatin1String("bootstrap.min.css")));
    }
};

QTEST_GUILESS_MAIN(tst_ServerApplication)
#include "tst_serverapplication.moc"
