// Protects the users' requests (P15, P16): taken from the site, the console and the programs, each with its last day,
// unreadable in the database, answered once, and looked into only with a trace.
#include "core/base/strongid.h"
#include "core/database/statement.h"
#include "core/domain/rules/supportterms.h"
#include "core/domain/values/generatednumbers.h"
#include "core/wire/supportmessage.h"
#include "server/actions/support/filerequest.h"
#include "server/context/servercalendar.h"
#include "server/storage/supporttable.h"
#include "support/consolevisitor.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

class tst_SupportRequests : public QObject {
    Q_OBJECT

private:
    using Fields = QList<std::pair<QString, QString>>;

    std::unique_ptr<TestServer> m_server;
    QString m_iin = generatedIin(QDate(1990, 1, 1), Sex::Female, 3).toString();

    Fields fields() const
    {
        return {{QStringLiteral("surname"), QStringLiteral("Ахметова")}, {QStringLiteral("givenname"), QStringLiteral("Дана")},
            {QStringLiteral("patronymic"), QString()}, {QStringLiteral("iin"), m_iin}, {QStringLiteral("login"), QStringLiteral("dana")},
            {QStringLiteral("phone"), QStringLiteral("8 701 123 45 67")}, {QStringLiteral("email"), QStringLiteral("dana@example.kz")},
            {QStringLiteral("subject"), QStringLiteral("Не открывается <реестр>")}, {QStringLiteral("text"), QStringLiteral("Пишет: ошибка\nчто делать?")}};
    }

    HttpResponse file(const Fields& with) { return m_server->handle(formOf(QStringLiteral("/support?lang=ru"), with)); }

    /// As if from an address of its own.
    Result<SupportReceipt> fileFrom(RequestSource source, qsizetype bytes)
    {
        FiledRequest filed {*PersonName::parse(QStringLiteral("Ахметова Дана")), {}, {}, {}, {}, {}, {}, {}};
        filed.subject = filed.text = QStringLiteral("Пишет: ошибка");
        if (bytes > 0)
            filed.file = RequestFile {QStringLiteral("a.pdf"), QStringLiteral("application/pdf"), QByteArray(bytes, 'x')};
        return FileRequest(m_server->context()).run(filed, {source, {}});
    }

    SupportRequest only() const { return SupportTable(m_server->connection()).waiting()->front(); }

    ConsoleVisitor support()
    {
        return visitorOf(*m_server, settledOperator(*m_server, OperatorRole::Administrator, QStringLiteral("aigul")));
    }

    static QString addressOf(const SupportRequest& request)
    {
        return QLatin1String("/console/requests/") + uuidToText(request.id);
    }

private Q_SLOTS:
    void init() { m_server = std::make_unique<TestServer>(); }

    void termsAreThoseOfTheOrder_data()
    {
        QTest::addColumn<QString>("matter");
        QTest::addColumn<QDate>("last");
        QTest::newRow("P16 three working days") << "question" << QDate(2026, 11, 25);
        QTest::newRow("P16 ten working days") << "correction" << QDate(2026, 12, 4);
        QTest::newRow("P16 twenty working days, over Independence Day") << "platform" << QDate(2026, 12, 21);
    }

    void termsAreThoseOfTheOrder()
    {
        QFETCH(QString, matter);
        const auto parsed = parseRequestMatter(matter);
        QVERIFY(parsed.isOk());
        QTEST(answerBy(*parsed, QDate(2026, 11, 20), serverCalendar()), "last"); // a Friday
    }

    void theSiteTakesARequest()
    {
        const HttpResponse answer = file(fields());
        QCOMPARE(answer.status, 200);
        QVERIFY(textIn(answer).contains(QStringLiteral("Номер заявки: 1. Ответ будет дан до 25.11.2026.")));
        const SupportRequest kept = only();
        QCOMPARE(kept.name, QStringLiteral("Ахметова Дана"));
        QCOMPARE(kept.iin, m_iin);
        QCOMPARE(kept.phone, QStringLiteral("+77011234567"));
        QCOMPARE(kept.source, RequestSource::FromSite);
        QCOMPARE(journalled(*m_server, 1), QStringList {QStringLiteral("fileRequest")});
    }

    void aDayThatMayStillMoveSaysSo_data()
    {
        QTest::addColumn<QDate>("filed");
        QTest::addColumn<QString>("last");
        QTest::addColumn<bool>("isEstimated");
        QTest::addColumn<bool>("isUnconfirmed");
        QTest::newRow("W2 over Kurban Ait") << QDate(2027, 5, 13) << QStringLiteral("18.05.2027") << true << false;
        QTest::newRow("W2 after it") << QDate(2027, 5, 17) << QStringLiteral("20.05.2027") << false << false;
        QTest::newRow("W3 a year that nobody confirmed") << QDate(2028, 2, 14) << QStringLiteral("17.02.2028") << false << true;
        QTest::newRow("W4 a day that stands") << QDate(2026, 11, 20) << QStringLiteral("25.11.2026") << false << false;
    }

    /// On the site when it is filed, and in the console in the list and on its page.
    void aDayThatMayStillMoveSaysSo()
    {
        QFETCH(QDate, filed);
        QFETCH(QString, last);
        QFETCH(bool, isEstimated);
        QFETCH(bool, isUnconfirmed);
        m_server->clock().set(QDateTime(filed, QTime(5, 0), Qt::UTC));
        QStringList pages {textIn(file(fields()))};
        ConsoleVisitor visitor = support();
        pages.append(textIn(visitor.get(QStringLiteral("/console/requests?lang=ru"))));
        pages.append(textIn(visitor.get(addressOf(only()) + QLatin1String("?lang=ru"))));
        for (const QString& page : pages) {
            QVERIFY2(page.contains(last), qPrintable(page));
            QCOMPARE(page.contains(QStringLiteral("Дата праздника в этом сроке предположительная")), isEstimated);
            QCOMPARE(page.contains(QStringLiteral("Календарь этого года не подтверждён")), isUnconfirmed);
        }
    }

    void nothingOfItIsReadableInTheDatabase()
    {
        file(fields());
        const auto row = Statement::on(m_server->connection(), QStringLiteral("SELECT * FROM support_request")).one();
        QVERIFY(row && row->has_value());
        for (const char* column : {"name", "iin", "login", "phone", "email", "subject", "body"}) {
            const QByteArray stored = *(*row)->bytes(column);
            for (const auto& [name, value] : fields())
                QVERIFY2(value.isEmpty() || !stored.contains(value.toUtf8()), column);
        }
    }

    void whatDoesNotFitIsSaidAtItsField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("said");
        QTest::newRow("I1 IIN") << "iin" << "123456789012" << QStringLiteral("Контрольная цифра");
        QTest::newRow("short IIN") << "iin" << "123" << QStringLiteral("12 цифр");
        QTest::newRow("phone") << "phone" << "abc" << QStringLiteral("не подходит");
        QTest::newRow("email") << "email" << "a@b" << QStringLiteral("не подходит");
        QTest::newRow("no subject") << "subject" << " " << QStringLiteral("Заполните это поле");
        QTest::newRow("no text") << "text" << "" << QStringLiteral("Заполните это поле");
        QTest::newRow("too long") << "text" << QString(5001, QChar(u'я')) << QStringLiteral("слишком длинный");
    }

    void whatDoesNotFitIsSaidAtItsField()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, said);
        Fields with = fields();
        for (auto& [name, typed] : with) {
            if (name == field)
                typed = value;
        }
        const HttpResponse answer = file(with);
        QCOMPARE(answer.status, 422);
        QVERIFY(textIn(answer).contains(said));
        QVERIFY(textIn(answer).contains(QStringLiteral("value=\"Ахметова\"")));
        QVERIFY(SupportTable(m_server->connection()).waiting()->empty());
    }

    void anAnswerNeedsAnAddress()
    {
        Fields with = fields();
        with[5].second.clear();
        with[6].second.clear();
        QVERIFY(textIn(file(with)).contains(QStringLiteral("Укажите телефон или электронную почту")));
    }

    void anAddressIsSlowedDown()
    {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(file(fields()).status, 200);
        const HttpResponse refused = file(fields());
        QCOMPARE(refused.status, 429);
        QVERIFY(textIn(refused).contains(QStringLiteral("value=\"Ахметова\"")));
        m_server->clock().advance(120);
        QCOMPARE(file(fields()).status, 200);
    }

    /// P13.1: from however many addresses.
    void visitorsTogetherFillADay()
    {
        for (int i = 0; i < requestsOfADay; ++i)
            QVERIFY(fileFrom(RequestSource::FromSite, 0).isOk());
        const HttpResponse refused = file(fields());
        QCOMPARE(refused.status, 429);
        QVERIFY(textIn(refused).contains(QStringLiteral("За сутки через сайт пришло слишком много заявок")));
        QVERIFY(textIn(refused).contains(QStringLiteral("value=\"Ахметова\"")));
        QVERIFY(fileFrom(RequestSource::FromProgram, 0).isOk());
        QVERIFY(fileFrom(RequestSource::FromConsole, 0).isOk());
        m_server->clock().advance(24 * 3600 + 1);
        QCOMPARE(file(fields()).status, 200);
    }

    void theirFilesFillADayTogether()
    {
        constexpr qsizetype large = 5 * 1000 * 1000;
        for (qint64 sent = 0; sent + 2 * large < fileBytesOfADay; sent += large)
            QVERIFY(fileFrom(RequestSource::FromSite, large).isOk());
        QVERIFY(fileFrom(RequestSource::FromSite, large).isOk());
        const auto refused = fileFrom(RequestSource::FromSite, large);
        QVERIFY(!refused);
        QCOMPARE(refused.error().arguments, QStringList({QStringLiteral("support"), QStringLiteral("files")}));
        QVERIFY2(fileFrom(RequestSource::FromSite, 0).isOk(), "without a file it is taken");
        QVERIFY(fileFrom(RequestSource::FromProgram, large).isOk());
    }

    void aFileComesWithIt_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("status");
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n...") << 200;
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n...") << 200;
        QTest::newRow("text") << QByteArray("Сәлем") << 200;
        QTest::newRow("a program") << QByteArray("MZ\x90\0\3", 5) << 422;
        QTest::newRow("5 MB") << QByteArray("%PDF-").append(QByteArray(5 * 1024 * 1024, 'x')) << 422;
    }

    void aFileComesWithIt()
    {
        QFETCH(QByteArray, content);
        QByteArray body;
        for (const auto& [name, value] : fields())
            body += "--xyz\r\nContent-Disposition: form-data; name=\"" + name.toUtf8() + "\"\r\n\r\n" + value.toUtf8() + "\r\n";
        body += "--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a<b>.pdf\"\r\n\r\n" + content + "\r\n--xyz--\r\n";
        HttpRequest request = postOf(QStringLiteral("/support?lang=ru"), body);
        request.headers.insert("content-type", "multipart/form-data; boundary=xyz");
        const HttpResponse answer = m_server->handle(request);
        QTEST(answer.status, "status");
        if (answer.status != 200)
            return;
        QCOMPARE(only().fileName, QStringLiteral("a_b_.pdf"));
        ConsoleVisitor visitor = support();
        const HttpResponse kept = visitor.get(addressOf(only()) + QLatin1String("/file"));
        QCOMPARE(kept.body, content);
        QVERIFY(kept.header("Content-Disposition").startsWith("attachment"));
        QCOMPARE(kept.header("X-Content-Type-Options"), QByteArray("nosniff"));
    }

    void programsSendThemSigned()
    {
        auto center = m_server->enrolled(QStringLiteral("0417"), 0);
        SupportMessage message {makeUuid7(m_server->clock().now()), {}};
        message.words = {QStringLiteral("Ахметова"), QStringLiteral("Дана"), {}, {}, QStringLiteral("dana"), {},
            QStringLiteral("dana@example.kz"), QStringLiteral("Обмен"), QStringLiteral("Не идёт"), {}, {}};
        const QByteArray answer = center->postSigned("/api/v1/support", payloadOf(message)).body;
        const auto receipt = parseSupportReceipt(payloadIn(answer, signedfor::supportReceipt));
        QVERIFY(receipt.isOk());
        QCOMPARE(receipt->request, message.id);
        QCOMPARE(receipt->number, 1);
        QCOMPARE(receipt->answerBy, QDate(2026, 11, 25));
        QCOMPARE(only().origin, QStringLiteral("0417"));
        QCOMPARE(center->postSigned("/api/v1/support", payloadOf(message)).body, answer);
        QCOMPARE(SupportTable(m_server->connection()).waiting()->size(), size_t {1});
        auto other = m_server->enrolled(QStringLiteral("0418"), 0);
        QCOMPARE(other->postSigned("/api/v1/support", payloadOf(message)).status, 404);
        message.id = makeUuid7(m_server->clock().now());
        message.words.subject.clear();
        QCOMPARE(center->postSigned("/api/v1/support", payloadOf(message)).status, 400);
        QCOMPARE(m_server->handle(postOf(QStringLiteral("/api/v1/support"), payloadOf(message))).status, 401);
    }

    void theSupportAnswersInTime()
    {
        file(fields());
        ConsoleVisitor visitor = support();
        const QString address = addressOf(only());
        const QString page = textIn(visitor.get(address + QLatin1String("?lang=ru")));
        QVERIFY(page.contains(QStringLiteral("Не открывается &lt;реестр&gt;")));
        QVERIFY(page.contains(m_iin));
        QCOMPARE(journalled(*m_server, 1), QStringList {QStringLiteral("openRequest")});
        QCOMPARE(visitor.post(address + QLatin1String("/take")).status, 303);
        visitor.get(address);
        QCOMPARE(visitor.post(address + QLatin1String("/matter"), {{QStringLiteral("matter"), QStringLiteral("platform")}}).status, 303);
        QCOMPARE(only().answerBy, QDate(2026, 12, 21)); // P16
        QCOMPARE(visitor.post(address + QLatin1String("/answer?lang=ru"), {{QStringLiteral("answer"), QStringLiteral("  ")}}).status, 422);
        QCOMPARE(visitor.post(address + QLatin1String("/answer?lang=ru"), {{QStringLiteral("answer"), QStringLiteral("Исправлено")}}).status, 303);
        QVERIFY(SupportTable(m_server->connection()).waiting()->empty());
        QCOMPARE(visitor.post(address + QLatin1String("/answer"), {{QStringLiteral("answer"), QStringLiteral("Ещё")}}).status, 422);
        QCOMPARE(journalled(*m_server, 4),
            (QStringList {QStringLiteral("answerRequest"), QStringLiteral("setRequestMatter"), QStringLiteral("takeRequest"),
                QStringLiteral("openRequest")}));
        QVERIFY(textIn(visitor.get(address)).contains(QStringLiteral("Исправлено")));
    }

    void overdueOnesStandInTheOverview()
    {
        file(fields());
        ConsoleVisitor visitor = support();
        QVERIFY(textIn(visitor.get(QStringLiteral("/console?lang=ru"))).contains(QStringLiteral("Заявки без ответа: 1")));
        m_server->clock().set(QDateTime(QDate(2026, 11, 26), QTime(7, 0), Qt::UTC));
        ConsoleVisitor later = visitorOf(*m_server, settledOperator(*m_server, OperatorRole::Auditor, QStringLiteral("serik")));
        QVERIFY(textIn(later.get(QStringLiteral("/console?lang=ru"))).contains(QStringLiteral("Просроченные заявки: 1")));
    }

    void theConsoleTakesOneToo()
    {
        const auto chamber = settledOperator(*m_server, OperatorRole::StateBody, QStringLiteral("serik"));
        ConsoleVisitor visitor = visitorOf(*m_server, chamber);
        QCOMPARE(visitor.post(QStringLiteral("/console/requests/new?lang=ru"), fields()).status, 200);
        QCOMPARE(only().source, RequestSource::FromConsole);
        QCOMPARE(only().origin, QStringLiteral("serik"));
        QCOMPARE(visitor.get(addressOf(only())).status, 403);
    }
};

QTEST_GUILESS_MAIN(tst_SupportRequests)
#include "tst_supportrequests.moc"
