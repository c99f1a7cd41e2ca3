// Protects who may speak for a center (exchange.md 6, 7): one code, one key, once; everything else is
// refused, in words for people, and nothing tells a guesser how near he was.
#include "core/database/statement.h"
#include "core/wire/hello.h"
#include "core/wire/missing.h"
#include "core/wire/refusal.h"
#include "core/wire/requestsignature.h"
#include "support/testserver.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

class tst_Enrolment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pinsTheKeyAndAnswersSigned()
    {
        TestServer server;
        FakeCenter center(QStringLiteral("0417"), server.transport());
        const HttpResponse response = center.enrol(server.addCenter(QStringLiteral("0417")));
        QCOMPARE(response.status, 200);
        const auto message = parseSigned(response.body, signedfor::enrolment);
        QVERIFY(message.isOk());
        const auto answer = parseEnrolmentAnswer(message->payload);
        QVERIFY(answer.isOk());
        QCOMPARE(answer->host, QStringLiteral("check.example.kz"));
        QCOMPARE(answer->center.toString(), QStringLiteral("0417"));
        QVERIFY(
            verify(*PublicKey::fromBytes(answer->serverPublicKey), message->toBeSigned, message->signature));
        QCOMPARE(center.askNumbers(0, 10).status, 200);
    }

    void acceptsTheCodeAsPeopleTypeIt()
    {
        TestServer server;
        const QString code = server.addCenter(QStringLiteral("0417"));
        QVERIFY(code.size() >= 20);
        FakeCenter center(QStringLiteral("0417"), server.transport());
        QCOMPARE(center.enrol(code.toLower().replace(QLatin1Char('-'), QLatin1Char(' '))).status, 200);
    }

    void aCodeIsGoodOnce()
    {
        TestServer server;
        const QString code = server.addCenter(QStringLiteral("0417"));
        FakeCenter first(QStringLiteral("0417"), server.transport());
        FakeCenter second(QStringLiteral("0417"), server.transport());
        const HttpResponse answer = first.enrol(code);
        QCOMPARE(answer.status, 200);
        const HttpResponse refusal = second.enrol(code);
        QCOMPARE(refusal.status, 403);
        QCOMPARE(codeIn(refusal), QStringLiteral("EnrolmentCodeWrong"));
        QCOMPARE(second.askNumbers(0, 10).status, 401);
        // The answer got lost on the way: the same request again is harmless.
        QCOMPARE(first.enrol(code).body, answer.body);
    }

    void refusesEveryOtherCodeAlike_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"unknown", "empty", "expired", "of another center"})
            QTest::newRow(what) << QString(QLatin1String(what));
    }

    void refusesEveryOtherCodeAlike()
    {
        QFETCH(QString, what);
        TestServer server;
        QString code = server.addCenter(QStringLiteral("0417"));
        FakeCenter center(QStringLiteral("0417"), server.transport());
        if (what == QLatin1String("unknown"))
            code = QStringLiteral("AAAA-BBBB-CCCC-DDDD-EEEE");
        if (what == QLatin1String("empty"))
            code = QStringLiteral("-");
        if (what == QLatin1String("of another center"))
            code = server.addCenter(QStringLiteral("0418"));
        if (what == QLatin1String("expired"))
            server.clock().advance(31 * 86'400);
        const HttpResponse refusal = center.enrol(code);
        QCOMPARE(refusal.status, 403);
        QCOMPARE(codeIn(refusal), QStringLiteral("EnrolmentCodeWrong"));
        const auto text = parseRefusal(refusal.body);
        QVERIFY(!text->text.kk.isEmpty() && !text->text.ru.isEmpty());
    }

    void lastsThirtyDays()
    {
        TestServer server;
        const QString code = server.addCenter(QStringLiteral("0417"));
        server.clock().advance(30 * 86'400 - 1);
        QCOMPARE(FakeCenter(QStringLiteral("0417"), server.transport()).enrol(code).status, 200);
    }

    void storesNoCode()
    {
        TestServer server;
        if (!server.database().isEmpty())
            return; // no file to look into
        const QString code = server.addCenter(QStringLiteral("0417"));
        QFile file(server.folder() + QLatin1String("/data/server.sqlite-wal"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("0417"));
        QVERIFY(!bytes.contains(code.toUtf8()));
        QVERIFY(!bytes.contains(QString(code).remove(QLatin1Char('-')).toUtf8()));
    }

    void keepsItsKeyPrivate()
    {
        TestServer server;
        const QFile key(server.folder() + QLatin1String("/data/server.key"));
        QVERIFY(key.exists());
        QCOMPARE(
            key.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
            QFile::Permissions());
    }

    void refusesWhatIsNotSigned_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* path : {"/api/v1/missing", "/api/v1/batches", "/api/v1/blocks"})
            QTest::newRow(path) << QString(QLatin1String(path));
    }

    void refusesWhatIsNotSigned()
    {
        QFETCH(QString, path);
        TestServer server;
        const auto center = server.enrolled(QStringLiteral("0417"));
        QCOMPARE(server.handle(postOf(path, payloadOf(HashList{}))).status, 401);
    }

    void refusesAWrongSignature_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"other body", "other path", "other key", "other device", "malformed"})
            QTest::newRow(what) << QString(QLatin1String(what));
    }

    void refusesAWrongSignature()
    {
        QFETCH(QString, what);
        TestServer server;
        const auto center = server.enrolled(QStringLiteral("0417"));
        const auto other = server.enrolled(QStringLiteral("0418"));
        const auto is = [&](const char* name) { return what == QLatin1String(name); };
        const QByteArray body = payloadOf(NumberRequest{0, 10});
        const QByteArray device = is("other device") ? other->device() : center->device();
        const QByteArray path = is("other path") ? "/api/v1/missing" : "/api/v1/blocks";
        const QDateTime at = server.clock().now();
        const SigningKey& key = is("other key") ? other->key() : center->key();
        RequestSignature signature{device, at, key.sign(requestToBeSigned("POST", path, body, device, at))};
        HttpRequest request = postOf(
            QStringLiteral("/api/v1/blocks"), is("other body") ? payloadOf(NumberRequest{0, 11}) : body);
        request.headers.insert(QByteArray(RequestSignature::headerName).toLower(),
            is("malformed") ? QByteArray("v1 nonsense") : signature.headerValue());
        const HttpResponse refusal = server.handle(request);
        QCOMPARE(refusal.status, 401);
        QCOMPARE(codeIn(refusal), QStringLiteral("SignatureWrong"));
    }

    void helloTellsWhoItIs()
    {
        TestServer server;
        const HttpResponse response = server.handle(getOf(QStringLiteral("/api/v1/hello?protocol=2")));
        QCOMPARE(response.status, 200);
        const auto answer = parseHelloAnswer(payloadIn(response.body, signedfor::hello));
        QVERIFY(answer.isOk());
        QCOMPARE(answer->server.size(), 16);
        QCOMPARE(answer->epoch, 1);
        QCOMPARE(answer->time, server.clock().now());
        const HelloRequest request{QByteArray(16, 'd'), protocolVersion, QStringLiteral("test 1")};
        QCOMPARE(
            server.handle(postOf(QStringLiteral("/api/v1/hello"), payloadOf(request))).body, response.body);
    }

    void refusesAVersionOutOfRange_data()
    {
        QTest::addColumn<QString>("protocol");
        QTest::newRow("7 too old") << "0";
        QTest::newRow("7 too new") << "99";
        QTest::newRow("7 no number") << "x";
    }

    void refusesAVersionOutOfRange()
    {
        QFETCH(QString, protocol);
        TestServer server;
        const HttpResponse refusal =
            server.handle(getOf(QLatin1String("/api/v1/hello?protocol=") + protocol));
        QCOMPARE(refusal.status, 426);
        const auto read = parseRefusal(refusal.body);
        QVERIFY(read.isOk());
        QCOMPARE(read->problem.code, QStringLiteral("ProtocolOutOfRange"));
        QVERIFY(!read->text.kk.isEmpty() && !read->text.ru.isEmpty());
    }

    void survivesARestart()
    {
        TestServer server;
        const auto center = server.enrolled(QStringLiteral("0417"));
        const QByteArray before = server.handle(getOf(QStringLiteral("/api/v1/hello"))).body;
        server.restart();
        QCOMPARE(server.handle(getOf(QStringLiteral("/api/v1/hello"))).body, before);
        QCOMPARE(center->askNumbers(1, 10).status, 200);
    }

    void limitsGuessing()
    {
        TestServer server;
        FakeCenter center(QStringLiteral("0417"), server.transport());
        int status = 0;
        for (int i = 0; i < 40 && status != 429; ++i)
            status = center.enrol(QString::number(i)).status;
        QCOMPARE(status, 429);
    }

    /// Twenty tries of one address, whichever process it reaches; then one in six seconds.
    void allProcessesCountGuessesTogether()
    {
        TestServer server;
        ServerOptions options;
        options.data = server.folder() + QLatin1String("/data");
        options.database = server.database();
        options.webAssets = webAssetsFor(server.folder());
        const auto other = ServerCore::open(options, server.clock());
        QVERIFY(other.isOk());
        FakeCenter here(QStringLiteral("0417"), server.transport());
        FakeCenter there(QStringLiteral("0418"), [&](const HttpRequest& request) { return (*other)->handle(request); });
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(here.enrol(QString::number(i)).status, 403);
            QCOMPARE(there.enrol(QString::number(i)).status, 403);
        }
        QCOMPARE(here.enrol(QString()).status, 429);
        QCOMPARE(there.enrol(QString()).status, 429);
        server.clock().advance(6);
        QCOMPARE(there.enrol(QStringLiteral("x")).status, 403);
        QCOMPARE(here.enrol(QStringLiteral("x")).status, 429);
    }

    void aRestartForgetsNoGuess()
    {
        TestServer server;
        FakeCenter center(QStringLiteral("0417"), server.transport());
        for (int i = 0; i < 20; ++i)
            QCOMPARE(center.enrol(QString::number(i)).status, 403);
        server.restart();
        QCOMPARE(center.enrol(QStringLiteral("x")).status, 429);
        server.clock().advance(24 * 60 * 60);
        QCOMPARE(center.enrol(QStringLiteral("x")).status, 403);
        const auto kept = Statement::on(server.connection(), QStringLiteral("SELECT count(*) FROM rate_limit")).integer();
        QCOMPARE(*kept, 1); // what does not count any more is not kept
    }
};

QTEST_GUILESS_MAIN(tst_Enrolment)
#include "tst_enrolment.moc"
