// Protects the way from an address to its handler: nothing is answered by the wrong one, and what nobody
// answers is refused as HTTP wants it.
#include "server/http/router.h"

#include <QtTest/QTest>

using namespace tanu::server;

class tst_Router : public QObject {
    Q_OBJECT

private:
    static Router router()
    {
        Router router;
        router.add(HttpMethod::Get, QStringLiteral("/"),
            [](const HttpRequest&, const QStringList&) { return HttpResponse::text("start"); });
        router.add(
            HttpMethod::Get, QStringLiteral("/V/{}"), [](const HttpRequest&, const QStringList& arguments) {
                return HttpResponse::text("document " + arguments.first().toUtf8());
            });
        router.add(HttpMethod::Post, QStringLiteral("/check"),
            [](const HttpRequest&, const QStringList&) { return HttpResponse::text("check"); });
        return router;
    }

    static HttpRequest request(HttpMethod method, const QString& path)
    {
        HttpRequest made;
        made.method = method;
        made.path = path;
        return made;
    }

private Q_SLOTS:
    void findsTheHandler_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        const int get = static_cast<int>(HttpMethod::Get);
        const int head = static_cast<int>(HttpMethod::Head);
        const int post = static_cast<int>(HttpMethod::Post);
        const int other = static_cast<int>(HttpMethod::Other);
        QTest::newRow("start") << get << "/" << 200 << QByteArray("start");
        QTest::newRow("argument") << get << "/V/1-0-4" << 200 << QByteArray("document 1-0-4");
        QTest::newRow("25 a phone lowers the address")
            << get << "/v/1-0-4" << 200 << QByteArray("document 1-0-4");
        QTest::newRow("later segments compare exactly") << get << "/V/a/b" << 404 << QByteArray();
        QTest::newRow("nobody") << get << "/nothing" << 404 << QByteArray();
        QTest::newRow("a slash more") << get << "/check/" << 404 << QByteArray();
        QTest::newRow("other method") << get << "/check" << 405 << QByteArray();
        QTest::newRow("unknown method") << other << "/" << 405 << QByteArray();
        QTest::newRow("post") << post << "/check" << 200 << QByteArray("check");
        QTest::newRow("head as get: its length is told") << head << "/" << 200 << QByteArray("start");
    }

    void findsTheHandler()
    {
        QFETCH(int, method);
        QFETCH(QString, path);
        const HttpResponse response = router().dispatch(request(static_cast<HttpMethod>(method), path));
        QTEST(response.status, "status");
        QTEST(response.body, "body");
    }

    void namesTheAllowedMethods()
    {
        QCOMPARE(router().dispatch(request(HttpMethod::Get, QStringLiteral("/check"))).header("Allow"),
            QByteArray("POST"));
    }

    void saysWhichRouteAnswered()
    {
        const Router all = router();
        QCOMPARE(all.answer(request(HttpMethod::Head, QStringLiteral("/v/1"))).route, QStringLiteral("/V/{}"));
        QCOMPARE(all.answer(request(HttpMethod::Get, QStringLiteral("/check"))).route, QString());
        QStringList patterns;
        for (const Router::Entry& entry : all.entries())
            patterns.append(entry.pattern);
        QCOMPARE(patterns, (QStringList{QStringLiteral("/"), QStringLiteral("/V/{}"), QStringLiteral("/check")}));
    }

    void readsForms_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("value");
        const QByteArray form("application/x-www-form-urlencoded");
        QTest::newRow("plain") << form << QByteArray("a=1&surname=Abay") << "Abay";
        QTest::newRow("plus is a space") << form << QByteArray("surname=De+La") << "De La";
        QTest::newRow("a real plus") << form << QByteArray("surname=a%2Bb") << "a+b";
        QTest::newRow("Kazakh letters")
            << form << QByteArray("surname=%D3%98%D1%88") << QString::fromUtf8("Әш");
        QTest::newRow("ampersand inside") << form << QByteArray("surname=a%26token=b") << "a&token=b";
        QTest::newRow("charset named")
            << QByteArray(form + "; charset=UTF-8") << QByteArray("surname=x") << "x";
        QTest::newRow("not a form") << QByteArray("text/plain") << QByteArray("surname=x") << QString();
        QTest::newRow("absent") << form << QByteArray("a=1") << QString();
    }

    void readsForms()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        HttpRequest form = request(HttpMethod::Post, QStringLiteral("/check"));
        form.headers.insert("content-type", type);
        form.body = body;
        QTEST(form.formField(QStringLiteral("surname")), "value");
    }
};

QTEST_GUILESS_MAIN(tst_Router)
#include "tst_router.moc"
