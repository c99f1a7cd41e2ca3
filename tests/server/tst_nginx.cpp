// Protects what stands between the server and the world: the shipped configuration of nginx, run by the real nginx
// before the real server. TLS, limits, whose address counts, and a log that tells no document and no person.
#include "support/nginxprocess.h"
#include "support/serverprocess.h"
#include "support/testserver.h"
#include "tests/support/patience.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;
using test::patience;

namespace {

QByteArray get(const QByteArray& path, const QByteArray& headers = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: " + NginxProcess::host + "\r\n" + headers + "\r\n";
}

QByteArray post(const QByteArray& path, const QByteArray& body, const QByteArray& headers = {})
{
    return "POST " + path + " HTTP/1.1\r\nHost: " + NginxProcess::host
        + "\r\nContent-Type: application/x-www-form-urlencoded\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

int statusOf(const QByteArray& answer)
{
    return answer.mid(9, 3).toInt();
}

QByteArray headerOf(const QByteArray& answer, const QByteArray& name)
{
    for (const QByteArray& line : answer.left(answer.indexOf("\r\n\r\n")).split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).toLower() == name.toLower())
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

} // namespace

class tst_Nginx : public QObject {
    Q_OBJECT

private:
    ServerProcess m_server;
    NginxProcess m_nginx;

    QByteArray ask(const QByteArray& request, const QString& from = QStringLiteral("127.0.0.1")) const
    {
        return overTls(m_nginx.tlsPort(), request, from);
    }

    /// How many of 60 checks were refused, each with these headers.
    [[nodiscard]] int refusedOf60(const QString& from, const std::function<QByteArray(int)>& headers) const
    {
        int refused = 0;
        for (int i = 0; i < 60; ++i)
            refused += statusOf(ask(post("/check", "serial=x&surname=y", headers(i)), from)) == 429 ? 1 : 0;
        return refused;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        QCOMPARE(m_nginx.start({m_server.port()}), QString());
    }

    void servesTheSite()
    {
        const QByteArray page = ask(get("/?lang=ru"));
        QCOMPARE(statusOf(page), 200);
        QVERIFY(page.contains("<html lang=\"ru\">"));
        QVERIFY(headerOf(page, "Content-Security-Policy").startsWith("default-src 'none'"));
        QCOMPARE(headerOf(page, "Strict-Transport-Security"), QByteArray("max-age=63072000; includeSubDomains"));
        QCOMPARE(headerOf(page, "Server"), QByteArray("nginx"));
        QCOMPARE(headerOf(page, "X-Request-Id").size(), 32);
    }

    void refusesOnlyWithTheSameHeaders()
    {
        for (const QByteArray& request : {get("/nothing"), get("/V/%zz"), get("/").replace("GET", "PUT")}) {
            const QByteArray answer = ask(request);
            QVERIFY2(statusOf(answer) >= 400 && statusOf(answer) < 500, answer.constData());
            QCOMPARE(headerOf(answer, "Strict-Transport-Security"), QByteArray("max-age=63072000; includeSubDomains"));
            QVERIFY2(!answer.contains("nginx/"), "no version");
        }
    }

    void sendsPlainRequestsToTls()
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_nginx.plainPort());
        QVERIFY(socket.waitForConnected(patience));
        socket.write(get("/V/1"));
        QByteArray answer;
        while (socket.waitForReadyRead(patience))
            answer += socket.readAll();
        QCOMPARE(statusOf(answer), 301);
        QCOMPARE(headerOf(answer, "Location"), QByteArray("https://tanu.example.kz/V/1"));
    }

    void speaksOnlyNewTls_data()
    {
        QTest::addColumn<int>("protocol");
        QTest::addColumn<bool>("isSpoken");
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        QTest::newRow("1.1") << static_cast<int>(QSsl::TlsV1_1) << false;
        QT_WARNING_POP
        QTest::newRow("1.2") << static_cast<int>(QSsl::TlsV1_2) << true;
        QTest::newRow("1.3") << static_cast<int>(QSsl::TlsV1_3) << true;
    }

    void speaksOnlyNewTls()
    {
        QFETCH(int, protocol);
        QSslSocket socket;
        socket.setProtocol(static_cast<QSsl::SslProtocol>(protocol));
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(
            QStringLiteral("127.0.0.1"), m_nginx.tlsPort(), QLatin1String(NginxProcess::host));
        QTEST(socket.waitForEncrypted(patience), "isSpoken");
    }

    void answersToItsOwnNameOnly()
    {
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_nginx.tlsPort(), QStringLiteral("other.example.kz"));
        QVERIFY(!socket.waitForEncrypted(patience));
    }

    void hidesHowTheServerIs()
    {
        QCOMPARE(statusOf(ask(get("/metrics"))), 404);
        QCOMPARE(statusOf(ask(get("/health"))), 404);
        QCOMPARE(statusOf(ask(get("/health/live"))), 200);
    }

    void limitsBodiesByPlace_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("a check") << QByteArray("/check") << 8'000 << true;
        QTest::newRow("a check too long") << QByteArray("/check") << 9'000 << false;
        QTest::newRow("9 a batch") << QByteArray("/api/v1/batches") << 16 * 1024 * 1024 << true;
        QTest::newRow("9 a batch too long") << QByteArray("/api/v1/batches") << 18 * 1024 * 1024 << false;
        QTest::newRow("8 what is missing") << QByteArray("/api/v1/missing") << 4 * 1024 * 1024 << true;
        QTest::newRow("elsewhere") << QByteArray("/api/v1/hello") << 60'000 << true;
        QTest::newRow("elsewhere too long") << QByteArray("/api/v1/hello") << 70'000 << false;
    }

    void limitsBodiesByPlace()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, size);
        const int status = statusOf(ask(post(path, QByteArray(size, 'x')), QStringLiteral("127.0.0.9")));
        QVERIFY2(status >= 400 && status < 500, qPrintable(QString::number(status)));
        const bool isTaken = status != 413;
        QTEST(isTaken, "isTaken");
    }

    /// exchange.md 28: neither by the address that a client claims nor by several connections.
    void countsTheRealAddress()
    {
        const auto claimed = [](int i) -> QByteArray { return "X-Forwarded-For: 10.0.0." + QByteArray::number(i) + "\r\n"; };
        QVERIFY(refusedOf60(QStringLiteral("127.0.0.21"), claimed) > 10);
        const QByteArray refused = ask(post("/check", "serial=x&surname=y"), QStringLiteral("127.0.0.21"));
        QCOMPARE(statusOf(refused), 429);
        QVERIFY(headerOf(refused, "Retry-After").toInt() > 0);
        QVERIFY2(statusOf(ask(post("/check", "serial=x&surname=y"), QStringLiteral("127.0.0.22"))) != 429,
            "another client is another");
    }

    void packsOnlyWhatIsTheSameForAll()
    {
        const QByteArray css = ask(get("/static/site.css", "Accept-Encoding: gzip\r\nConnection: close\r\n"));
        QCOMPARE(statusOf(css), 200);
        QCOMPARE(headerOf(css, "Content-Encoding"), QByteArray("gzip"));
        const QByteArray page = ask(get("/", "Accept-Encoding: gzip\r\n"));
        QCOMPARE(headerOf(page, "Content-Encoding"), QByteArray());
    }

    /// S2, P14: values are planted in everything that a client can write.
    void logsNobodyAndNoDocument()
    {
        const FakeCenter center(QStringLiteral("0417"), {});
        const auto document = center.certificate(1);
        const QByteArray serial = document.serial.toString().toLatin1();
        const QByteArray token = center.tokenOf(document).toLatin1();
        const QByteArray surname = "%D3%98%D0%B1%D0%B4%D1%96%D2%9B%D0%B0%D0%B4%D1%8B%D1%80%D0%BE%D0%B2";
        const QByteArray headers = "User-Agent: Planted\r\nReferer: https://example.kz/V/" + serial
            + "\r\nX-Request-Id: " + serial + "\r\nCookie: a=Planted\r\nX-Forwarded-For: 203.0.113.77\r\n";
        const QString from = QStringLiteral("127.0.0.33");
        for (const QByteArray& path : {QByteArray("/V/" + serial), QByteArray("/v/" + serial + "?lang=ru"),
                 QByteArray("/check/" + serial), QByteArray("/" + serial), QByteArray("/api/v1/status/" + serial),
                 QByteArray("/api/v1/check?serial=" + serial + "&surname=" + surname), QByteArray("/static/" + serial),
                 QByteArray("/planted/" + token), QByteArray("/V/" + serial + "%zz"), QByteArray("/V//" + serial)})
            ask(get(path, headers), from);
        ask(post("/check", "serial=" + serial + "&surname=" + surname, headers), from);
        ask(post("/check", "serial=" + serial + "&token=" + token, headers), from);
        ask(post("/check", QByteArray(9'000, 'x') + serial, headers), from);
        for (int i = 0; i < 60; ++i)
            ask(get("/api/v1/check?serial=" + serial + "&surname=Planted", headers), from);

        QTRY_VERIFY_WITH_TIMEOUT(m_nginx.logs().count("\"network\":\"127.0.0.0\"") > 60, patience);
        const QByteArray both = m_nginx.logs() + m_server.log();
        for (const QByteArray& planted : {serial, token.left(40), surname, QByteArray("Planted"), QByteArray("planted/"),
                 QByteArray("203.0.113.77"), QByteArray("127.0.0.33"), QByteArray("000000001"),
                 QByteArray::fromPercentEncoding(surname), QByteArray("lang=")})
            QVERIFY2(!both.contains(planted), planted.constData());
        for (const QByteArray& line : m_nginx.logs().trimmed().split('\n'))
            QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
    }

    /// The same id in the log of the proxy, in that of the server and in the answer.
    void oneRequestHasOneId()
    {
        for (const char* path : {"/health/live", "/api/v1/check?serial=x&surname=y"}) {
            const QByteArray id = headerOf(ask(get(path), QStringLiteral("127.0.0.34")), "X-Request-Id");
            const QByteArray told("\"request\":\"" + id + '"');
            QTRY_VERIFY_WITH_TIMEOUT(m_nginx.logs().contains(told), patience);
            QTRY_VERIFY_WITH_TIMEOUT(m_server.log().contains(told), patience);
        }
    }

    void triesAnotherServerWhereOneIsGone()
    {
        ServerProcess one;
        ServerProcess two;
        QVERIFY(one.start() && two.start());
        NginxProcess nginx;
        QCOMPARE(nginx.start({one.port(), two.port()}), QString());
        const auto asked = [&] { return statusOf(overTls(nginx.tlsPort(), get("/health/live"))); };
        for (int i = 0; i < 6; ++i)
            QCOMPARE(asked(), 200);
        QVERIFY(one.log().contains("/health/live") && two.log().contains("/health/live"));
        one.askToStop();
        QCOMPARE(one.codeWithin(patience), 0);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(asked(), 200);
    }
};

QTEST_GUILESS_MAIN(tst_Nginx)
#include "tst_nginx.moc"
