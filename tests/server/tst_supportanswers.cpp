// Protects that an answer reaches whoever asked, and nobody else (P15, P16): by number and code on the site, for requests of
// visitors and of operators; signed with the exchange, for those of the centers.
#include "core/base/strongid.h"
#include "core/database/statement.h"
#include "core/wire/supportanswers.h"
#include "core/wire/supportmessage.h"
#include "server/actions/console/answerrequest.h"
#include "server/storage/supporttable.h"
#include "server/support/requestcode.h"
#include "support/consolevisitor.h"
#include "support/htmlpage.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

namespace {

const QString answerPath = QStringLiteral("/support/answer?lang=ru");
const QString answered = QStringLiteral("Обновите <реестр>\nи повторите");

/// The code that stands in a receipt; empty if there is none.
QString codeShownIn(const HttpResponse& receipt)
{
    static const QRegularExpression code(QStringLiteral("[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}"));
    return code.match(HtmlPage(receipt.body).text()).captured();
}

} // namespace

class tst_SupportAnswers : public QObject {
    Q_OBJECT

private:
    using Fields = QList<std::pair<QString, QString>>;

    std::unique_ptr<TestServer> m_server;
    const ActingOperator m_support {QByteArray(16, 'a'), QStringLiteral("aigul"), OperatorRole::Administrator, {}};

    static Fields typed()
    {
        return {{QStringLiteral("surname"), QStringLiteral("Ахметова")}, {QStringLiteral("givenname"), QStringLiteral("Дана")},
            {QStringLiteral("email"), QStringLiteral("dana@example.kz")}, {QStringLiteral("subject"), QStringLiteral("Не открывается реестр")},
            {QStringLiteral("text"), QStringLiteral("Пишет: ошибка")}};
    }

    HttpResponse file() { return m_server->handle(formOf(QStringLiteral("/support?lang=ru"), typed())); }

    HttpResponse ask(const QString& number, const QString& code, bool asJson = false)
    {
        HttpRequest request = formOf(answerPath, {{QStringLiteral("number"), number}, {QStringLiteral("code"), code}});
        if (asJson)
            request.headers.insert("accept", "application/json");
        return m_server->handle(request);
    }

    SupportRequest numbered(qint64 number) const { return **SupportTable(m_server->connection()).numbered(number); }

    AnswerRequest support() const { return AnswerRequest(m_server->context(), m_support); }

    void answer(qint64 number) const
    {
        QVERIFY(support().answer(numbered(number).id, answered).isOk());
    }

    /// The id of a request of this center.
    QByteArray filedBy(const FakeCenter& center, const QString& subject = QStringLiteral("Обмен"))
    {
        SupportMessage message {makeUuid7(m_server->clock().now()), {}};
        message.words = {QStringLiteral("Ахметова"), QStringLiteral("Дана"), {}, {}, QStringLiteral("dana"), {},
            QStringLiteral("dana@example.kz"), subject, QStringLiteral("Не идёт"), {}, {}};
        m_server->clock().advance(1);
        return center.postSigned("/api/v1/support", payloadOf(message)).status == 200 ? message.id : QByteArray();
    }

    static SupportAnswers told(const FakeCenter& center, const SupportQuestion& question)
    {
        const HttpResponse response = center.postSigned("/api/v1/support/answers", payloadOf(question));
        const auto answers = parseSupportAnswers(payloadIn(response.body, signedfor::supportAnswers));
        return answers ? *answers : SupportAnswers {};
    }

private Q_SLOTS:
    void init() { m_server = std::make_unique<TestServer>(); }

    /// P15: whoever filed it follows it from the receipt to the answer.
    void P16_numberAndCodeShowHowItStands()
    {
        const QString code = codeShownIn(file());
        QVERIFY(!code.isEmpty());
        const QString filed = HtmlPage(ask(QStringLiteral("1"), code).body).text();
        QVERIFY2(filed.contains(QStringLiteral("Подана, ещё не взята")), qUtf8Printable(filed));
        QVERIFY(filed.contains(QStringLiteral("25.11.2026")));

        QVERIFY(support().setMatter(numbered(1).id, RequestMatter::Platform).isOk());
        const QString inWork = HtmlPage(ask(QStringLiteral("1"), code).body).text();
        QVERIFY(inWork.contains(QStringLiteral("В работе")));
        QVERIFY(inWork.contains(QStringLiteral("Причина в работе платформы · рабочих дней: 20")));
        QVERIFY(inWork.contains(QStringLiteral("не позднее 21.12.2026")));

        answer(1);
        const HttpResponse last = ask(QStringLiteral("1"), code);
        QCOMPARE(last.status, 200);
        QVERIFY(textIn(last).contains(QStringLiteral("Обновите &lt;реестр&gt;\nи повторите")));
        QVERIFY(HtmlPage(last.body).text().contains(QStringLiteral("Отвечено")));
    }

    void P16_anAnswerThatIsLateIsNotPromised()
    {
        const QString code = codeShownIn(file());
        m_server->clock().set(QDateTime(QDate(2026, 11, 26), QTime(7, 0), Qt::UTC));
        const QString late = HtmlPage(ask(QStringLiteral("1"), code).body).text();
        QVERIFY(late.contains(QStringLiteral("Срок ответа истёк 25.11.2026")));
        QVERIFY(!late.contains(QStringLiteral("не позднее")));
    }

    /// S2: a paper with number and code tells nothing of who wrote what.
    void nothingOfTheRequestIsShown()
    {
        const QString code = codeShownIn(file());
        answer(1);
        const QString page = textIn(ask(QStringLiteral("1"), code));
        for (const auto& [name, value] : typed())
            QVERIFY2(!page.contains(value), qUtf8Printable(name));
    }

    void theCodeIsTypedAsPeopleType_data()
    {
        QTest::addColumn<bool>("isLower");
        QTest::addColumn<QString>("between");
        QTest::newRow("small letters") << true << QStringLiteral("-");
        QTest::newRow("spaces") << false << QStringLiteral(" ");
        QTest::newRow("nothing between") << true << QString();
    }

    void theCodeIsTypedAsPeopleType()
    {
        QFETCH(bool, isLower);
        QFETCH(QString, between);
        QString code = codeShownIn(file()).replace(QLatin1Char('-'), between);
        if (isLower)
            code = code.toLower();
        QCOMPARE(ask(QStringLiteral("1"), code).status, 200);
    }

    void whatDoesNotFitOpensNothing()
    {
        const QString code = codeShownIn(file());
        const QString second = codeShownIn(file());
        QVERIFY(code != second);
        QString wrong = code;
        wrong[0] = wrong.at(0) == QLatin1Char('A') ? QLatin1Char('B') : QLatin1Char('A');
        answer(1);
        const QString body = textIn(ask(QStringLiteral("1"), wrong));
        QCOMPARE(ask(QStringLiteral("1"), wrong).status, 404);
        QVERIFY(body.contains(QStringLiteral("Заявки с таким номером и кодом нет")));
        QVERIFY(!body.contains(QStringLiteral("Обновите")));
        QCOMPARE(ask(QStringLiteral("1"), second).status, 404);
        QCOMPARE(ask(QStringLiteral("99"), code).status, 404);
        QCOMPARE(ask(QStringLiteral("1"), code).status, 200);
    }

    void whatIsMissingIsSaidAtItsField_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("said");
        QTest::newRow("no number") << QString() << QStringLiteral("ABCD") << QStringLiteral("Введите номер заявки цифрами");
        QTest::newRow("words") << QStringLiteral("первая") << QStringLiteral("ABCD") << QStringLiteral("Введите номер заявки цифрами");
        QTest::newRow("below one") << QStringLiteral("-1") << QStringLiteral("ABCD") << QStringLiteral("Введите номер заявки цифрами");
        QTest::newRow("too large") << QString(30, QLatin1Char('9')) << QStringLiteral("ABCD") << QStringLiteral("Введите номер заявки цифрами");
        QTest::newRow("no code") << QStringLiteral("1") << QStringLiteral("  ") << QStringLiteral("Введите код");
    }

    void whatIsMissingIsSaidAtItsField()
    {
        QFETCH(QString, number);
        QFETCH(QString, code);
        QFETCH(QString, said);
        const HttpResponse response = ask(number, code);
        QCOMPARE(response.status, 422);
        QVERIFY(textIn(response).contains(said));
        QCOMPARE(HtmlPage(response.body).problems(), QStringList());
        QCOMPARE(ask(number, code, true).status, 400);
    }

    /// P13.1: who guesses is slowed down, and no restart forgets it.
    void guessesAreCounted()
    {
        const QString code = codeShownIn(file());
        for (int i = 0; i < 20; ++i)
            QCOMPARE(ask(QStringLiteral("1"), QStringLiteral("AAAA-AAAA-AAAA")).status, 404);
        const HttpResponse refused = ask(QStringLiteral("1"), code);
        QCOMPARE(refused.status, 429);
        QVERIFY(!refused.header("Retry-After").isEmpty());
        QVERIFY(textIn(refused).contains(QStringLiteral("Слишком много попыток")));
        m_server->restart();
        QCOMPARE(ask(QStringLiteral("1"), code, true).status, 429);
        m_server->clock().advance(6);
        QCOMPARE(ask(QStringLiteral("1"), code).status, 200);
    }

    void programsReadItAsJson()
    {
        const QString code = codeShownIn(file());
        QVERIFY(support().setMatter(numbered(1).id, RequestMatter::Correction).isOk());
        answer(1);
        const QJsonObject json = QJsonDocument::fromJson(ask(QStringLiteral("1"), code, true).body).object();
        QCOMPARE(json,
            QJsonObject({{QStringLiteral("number"), 1}, {QStringLiteral("filedOn"), QStringLiteral("2026-11-20")},
                {QStringLiteral("state"), QStringLiteral("answered")}, {QStringLiteral("matter"), QStringLiteral("correction")},
                {QStringLiteral("workingDays"), 10}, {QStringLiteral("answerBy"), QStringLiteral("2026-12-04")},
                {QStringLiteral("answeredOn"), QStringLiteral("2026-11-20")}, {QStringLiteral("answer"), answered}}));
        const HttpResponse wrong = ask(QStringLiteral("2"), code, true);
        QCOMPARE(wrong.status, 404);
        QCOMPARE(QJsonDocument::fromJson(wrong.body).object(),
            QJsonObject({{QStringLiteral("error"), QStringLiteral("NotFound")}}));
    }

    /// P5: both languages, without scripts; nothing of what is typed gets into an address.
    void thePagesStandInBothLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("kk") << QStringLiteral("kk");
        QTest::newRow("ru") << QStringLiteral("ru");
    }

    void thePagesStandInBothLanguages()
    {
        QFETCH(QString, language);
        const QString code = codeShownIn(file());
        answer(1);
        const QString path = QStringLiteral("/support/answer?lang=") + language;
        const auto shown = m_server->handle(formOf(path, {{QStringLiteral("number"), QStringLiteral("1")}, {QStringLiteral("code"), code}}));
        for (const HttpResponse& response : {m_server->handle(getOf(path)), shown, m_server->handle(getOf(QStringLiteral("/support?lang=") + language))}) {
            const HtmlPage page(response.body);
            QCOMPARE(response.status, 200);
            QCOMPARE(page.problems(), QStringList());
            QCOMPARE(page.language(), language);
            QCOMPARE(page.count(QStringLiteral("script")), 0);
            for (const QString& link : page.links())
                QVERIFY2(!link.contains(code), qUtf8Printable(link));
        }
    }

    /// P5: the other language is asked with the same number and code, by a form.
    void theOtherLanguageIsAskedAgain()
    {
        const QString code = codeShownIn(file());
        const QString page = textIn(ask(QStringLiteral("1"), code));
        QVERIFY(page.contains(QStringLiteral("action=\"/support/answer?lang=kk\"")));
        QVERIFY(page.contains(QStringLiteral("name=\"code\" value=\"%1\"").arg(code)));
    }

    /// P3: an operator who may not see the requests of others reads the answer to an own one.
    void anOperatorGetsACodeToo()
    {
        ConsoleVisitor visitor
            = visitorOf(*m_server, settledOperator(*m_server, OperatorRole::StateBody, QStringLiteral("serik")));
        const QString code = codeShownIn(visitor.post(QStringLiteral("/console/requests/new?lang=ru"), typed()));
        answer(1);
        QVERIFY(textIn(ask(QStringLiteral("1"), code)).contains(QStringLiteral("и повторите")));
    }

    void theConsoleSaysWhoReadsTheAnswer_data()
    {
        QTest::addColumn<bool>("isOfCenter");
        QTest::addColumn<QString>("said");
        QTest::newRow("site") << false << QStringLiteral("Заявитель прочтёт его на сайте по номеру и коду");
        QTest::newRow("program") << true << QStringLiteral("придёт в программу центра при следующем обмене");
    }

    void theConsoleSaysWhoReadsTheAnswer()
    {
        QFETCH(bool, isOfCenter);
        QFETCH(QString, said);
        if (isOfCenter)
            QVERIFY(!filedBy(*m_server->enrolled(QStringLiteral("0417"), 0)).isEmpty());
        else
            file();
        ConsoleVisitor visitor
            = visitorOf(*m_server, settledOperator(*m_server, OperatorRole::Administrator, QStringLiteral("aigul")));
        const QString page = textIn(visitor.get(QLatin1String("/console/requests/") + uuidToText(numbered(1).id) + QLatin1String("?lang=ru")));
        QVERIFY(page.contains(said));
        QVERIFY(page.contains(QStringLiteral("его прочтёт тот, кто подал заявку")));
    }

    /// A copy of the database opens nothing: no code lies in it, in no writing.
    void noCodeLiesInTheDatabase()
    {
        const QString code = codeShownIn(file());
        const QByteArray bare = QString(code).remove(QLatin1Char('-')).toLatin1();
        const auto row = Statement::on(m_server->connection(), QStringLiteral("SELECT * FROM support_request")).one();
        QVERIFY(row && row->has_value());
        for (const char* column : {"name", "iin", "login", "phone", "email", "subject", "body", "file_name", "id"}) {
            const QByteArray stored = *(*row)->bytes(column);
            QVERIFY2(!stored.contains(bare) && !stored.contains(code.toLatin1()), column);
        }
    }

    void aCenterHearsHowItsRequestsStand()
    {
        const auto center = m_server->enrolled(QStringLiteral("0417"), 0);
        const QByteArray first = filedBy(*center);
        const QByteArray second = filedBy(*center, QStringLiteral("Номера"));
        answer(1);
        const SupportAnswers all = told(*center, {});
        QCOMPARE(all.device, center->device());
        QCOMPARE(all.requests.size(), size_t {2});
        QVERIFY(!all.hasMore);
        QCOMPARE(all.requests[0].request, first);
        QCOMPARE(all.requests[0].state, RequestState::Answered);
        QCOMPARE(all.requests[0].answer->text, answered);
        QCOMPARE(all.requests[1].request, second);
        QCOMPARE(all.requests[1].subject, QStringLiteral("Номера"));
        QCOMPARE(all.requests[1].answerBy, QDate(2026, 11, 25));
        QVERIFY(!all.requests[1].answer);

        const SupportAnswers open = told(*center, {2, {second, QByteArray(16, 'x')}});
        QCOMPARE(open.requests.size(), size_t {1});
        QCOMPARE(open.requests[0].request, second);
    }

    /// exchange.md 3: asked twice it says the same, byte for byte.
    void askedTwiceItSaysTheSame()
    {
        const auto center = m_server->enrolled(QStringLiteral("0417"), 0);
        filedBy(*center);
        const QByteArray question = payloadOf(SupportQuestion {});
        const QByteArray once = center->postSigned("/api/v1/support/answers", question).body;
        QCOMPARE(center->postSigned("/api/v1/support/answers", question).body, once);
    }

    void aLongListComesPageByPage()
    {
        const auto center = m_server->enrolled(QStringLiteral("0417"), 0);
        const auto other = m_server->enrolled(QStringLiteral("0418"), 0);
        constexpr int filed = static_cast<int>(greatestSupportPage) + 3;
        for (int i = 0; i < filed; ++i) {
            QVERIFY(!filedBy(*center).isEmpty());
            QVERIFY(!filedBy(*other).isEmpty());
        }
        const SupportAnswers first = told(*center, {});
        QVERIFY(first.hasMore);
        QCOMPARE(first.requests.size(), greatestSupportPage);
        const SupportAnswers rest = told(*center, {first.requests.back().number, {}});
        QVERIFY(!rest.hasMore);
        QCOMPARE(rest.requests.size(), size_t {3});
    }

    /// exchange.md 6: neither by its id nor behind its number.
    void anotherCenterHearsNothing()
    {
        const auto center = m_server->enrolled(QStringLiteral("0417"), 0);
        const auto other = m_server->enrolled(QStringLiteral("0418"), 0);
        const QByteArray id = filedBy(*center);
        file();
        answer(1);
        const SupportAnswers nothing = told(*other, {0, {id, numbered(2).id}});
        QCOMPARE(nothing.device, other->device());
        QVERIFY(nothing.requests.empty());
        const HttpRequest unsignedQuestion = postOf(QStringLiteral("/api/v1/support/answers"), payloadOf(SupportQuestion {}));
        QCOMPARE(m_server->handle(unsignedQuestion).status, 401);
        const QString code = requestCode(*m_server->connection().sealer(), id);
        QVERIFY2(ask(QStringLiteral("1"), code).status == 404, "no code opens what a program filed");
    }
};

QTEST_GUILESS_MAIN(tst_SupportAnswers)
#include "tst_supportanswers.moc"
