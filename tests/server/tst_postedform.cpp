// Protects what is read from a posted form: fields and files as they were sent, nothing from a broken body.
#include "server/http/cookies.h"
#include "server/http/postedform.h"

#include <QtTest/QTest>

using namespace tanu::server;

class tst_PostedForm : public QObject {
    Q_OBJECT

private:
    static HttpRequest requestOf(const QByteArray& type, const QByteArray& body)
    {
        HttpRequest request;
        request.method = HttpMethod::Post;
        request.headers.insert("content-type", type);
        request.body = body;
        return request;
    }

    static QByteArray part(const QByteArray& disposition, const QByteArray& content)
    {
        return "--xyz\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
    }

private Q_SLOTS:
    void readsEncodedFields()
    {
        const auto form = PostedForm::of(requestOf("application/x-www-form-urlencoded",
            "name=%D3%98%D0%BB%D0%B8&text=a+b%0D%0Ac&name=second&empty=&=x"));
        QCOMPARE(form.field(QStringLiteral("name")), QString::fromUtf8("Әли"));
        QCOMPARE(form.field(QStringLiteral("text")), QStringLiteral("a b\nc"));
        QVERIFY(form.has(QStringLiteral("empty")));
        QVERIFY(!form.has(QStringLiteral("other")));
    }

    void readsFieldsAndFiles()
    {
        const QByteArray content("\x89PNG\r\n\x1a\n--xy\0z", 15);
        const QByteArray body = part("name=\"subject\"", "Сәлем\r\nәлем")
            + part("name=\"file\"; filename=\"C:\\home\\screen.png\"\r\nContent-Type: image/png", content)
            + part("name=\"nothing\"; filename=\"\"", {}) + "--xyz--\r\n";
        const auto form = PostedForm::of(requestOf("multipart/form-data; boundary=xyz", body));
        QCOMPARE(form.field(QStringLiteral("subject")), QString::fromUtf8("Сәлем\nәлем"));
        const auto file = form.file(QStringLiteral("file"));
        QVERIFY(file.has_value());
        QCOMPARE(file->name, QStringLiteral("screen.png"));
        QCOMPARE(file->content, content);
        QVERIFY(!form.file(QStringLiteral("nothing")));
        QVERIFY(!form.has(QStringLiteral("file")));
    }

    void readsNothingFromABrokenBody_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        const QByteArray whole = part("name=\"a\"", "1") + "--xyz--\r\n";
        QTest::newRow("no boundary") << QByteArray("multipart/form-data") << whole;
        QTest::newRow("another boundary") << QByteArray("multipart/form-data; boundary=abc") << whole;
        QTest::newRow("no end") << QByteArray("multipart/form-data; boundary=xyz") << part("name=\"a\"", "1").chopped(2);
        QTest::newRow("no name") << QByteArray("multipart/form-data; boundary=xyz") << (part("nam=\"a\"", "1") + "--xyz--");
        QTest::newRow("json") << QByteArray("application/json") << QByteArray("{\"a\":1}");
        QTest::newRow("no type") << QByteArray() << QByteArray("a=1");
    }

    void readsNothingFromABrokenBody()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QVERIFY(!PostedForm::of(requestOf(type, body)).has(QStringLiteral("a")));
    }

    void findsItsCookie_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("alone") << QByteArray("id=abc") << QByteArray("abc");
        QTest::newRow("among others") << QByteArray("x=1; id=abc; y=2") << QByteArray("abc");
        QTest::newRow("twice") << QByteArray("id=abc; id=def") << QByteArray("abc");
        QTest::newRow("a longer name") << QByteArray("myid=abc; ids=2") << QByteArray();
        QTest::newRow("none") << QByteArray() << QByteArray();
        QTest::newRow("with an equals sign") << QByteArray("id=a=b") << QByteArray("a=b");
    }

    void findsItsCookie()
    {
        QFETCH(QByteArray, header);
        HttpRequest request;
        request.headers.insert("cookie", header);
        QTEST(cookieIn(request, "id"), "value");
    }
};

QTEST_GUILESS_MAIN(tst_PostedForm)
#include "tst_postedform.moc"
