// Protects who waits for a server (exchange.md 15): a connection on which nothing moves ends, one on which little moves does
// not, and what the server wishes is heard.
#include "core/exchange/networktransport.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

using namespace tanu;

namespace {

constexpr int silence = 400; ///< ms

/// Says these pieces one after another, `pause` ms apart, whatever it is asked, and then nothing more.
class SlowServer final : public QTcpServer {
public:
    SlowServer(QByteArrayList pieces, int pause)
        : m_pieces(std::move(pieces))
        , m_pause(pause)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
        connect(this, &QTcpServer::newConnection, this, [this] {
            m_socket = nextPendingConnection();
            say();
        });
    }

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }

private:
    void say()
    {
        if (m_pieces.isEmpty())
            return;
        m_socket->write(m_pieces.takeFirst());
        QTimer::singleShot(m_pause, this, &SlowServer::say);
    }

    QByteArrayList m_pieces;
    int m_pause;
    QTcpSocket* m_socket = nullptr;
};

const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n";

} // namespace

class TestNetworkTransport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHalfMinuteIsTheRule() { QCOMPARE(NetworkTransport::silenceMs, 30'000); }

    void aSilentConnectionEnds_data()
    {
        QTest::addColumn<QByteArrayList>("pieces");
        QTest::newRow("15 says nothing") << QByteArrayList {};
        QTest::newRow("15 stops in the head") << QByteArrayList {"HTTP/1.1 200 OK\r\nConte"};
        QTest::newRow("15 stops in the body") << QByteArrayList {head + "12345"};
    }

    void aSilentConnectionEnds()
    {
        QFETCH(QByteArrayList, pieces);
        SlowServer server(pieces, 10);
        QElapsedTimer time;
        time.start();
        const auto reply = NetworkTransport(server.url(), silence).send({"POST", "/x", "body", {}}, {});
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::NetworkUnreachable);
        QVERIFY2(time.elapsed() >= silence / 2, "it gave up too soon");
        QVERIFY2(time.elapsed() < NetworkTransport::silenceMs, "it waited on");
    }

    void aSlowConnectionIsWaitedFor()
    {
        constexpr int longSilence = 2'000; // ten pauses are longer than it; each leaves a slow machine the rest of it
        QByteArrayList pieces {head};
        for (int i = 0; i < 10; ++i)
            pieces.append(QByteArray::number(i));
        SlowServer server(pieces, longSilence / 8);
        const auto reply = NetworkTransport(server.url(), longSilence).send({"GET", "/x", {}, {}}, {});
        QVERIFY2(reply.isOk(), "a byte moved all the while");
        QCOMPARE(reply->body, QByteArray("0123456789"));
    }

    void hearsWhenToComeAgain_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("seconds");
        QTest::newRow("15 seconds") << QByteArray("Retry-After: 120\r\n") << 120;
        QTest::newRow("15 none") << QByteArray() << -1;
        QTest::newRow("15 a date is not counted") << QByteArray("Retry-After: Fri, 31 Dec 2026 23:59:59 GMT\r\n") << -1;
    }

    void hearsWhenToComeAgain()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, seconds);
        SlowServer server({"HTTP/1.1 503 Busy\r\n" + header + "Content-Length: 0\r\n\r\n"}, 10);
        const auto reply = NetworkTransport(server.url(), silence).send({"GET", "/x", {}, {}}, {});
        QVERIFY(reply.isOk());
        QCOMPARE(reply->status, 503);
        QCOMPARE(reply->retryAfterSeconds.value_or(-1), seconds);
    }
};

QTEST_GUILESS_MAIN(TestNetworkTransport)
#include "tst_networktransport.moc"
