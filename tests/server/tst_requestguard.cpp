// Protects the server from requests that the HTTP library below it would take: too long, with two lengths, in
// chunks without an end, one behind the other.
#include "server/http/requestguard.h"

#include <QtTest/QTest>

using namespace tanu::server;

class tst_RequestGuard : public QObject {
    Q_OBJECT

private:
    const RequestLimits limits{200, 50};

    static QByteArray post(const QByteArray& headers, const QByteArray& body)
    {
        return "POST /x HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n" + body;
    }

private Q_SLOTS:
    void judgesARequest_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("refusal");
        QTest::newRow("get") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n\r\n") << 0;
        QTest::newRow("body") << post("Content-Length: 3\r\n", "abc") << 0;
        QTest::newRow("greatest body") << post("Content-Length: 50\r\n", QByteArray(50, 'x')) << 0;
        QTest::newRow("body announced too long") << post("content-length: 51\r\n", {}) << 413;
        QTest::newRow("length overflows") << post("Content-Length: 99999999999999999999\r\n", {}) << 400;
        QTest::newRow("two lengths") << post("Content-Length: 3\r\nContent-Length: 4\r\n", "abc") << 400;
        QTest::newRow("the same length twice")
            << post("Content-Length: 3\r\nContent-Length: 3\r\n", "abc") << 400;
        QTest::newRow("negative length") << post("Content-Length: -3\r\n", {}) << 400;
        QTest::newRow("length with a sign") << post("Content-Length: +3\r\n", {}) << 400;
        QTest::newRow("chunked") << post("Transfer-Encoding: chunked\r\n", {}) << 411;
        QTest::newRow("a body that was not announced") << post({}, "GET / HTTP/1.1") << 400;
        QTest::newRow("more body than announced") << post("Content-Length: 3\r\n", "abcd") << 400;
        QTest::newRow("header too long") << QByteArray("GET / HTTP/1.1\r\nA: " + QByteArray(300, 'x')) << 431;
        QTest::newRow("long header with its end") << post("A: " + QByteArray(300, 'x') + "\r\n", {}) << 431;
        QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("HTTP/1.0 needs none") << QByteArray("GET / HTTP/1.0\r\n\r\n") << 0;
        QTest::newRow("two hosts") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n") << 400;
        QTest::newRow("an empty host") << QByteArray("GET / HTTP/1.1\r\nHost:\r\n\r\n") << 400;
        QTest::newRow("a host with a path") << QByteArray("GET / HTTP/1.1\r\nHost: a/b\r\n\r\n") << 400;
        QTest::newRow("a host with a port") << QByteArray("GET / HTTP/1.1\r\nHost: [::1]:80\r\n\r\n") << 0;
        QTest::newRow("a range") << post("Range: bytes=0-99, -5\r\n", {}) << 0;
        QTest::newRow("a range of nothing") << post("Range: bytes=-\r\n", {}) << 416;
        QTest::newRow("a range of three numbers") << post("Range: bytes=1-2-3\r\n", {}) << 416;
        QTest::newRow("a range of many parts") << post("Range: bytes=0-,0-,0-,0-,0-\r\n", {}) << 416;
        QTest::newRow("HTTP/0.9") << QByteArray("GET /\r\n") << 400;
        QTest::newRow("another version") << QByteArray("GET / HTTP/2.0\r\n\r\n") << 505;
        QTest::newRow("another protocol") << QByteArray("GET / FTP/1.1\r\n\r\n") << 400;
        QTest::newRow("small letters") << QByteArray("get / HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
        QTest::newRow("an address of a proxy") << QByteArray("GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
        QTest::newRow("escapes") << QByteArray("GET /V/%d3%98?a=%20 HTTP/1.1\r\nHost: a\r\n\r\n") << 0;
        QTest::newRow("a broken escape") << QByteArray("GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
        QTest::newRow("half an escape") << QByteArray("GET /%4 HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
        QTest::newRow("an escaped NUL") << QByteArray("GET /%00 HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
        QTest::newRow("no ASCII") << QByteArray("GET /\xd3\x98 HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
        QTest::newRow("a control sign in a field") << post("X: a\x01z\r\n", {}) << 400;
        QTest::newRow("a tab in a field") << post("X: a\tb\r\n", {}) << 0;
        QTest::newRow("letters of others in a field") << post("X: \xd3\x98\r\n", {}) << 0;
        QTest::newRow("a blank before the colon") << post("Content-Length : 3\r\n", {}) << 400;
        QTest::newRow("a folded field") << post("X: a\r\n b\r\n", {}) << 400;
        QTest::newRow("a bare return") << post("X: a\rY: b\r\n", {}) << 400;
        QTest::newRow("a bare line feed in a field") << post("X: a\nY: b\r\n", {}) << 400;
        QTest::newRow("a field without colon") << post("X\r\n", {}) << 400;
        QTest::newRow("expect") << post("Expect: 100-continue\r\nContent-Length: 3\r\n", {}) << 417;
        QTest::newRow("upgrade") << post("Upgrade: websocket\r\n", {}) << 400;
        QTest::newRow("a hundred fields") << post(QByteArray("A: b\r\n").repeated(99), {}) << 0;
        QTest::newRow("more than a hundred fields") << post(QByteArray("A: b\r\n").repeated(100), {}) << 431;
        QTest::newRow("bare line feeds") << QByteArray("GET / HTTP/1.1\nContent-Length: 9\n\n") << 400;
    }

    void judgesARequest()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, refusal);
        // Only the rows that count fields need more room for them.
        const RequestLimits these{QByteArrayView(QTest::currentDataTag()).contains("hundred") ? 2'000 : limits.header, limits.body};
        RequestGuard guard(these);
        QCOMPARE(guard.take(bytes).value_or(0), refusal);

        // The same byte by byte: where packets are cut decides nothing.
        RequestGuard slow(these);
        int found = 0;
        for (qsizetype i = 0; i < bytes.size() && found == 0; ++i)
            found = slow.take(bytes.mid(i, 1)).value_or(0);
        const bool isOnlyLater = refusal == 400 && found == 0; // a second request may begin in a later packet
        QVERIFY(found == refusal || isOnlyLater);
    }

    void whoIsTooLargeHearsWhy()
    {
        RequestLimits telling = limits;
        telling.tooLarge = [](const QByteArray& target) { return HttpResponse::text(target, 413); };
        RequestGuard guard(telling);
        QVERIFY(guard.wordsForTooLarge());
        QCOMPARE(guard.take("POST /x?y=1 HTTP/1.1\r\nHost: a\r\nContent-Length: 51\r\n\r\n").value_or(0), 413);
        QCOMPARE(guard.wordsForTooLarge()->body, QByteArray("/x?y=1"));
        QVERIFY(!RequestGuard(limits).wordsForTooLarge());
    }

    void countsRequestAfterRequest()
    {
        RequestGuard guard(limits);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(guard.take(post("Content-Length: 5\r\n", "ab")), std::nullopt);
            QVERIFY(guard.isInside());
            QCOMPARE(guard.take("cde"), std::nullopt);
            QVERIFY(!guard.isInside());
        }
    }
};

QTEST_GUILESS_MAIN(tst_RequestGuard)
#include "tst_requestguard.moc"
