// Protects whoever is refused by the server (exchange.md 7, 10): every code that the server can answer is a sentence in the
// reader's language, with the server's own words beside it, and so is an answer from whatever stands before the server.
// And whoever reads its orders: every register of the server has words.
#include "app/desktop/exchange/registerwords.h"
#include "app/desktop/shell/errortext.h"
#include "app/desktop/shell/languages.h"
#include "core/exchange/serverconversation.h"
#include "server/handlers/refusals.h"
#include "server/registers/registerdescription.h"
#include "tests/support/testcenter.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

namespace {

class OneReply final : public Transport {
public:
    explicit OneReply(HttpReply reply)
        : m_reply(std::move(reply))
    {
    }
    Result<HttpReply> send(const HttpRequest&, const IsStopped&) override { return m_reply; }

private:
    HttpReply m_reply;
};

/// What the program makes of this answer of the server.
Error errorOf(const HttpReply& reply)
{
    OneReply transport(reply);
    const auto key = need(SigningKey::generate());
    const SystemClock clock;
    ServerConversation conversation(
        transport, *key, clock, {QByteArray(16, 'd'), std::nullopt}, [] { return false; });
    const auto answer = conversation.hello();
    return answer ? Error {ErrorKind::Cancelled, {}, {}} : answer.error();
}

} // namespace

class TestServerRefusals final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { need(initialiseSodium()); }

    void everyCodeOfTheServerIsASentence_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        const auto text = need(server::SiteText::load());
        const server::Refusals refusals(text);
        QSet<QString> seen;
        const auto row = [&seen](const server::HttpResponse& response) {
            const auto refusal = parseRefusal(response.body);
            if (!refusal || seen.contains(refusal->problem.code))
                return;
            seen.insert(refusal->problem.code);
            QTest::newRow(qPrintable(refusal->problem.code)) << response.status << response.body;
        };
        for (int i = 0; i <= static_cast<int>(ErrorKind::Cancelled); ++i) {
            for (const QString& why : {QString(), QStringLiteral("fenced"), QStringLiteral("enrolled"), QStringLiteral("unused")})
                row(refusals.of(Error {static_cast<ErrorKind>(i), {QStringLiteral("1"), why}, {}}));
        }
        row(refusals.of(413, server::refusalcode::bodyTooLarge, {}, {QStringLiteral("16777216")}));
        row(refusals.tooMany(5));
        QVERIFY(seen.size() >= 15);
    }

    void everyCodeOfTheServerIsASentence()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const auto refusal = parseRefusal(body);
        const Error error = errorOf({status, body, std::nullopt});
        QSet<QString> sentences;
        for (const ScreenLanguage language : allScreenLanguages) {
            const Languages languages(*qApp, language);
            const QString text = textOf(error);
            QVERIFY2(!text.contains(refusal->problem.code) && text.endsWith(QLatin1Char('.')), qPrintable(text));
            sentences.insert(text);
            if (error.kind != ErrorKind::ServerRefused)
                continue;
            const QString& words = language == ScreenLanguage::Russian ? refusal->text.ru : refusal->text.kk;
            QVERIFY(!words.isEmpty());
            QVERIFY2(text.contains(words.chopped(1)), qPrintable(text));
        }
        QCOMPARE(sentences.size(), static_cast<qsizetype>(allScreenLanguages.size()));
    }

    void whoAnswersInItsPlaceIsASentenceToo_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 404, 408, 413, 429, 431, 500, 502, 503, 504})
            QTest::addRow("%d", status) << status;
    }

    void whoAnswersInItsPlaceIsASentenceToo()
    {
        QFETCH(int, status);
        const Error error = errorOf({status, "<html>no</html>", std::nullopt});
        for (const ScreenLanguage language : allScreenLanguages) {
            const Languages languages(*qApp, language);
            const QString text = textOf(error);
            QVERIFY2(text.endsWith(QLatin1Char('.')) && !text.contains(QStringLiteral(": .")), qPrintable(text));
            QVERIFY(!text.contains(QStringLiteral("html")));
        }
    }

    void everyRegisterOfTheServerHasItsWords()
    {
        for (const ScreenLanguage language : allScreenLanguages) {
            const Languages languages(*qApp, language);
            QSet<QString> words;
            for (const server::RegisterDescription& one : server::registers()) {
                const QString code = QString::fromLatin1(one.name);
                QVERIFY2(registerText(code) != code, one.name);
                words.insert(registerText(code));
            }
            QCOMPARE(static_cast<size_t>(words.size()), server::registers().size());
        }
        QCOMPARE(registerText(QStringLiteral("coming")), QStringLiteral("coming"));
    }

    void aCodeOfANewerServerIsNamed()
    {
        const Refusal newer {{QStringLiteral("Whatever"), {}, {}}, {QStringLiteral("Жоқ."), QStringLiteral("Нет.")}};
        const Error error = errorOf({409, payloadOf(newer), std::nullopt});
        const Languages languages(*qApp, ScreenLanguage::Russian);
        QVERIFY2(textOf(error).contains(QStringLiteral("Whatever")), qPrintable(textOf(error)));
        QVERIFY2(textOf(error).endsWith(QStringLiteral("«Нет».")), qPrintable(textOf(error)));
    }
};

QTEST_MAIN(TestServerRefusals)
#include "tst_serverrefusals.moc"
