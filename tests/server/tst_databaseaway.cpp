// Protects whoever asks while the database is away or has too much to do (P13.1): every place says that it passes and when
// to ask again, a page in the reader's language, a program by a code; nothing is half done, and then all goes on.
#include "core/database/statement.h"
#include "core/wire/refusal.h"
#include "support/consolevisitor.h"
#include "support/htmlpage.h"
#include "support/testserver.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

namespace {

const QString number = QStringLiteral("0417");

/// While it lives every access to the database of the server fails in this way.
class Away {
public:
    Away(TestServer& server, ErrorKind kind, qint64 access = 1,
        FaultPlan::Lasting lasting = FaultPlan::Lasting::FromThenOn)
        : m_connection(server.connection())
        , m_plan(access, lasting, kind)
    {
        m_connection.setFaults(&m_plan);
    }
    ~Away() { m_connection.setFaults(nullptr); }
    Q_DISABLE_COPY_MOVE(Away)

    [[nodiscard]] bool hasFired() const { return m_plan.hasFired(); }

private:
    Connection& m_connection;
    FaultPlan m_plan;
};

struct Way {
    ErrorKind kind;
    const char* code;
};

constexpr std::array ways {Way {ErrorKind::NetworkUnreachable, "DatabaseAway"}, Way {ErrorKind::DatabaseBusy, "DatabaseBusy"}};

} // namespace

class tst_DatabaseAway : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<FakeCenter> m_center;
    std::optional<SiteText> m_text;

    /// Says that it passes, and when to ask again.
    static bool doesPass(const HttpResponse& response)
    {
        return response.status == 503 && response.header("Retry-After").toInt() > 0;
    }

    HttpResponse whileAway(ErrorKind kind, const HttpRequest& request)
    {
        const Away away(*m_server, kind);
        return m_server->handle(request);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_center = m_server->enrolled(number);
        auto text = SiteText::load();
        QVERIFY(text.isOk());
        m_text = *std::move(text);
    }

    void everyPageSaysThatItPasses_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* path : {"/", "/status", "/centers", "/centers/0417", "/registers", "/registers/nqf", "/registers/nqf/4",
                 "/data/regions", "/materials", "/materials/01890a5d-ac96-774b-bcce-b302099a8057"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void everyPageSaysThatItPasses()
    {
        QFETCH(QString, path);
        for (const Way& way : ways) {
            for (const Language language : {Language::Kazakh, Language::Russian}) {
                const HttpResponse response = whileAway(way.kind, getOf(path + QLatin1String("?lang=") + codeOf(language)));
                QVERIFY2(doesPass(response), way.code);
                const HtmlPage page(response.body);
                QCOMPARE(page.problems(), QStringList());
                QCOMPARE(page.heading(), m_text->text(language, QStringLiteral("error.503")));
            }
        }
    }

    void aCheckSaysThatItPasses()
    {
        const QString serial = m_center->certificate(1).serial.toString();
        const QList<std::pair<QString, QString>> fields {
            {QStringLiteral("serial"), serial}, {QStringLiteral("surname"), QStringLiteral("Ахметов")}};
        for (const Way& way : ways) {
            const HttpResponse shown = whileAway(way.kind, formOf(QStringLiteral("/check?lang=kk"), fields));
            QVERIFY(doesPass(shown));
            QCOMPARE(HtmlPage(shown.body).heading(), m_text->text(Language::Kazakh, QStringLiteral("error.503")));
            const HttpResponse told = whileAway(
                way.kind, getOf(QStringLiteral("/api/v1/check?serial=%1&surname=Ахметов").arg(serial)));
            QVERIFY(doesPass(told));
            QCOMPARE(QJsonDocument::fromJson(told.body).object(),
                QJsonObject({{QStringLiteral("error"), QLatin1String(way.code)}}));
        }
    }

    /// Nothing that was typed is lost.
    void aRequestToTheSupportStaysInItsForm()
    {
        const QString typed = QStringLiteral("Обмен не идёт со вчера");
        const HttpRequest request = formOf(QStringLiteral("/support?lang=ru"),
            {{QStringLiteral("surname"), QStringLiteral("Ахметова")}, {QStringLiteral("givenname"), QStringLiteral("Дана")},
                {QStringLiteral("email"), QStringLiteral("dana@example.kz")}, {QStringLiteral("subject"), QStringLiteral("Обмен")},
                {QStringLiteral("text"), typed}});
        const HttpResponse response = whileAway(ErrorKind::NetworkUnreachable, request);
        QVERIFY2(doesPass(response), response.body.constData());
        QVERIFY(textIn(response).contains(typed));
        QVERIFY(textIn(response).contains(m_text->text(Language::Russian, QStringLiteral("console.error.503Text"))));
    }

    void theConsoleSaysThatItPasses_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* path : {"/console", "/console/centers", "/console/registers", "/console/journal", "/console/nothing"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void theConsoleSaysThatItPasses()
    {
        QFETCH(QString, path);
        static const SettledOperator account = settledOperator(*m_server, OperatorRole::Administrator, QStringLiteral("saule"));
        ConsoleVisitor visitor = visitorOf(*m_server, account);
        const QByteArray cookie = visitor.cookie();
        for (const Way& way : ways) {
            const Away away(*m_server, way.kind);
            const HttpResponse response = visitor.get(path + QLatin1String("?lang=kk"));
            QVERIFY2(doesPass(response), way.code);
            QCOMPARE(HtmlPage(response.body).problems(), QStringList());
            QCOMPARE(HtmlPage(response.body).heading(), m_text->text(Language::Kazakh, QStringLiteral("console.error.503")));
        }
        QCOMPARE(visitor.cookie(), cookie);
        QVERIFY2(visitor.get(QStringLiteral("/console")).status == 200, "and nobody has to sign in again");
    }

    void aCenterIsToldToAskAgain_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isSigned");
        for (const char* path : {"/api/v1/keys", "/api/v1/status/0417", "/api/v1/hello"})
            QTest::newRow(path) << QString::fromLatin1(path) << false;
        for (const char* path : {"/api/v1/missing", "/api/v1/blocks", "/api/v1/grants", "/api/v1/checkpoints", "/api/v1/orders",
                 "/api/v1/months", "/api/v1/months/records", "/api/v1/months/closings", "/api/v1/batches", "/api/v1/uploads",
                 "/api/v1/uploads/chunks", "/api/v1/uploads/done", "/api/v1/fence", "/api/v1/support",
                 "/api/v1/support/answers"})
            QTest::newRow(path) << QString::fromLatin1(path) << true;
    }

    void aCenterIsToldToAskAgain()
    {
        QFETCH(QString, path);
        QFETCH(bool, isSigned);
        for (const Way& way : ways) {
            const Away away(*m_server, way.kind);
            // Who asks is looked up first, so the body is not read.
            const HttpResponse response
                = isSigned ? m_center->postSigned(path.toLatin1(), "body") : m_server->handle(getOf(path));
            QVERIFY2(doesPass(response), way.code);
            const auto refusal = parseRefusal(response.body);
            QVERIFY(refusal.isOk());
            QCOMPARE(refusal->problem.code, QString::fromLatin1(way.code));
            QVERIFY(!refusal->text.kk.isEmpty() && !refusal->text.ru.isEmpty());
        }
    }

    /// Wherever in the work it goes.
    void aBatchIsTakenWholeAfterwards()
    {
        const QByteArray batch = m_center->batchOf({FakeCenter::record(m_center->certificate(1))});
        int refused = 0;
        for (qint64 access = 1;; ++access) {
            const Away away(*m_server, ErrorKind::NetworkUnreachable, access, FaultPlan::Lasting::Once);
            const HttpResponse response = m_center->send(batch);
            if (!away.hasFired() || response.status == 200) {
                QCOMPARE(fatesIn(response), QStringList {QStringLiteral("accepted")});
                break;
            }
            QVERIFY2(doesPass(response), qPrintable(QString::number(access)));
            ++refused;
            const auto kept = Statement::on(m_server->connection(), QStringLiteral("SELECT count(*) FROM record")).integer();
            QVERIFY(kept.isOk());
            QCOMPARE(*kept, 0);
        }
        QVERIFY(refused > 5);
    }
};

QTEST_GUILESS_MAIN(tst_DatabaseAway)
#include "tst_databaseaway.moc"
