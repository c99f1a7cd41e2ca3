// Protects the door of the console: only who knows the password and holds the phone comes in, a code opens once, a
// stranger learns nothing from the answers, and a session is worth nothing to anybody but its own browser.
#include "core/database/statement.h"
#include "core/security/totp.h"
#include "server/actions/console/manageoperators.h"
#include "server/actions/console/operatorsessions.h"
#include "server/operators/sessionrules.h"
#include "server/storage/operatortable.h"
#include "support/consolevisitor.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

class tst_ConsoleSignIn : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestServer> m_server;
    std::optional<SettledOperator> m_aigul;

    QString codeNow() const { return *totp::codeAt(m_aigul->secret, m_server->clock().now()); }

    HttpResponse tryWith(ConsoleVisitor& visitor, const QString& password, const QString& code)
    {
        m_server->clock().advance(10); // the address may try again
        return visitor.signIn(QStringLiteral("aigul"), password, code);
    }

    static bool isInside(ConsoleVisitor& visitor) { return visitor.get(QStringLiteral("/console")).status == 200; }

    void recoveryCodesOpenOnce(const QString& page, const QString& password)
    {
        static const QRegularExpression code(QStringLiteral("<li><code>([A-Z2-7-]{19})</code></li>"));
        QStringList codes;
        for (auto match = code.globalMatch(page); match.hasNext();)
            codes.append(match.next().captured(1));
        QCOMPARE(codes.size(), recoveryCodes);
        ConsoleVisitor visitor(*m_server);
        QCOMPARE(visitor.signIn(QStringLiteral("bolat"), password, codes.first().toLower()).status, 303);
        QCOMPARE(journalled(*m_server, 1), QStringList {QStringLiteral("signInByRecoveryCode")});
        ConsoleVisitor again(*m_server);
        QCOMPARE(again.signIn(QStringLiteral("bolat"), password, codes.first()).status, 422);
        QCOMPARE(again.signIn(QStringLiteral("bolat"), password, codes.last()).status, 303);
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_aigul = settledOperator(*m_server, OperatorRole::Administrator, QStringLiteral("aigul"));
    }

    void rightWordsOpenASession()
    {
        ConsoleVisitor visitor(*m_server);
        const HttpResponse answer = tryWith(visitor, m_aigul->password, codeNow());
        QCOMPARE(answer.status, 303);
        QCOMPARE(answer.header("Location"), QByteArray("/console?lang=ru"));
        QVERIFY(isInside(visitor));
        QCOMPARE(journalled(*m_server, 1), QStringList {QStringLiteral("signIn")});
    }

    void theCookieIsForThisServerAlone()
    {
        ConsoleVisitor visitor(*m_server);
        const QByteArray before = visitor.get(QStringLiteral("/console/sign-in")).header("Set-Cookie");
        const QByteArray set = tryWith(visitor, m_aigul->password, codeNow()).header("Set-Cookie");
        QVERIFY(set.startsWith("__Host-tanu-console="));
        for (const char* attribute : {"; Path=/", "; HttpOnly", "; Secure", "; SameSite=Strict"})
            QVERIFY2(set.contains(attribute), attribute);
        QVERIFY(!set.contains("Domain="));
        QVERIFY2(set.left(60) != before.left(60), "the id of the visit lives on in the session");
    }

    void formsMayTellTheirOrigin()
    {
        ConsoleVisitor visitor(*m_server);
        const HttpResponse page = visitor.get(QStringLiteral("/console/sign-in"));
        QCOMPARE(page.header("Referrer-Policy"), QByteArray("same-origin"));
        QCOMPARE(page.header("Cache-Control"), QByteArray("no-store"));
    }

    void refusesAlike_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("hasCode");
        QTest::newRow("unknown login") << "bolat" << "tuman qalyng aigul" << true;
        QTest::newRow("impossible login") << "<b>" << "tuman qalyng aigul" << true;
        QTest::newRow("wrong password") << "aigul" << "tuman qalyng bolat" << true;
        QTest::newRow("no code") << "aigul" << "tuman qalyng aigul" << false;
        QTest::newRow("password in another case") << "aigul" << "Tuman qalyng aigul" << true;
    }

    void refusesAlike()
    {
        QFETCH(QString, login);
        QFETCH(QString, password);
        QFETCH(bool, hasCode);
        ConsoleVisitor visitor(*m_server);
        const HttpResponse answer = visitor.signIn(login, password, hasCode ? codeNow() : QString());
        QCOMPARE(answer.status, 422);
        QVERIFY(textIn(answer).contains(QStringLiteral("Логин, пароль или код неверны.")));
        QVERIFY(!textIn(answer).contains(QStringLiteral("value=\"<b>\"")));
        QVERIFY(answer.header("Set-Cookie").isEmpty());
        QVERIFY(!isInside(visitor));
        QCOMPARE(journalled(*m_server, 1), QStringList {QStringLiteral("signInRefused")});
    }

    void aCodeOpensOnce()
    {
        ConsoleVisitor first(*m_server);
        const QString code = codeNow();
        QCOMPARE(first.signIn(QStringLiteral("aigul"), m_aigul->password, code).status, 303);
        ConsoleVisitor second(*m_server);
        QCOMPARE(second.signIn(QStringLiteral("aigul"), m_aigul->password, code).status, 422);
        m_server->clock().advance(totp::stepSeconds);
        const QString next = codeNow();
        QCOMPARE(second.signIn(QStringLiteral("aigul"), m_aigul->password, next).status, 303);
        ConsoleVisitor third(*m_server);
        QCOMPARE(third.signIn(QStringLiteral("aigul"), m_aigul->password, code).status, 422);
    }

    /// Both processes have read the account before either wrote.
    void aCodeOpensOnceAtTwoProcessesAtOnce()
    {
        OperatorTable table(m_server->connection());
        const QByteArray id = m_aigul->account.acting.id;
        const qint64 step = *totp::stepOf(m_aigul->secret, codeNow(), m_server->clock().now());
        QCOMPARE(*table.useStep(id, step), 1);
        QCOMPARE(*table.useStep(id, step), 0);
        QCOMPARE(*table.useStep(id, step - 1), 0);
        QCOMPARE(*table.useStep(id, step + 1), 1);
    }

    void bruteForcePausesWhoeverItIs_data()
    {
        QTest::addColumn<QString>("login");
        QTest::newRow("known") << "aigul";
        QTest::newRow("unknown") << "nobody-here";
    }

    void bruteForcePausesWhoeverItIs()
    {
        QFETCH(QString, login);
        ConsoleVisitor visitor(*m_server);
        for (int i = 0; i < 5; ++i) {
            m_server->clock().advance(10);
            QCOMPARE(visitor.signIn(login, QStringLiteral("wrong %1").arg(i), QStringLiteral("123456")).status, 422);
        }
        const HttpResponse paused = visitor.signIn(login, m_aigul->password, codeNow());
        QCOMPARE(paused.status, 429);
        QCOMPARE(paused.header("Retry-After"), QByteArray("30"));
        m_server->clock().advance(31);
        const bool isKnown = login == QLatin1String("aigul");
        QCOMPARE(visitor.signIn(login, m_aigul->password, codeNow()).status, isKnown ? 303 : 422);
    }

    void anAddressIsSlowedDown()
    {
        ConsoleVisitor visitor(*m_server);
        int refused = 0;
        for (int i = 0; i < 12; ++i) {
            const QString login = QStringLiteral("somebody%1").arg(i);
            refused += visitor.signIn(login, QStringLiteral("x"), {}).status == 429 ? 1 : 0;
        }
        QCOMPARE(refused, 2);
    }

    void othersElsewherePauseNobody()
    {
        ConsoleVisitor stranger(*m_server);
        stranger.setClient(QStringLiteral("203.0.113.9"));
        for (int i = 0; i < 7; ++i) {
            m_server->clock().advance(10);
            static_cast<void>(stranger.signIn(QStringLiteral("aigul"), QStringLiteral("wrong %1").arg(i), QStringLiteral("123456")));
        }
        QCOMPARE(stranger.signIn(QStringLiteral("aigul"), m_aigul->password, codeNow()).status, 429);
        ConsoleVisitor owner(*m_server);
        QCOMPARE(owner.signIn(QStringLiteral("aigul"), m_aigul->password, codeNow()).status, 303);
    }

    void sessionsEnd_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("isInside");
        QTest::newRow("busy") << 19 * 60 << true;
        QTest::newRow("idle") << 21 * 60 << false;
    }

    void sessionsEnd()
    {
        QFETCH(int, seconds);
        ConsoleVisitor visitor = visitorOf(*m_server, *m_aigul);
        m_server->clock().advance(seconds);
        QTEST(isInside(visitor), "isInside");
    }

    void noSessionLastsLongerThanTheDay()
    {
        ConsoleVisitor visitor = visitorOf(*m_server, *m_aigul);
        for (int i = 0; i < 39; ++i) {
            m_server->clock().advance(15 * 60);
            QVERIFY2(isInside(visitor), qPrintable(QString::number(i)));
        }
        m_server->clock().advance(15 * 60 + 1);
        QVERIFY(!isInside(visitor));
    }

    void aSignedOutSessionIsDead()
    {
        ConsoleVisitor visitor = visitorOf(*m_server, *m_aigul);
        const QByteArray stolen = visitor.cookie();
        QCOMPARE(visitor.post(QStringLiteral("/console/sign-out")).status, 303);
        ConsoleVisitor thief(*m_server);
        thief.setCookie(stolen);
        QVERIFY(!isInside(thief));
        QCOMPARE(journalled(*m_server, 1), QStringList {QStringLiteral("signOut")});
    }

    void theDatabaseOpensNoSession()
    {
        const ConsoleVisitor visitor = visitorOf(*m_server, *m_aigul);
        const auto row = Statement::on(m_server->connection(), QStringLiteral("SELECT hash FROM operator_session")).one();
        QVERIFY(row && row->has_value());
        const QByteArray hash = *(*row)->bytes("hash");
        ConsoleVisitor thief(*m_server);
        thief.setCookie("__Host-tanu-console=" + hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        QVERIFY(!isInside(thief));
    }

    void theSecretLiesSealed()
    {
        const auto row
            = Statement::on(m_server->connection(), QStringLiteral("SELECT secret, password FROM operator")).one();
        QVERIFY(row && row->has_value());
        QVERIFY(!(*row)->bytes("secret")->contains(m_aigul->secret));
        QVERIFY((*row)->text("password")->startsWith(QLatin1String("$argon2id$")));
    }

    void aFormWithoutItsTokenIsRefused_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<int>("status");
        const QByteArray own = "https://console.example.kz";
        QTest::newRow("right") << QString() << own << 303;
        QTest::newRow("no token") << QStringLiteral("-") << own << 400;
        QTest::newRow("token of another session") << QStringLiteral("x") << own << 400;
        QTest::newRow("other Origin") << QString() << QByteArray("https://evil.example") << 400;
        QTest::newRow("Origin without TLS") << QString() << QByteArray("http://console.example.kz") << 400;
        QTest::newRow("Origin null") << QString() << QByteArray("null") << 400;
        QTest::newRow("no Origin") << QString() << QByteArray() << 400;
    }

    void aFormWithoutItsTokenIsRefused()
    {
        QFETCH(QString, token);
        QFETCH(QByteArray, origin);
        ConsoleVisitor visitor = visitorOf(*m_server, *m_aigul);
        QString sent = visitor.token();
        if (token == QLatin1String("-"))
            sent.clear();
        else if (!token.isEmpty())
            sent = visitorOf(*m_server, *m_aigul).token();
        HttpRequest request = visitor.requestFor(QStringLiteral("/console/sign-out"));
        request.method = HttpMethod::Post;
        request.headers.insert("content-type", "application/x-www-form-urlencoded");
        request.body = "token=" + sent.toLatin1();
        if (!origin.isEmpty())
            request.headers.insert("origin", origin);
        QTEST(visitor.send(request).status, "status");
    }

    void onlyOverTlsOrOnThisMachine_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QString>("client");
        QTest::addColumn<int>("status");
        QTest::newRow("this machine") << QByteArray("127.0.0.1:8080") << "127.0.0.1" << 200;
        QTest::newRow("this machine, IPv6") << QByteArray("[::1]:8080") << "::1" << 200;
        QTest::newRow("another name") << QByteArray("console.example.kz") << "127.0.0.1" << 403;
        QTest::newRow("from elsewhere") << QByteArray("127.0.0.1:8080") << "198.51.100.7" << 403;
    }

    void onlyOverTlsOrOnThisMachine()
    {
        QFETCH(QByteArray, host);
        QFETCH(QString, client);
        HttpRequest request = getOf(QStringLiteral("/console/sign-in?lang=ru"));
        request.headers.insert("host", host);
        request.client = client;
        const HttpResponse answer = m_server->handle(request);
        QTEST(answer.status, "status");
        if (answer.status != 200)
            return;
        QVERIFY(answer.header("Set-Cookie").startsWith("tanu-console="));
        QVERIFY(!answer.header("Set-Cookie").contains("Secure"));
        QVERIFY(textIn(answer).contains(QStringLiteral("поэтому не шифруется")));
    }

    void theFirstAdministratorSettlesBeforeAnythingElse()
    {
        const auto first = addOperatorByCommand(m_server->desk(),
            {QStringLiteral("bolat"), QStringLiteral("Болат Сейітов"), OperatorRole::Administrator, {}});
        QVERIFY(first.isOk());
        ConsoleVisitor visitor(*m_server);
        QCOMPARE(visitor.signIn(QStringLiteral("bolat"), *first, {}).status, 303);
        QCOMPARE(visitor.get(QStringLiteral("/console/operators")).header("Location"), QByteArray("/console/password?lang=kk"));
        QCOMPARE(visitor.get(QStringLiteral("/console/codes")).status, 303);

        visitor.get(QStringLiteral("/console/password?lang=ru"));
        const QString own = QStringLiteral("jeti qat kok aspan");
        const QByteArray before = visitor.cookie();
        const auto change = [&](const QString& old, const QString& wanted, const QString& again) {
            return visitor.post(QStringLiteral("/console/password?lang=ru"),
                {{QStringLiteral("old"), old}, {QStringLiteral("new"), wanted}, {QStringLiteral("again"), again}});
        };
        QCOMPARE(change(*first, own, QStringLiteral("another")).status, 422);
        QCOMPARE(change(*first, QStringLiteral("short"), QStringLiteral("short")).status, 422);
        QCOMPARE(change(QStringLiteral("wrong"), own, own).status, 422);
        QCOMPARE(change(*first, own, own).status, 303);
        QVERIFY(visitor.cookie() != before);

        QCOMPARE(visitor.get(QStringLiteral("/console")).header("Location"), QByteArray("/console/codes?lang=kk"));
        const QString page = textIn(visitor.get(QStringLiteral("/console/codes?lang=ru")));
        static const QRegularExpression secret(QStringLiteral("<code class=\"secret\">([A-Z2-7 ]+)</code>"));
        QVERIFY2(secret.match(page).hasMatch(), qUtf8Printable(page));
        QVERIFY(page.contains(QLatin1String("<svg class=\"qr\"")));
        const QByteArray offered = offeredSecretOf(QByteArray::fromBase64(
            visitor.cookie().mid(visitor.cookie().indexOf('=') + 1), QByteArray::Base64UrlEncoding));
        QCOMPARE(visitor.post(QStringLiteral("/console/codes?lang=ru"), {{QStringLiteral("code"), QStringLiteral("000000")}}).status, 422);
        const HttpResponse set = visitor.post(QStringLiteral("/console/codes?lang=ru"),
            {{QStringLiteral("code"), *totp::codeAt(offered, m_server->clock().now())}});
        QCOMPARE(set.status, 200);
        QVERIFY(isInside(visitor));
        QCOMPARE(journalled(*m_server, 1), QStringList {QStringLiteral("setUpCodes")});
        recoveryCodesOpenOnce(textIn(set), own);
    }

    void aClosedAccountIsOut()
    {
        ConsoleVisitor visitor = visitorOf(*m_server, *m_aigul);
        const auto other = settledOperator(*m_server, OperatorRole::Administrator, QStringLiteral("bolat"));
        QVERIFY(ManageOperators(m_server->context(), other.account.acting).close(m_aigul->account.acting.id).isOk());
        QVERIFY(!isInside(visitor));
        QCOMPARE(tryWith(visitor, m_aigul->password, codeNow()).status, 422);
    }
};

QTEST_GUILESS_MAIN(tst_ConsoleSignIn)
#include "tst_consolesignin.moc"
