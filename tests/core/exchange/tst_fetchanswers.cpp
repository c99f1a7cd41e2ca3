// Protects that an answer of the support reaches the center that asked (P15, P16), with the real server in process: it comes
// with the exchange, through losses and repeats, once; it is believed only from this server to this installation; it stays
// until somebody looked at it, sealed.
#include "core/database/statement.h"
#include "core/exchange/asksupport.h"
#include "core/services/queries/supportquery.h"
#include "core/services/support/keepstandings.h"
#include "core/services/support/readsupportanswer.h"
#include "core/wire/apipaths.h"
#include "core/wire/cose.h"
#include "server/actions/console/answerrequest.h"
#include "tests/core/exchange/platformside.h"
#include "tests/support/told.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

const QString subject = QStringLiteral("Не открывается реестр");
const QString answerText = QStringLiteral("Обновите программу\nи повторите");

/// Changes what comes back from one path.
class OnTheWay final : public Transport {
public:
    explicit OnTheWay(Transport& real)
        : m_real(real)
    {
    }

    std::function<Result<HttpReply>(Result<HttpReply>)> touch;

    Result<HttpReply> send(const HttpRequest& request, const IsStopped& isStopped) override
    {
        auto reply = m_real.send(request, isStopped);
        return touch && request.path == apipath::supportAnswers ? touch(std::move(reply)) : reply;
    }

private:
    Transport& m_real;
};

class Asked : public PlatformSide {
public:
    Asked()
        : way(*transport)
    {
    }

    OnTheWay way;

    /// The id of a new request.
    QByteArray ask()
    {
        SupportWords words;
        words.surname = QStringLiteral("Ахметова");
        words.givenName = QStringLiteral("Дана");
        words.email = QStringLiteral("dana@example.kz");
        words.subject = subject;
        words.text = QStringLiteral("Пишет: ошибка");
        return need(AskSupport(center.as(Role::Secretary), *transport).run(words)).request;
    }

    void answer(const QByteArray& id)
    {
        const server::ServerContext context = platformContext();
        need(server::AnswerRequest(context, support()).answer(id, answerText));
    }
    void setMatter(const QByteArray& id, RequestMatter matter)
    {
        const server::ServerContext context = platformContext();
        need(server::AnswerRequest(context, support()).setMatter(id, matter));
    }

    Result<SyncReport> exchange() { return Synchronize(center.as(Role::Secretary), way).run(); }

    std::vector<AskedRequest> requests() { return need(SupportQuery(center.db()).requests(1000)); }
    qint64 unread() { return need(SupportQuery(center.db()).unread()); }
    qint64 journal() { return need(Statement::on(center.db(), QStringLiteral("SELECT count(*) FROM journal")).integer()); }

private:
    static const server::ActingOperator& support()
    {
        static const server::ActingOperator aigul {
            QByteArray(16, 'a'), QStringLiteral("aigul"), server::OperatorRole::Administrator, {}};
        return aigul;
    }
};

} // namespace

class TestFetchAnswers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Before any exchange: the receipt is enough.
    void P15_aRequestIsFollowedFromItsReceiptOn()
    {
        Asked there;
        const QByteArray id = there.ask();
        const auto requests = there.requests();
        QCOMPARE(requests.size(), size_t {1});
        QCOMPARE(requests.front().id, id);
        QCOMPARE(requests.front().number, 1);
        QCOMPARE(requests.front().subject, subject);
        QCOMPARE(requests.front().answerBy, QDate(2026, 11, 5));
        QCOMPARE(requests.front().state, RequestState::Filed);
        QCOMPARE(there.unread(), 0);
    }

    void P16_theAnswerComesWithTheExchange()
    {
        Asked there;
        const QByteArray id = there.ask();
        there.setMatter(id, RequestMatter::Platform);
        QCOMPARE(need(there.exchange()).answers, 0);
        QCOMPARE(there.requests().front().state, RequestState::InWork);
        QCOMPARE(there.requests().front().matter, RequestMatter::Platform);
        QCOMPARE(there.requests().front().answerBy, QDate(2026, 11, 30)); // twenty working days

        there.answer(id);
        QCOMPARE(need(there.exchange()).answers, 1);
        QCOMPARE(there.requests().front().state, RequestState::Answered);
        QCOMPARE(there.requests().front().answer->text, answerText);
        QCOMPARE(there.unread(), 1);
    }

    /// What is here as it was told leaves no entry.
    void theSameAgainChangesNothing()
    {
        Asked there;
        there.answer(there.ask());
        need(there.exchange());
        need(there.exchange());
        const qint64 entries = there.journal();
        const auto requests = there.requests();
        QCOMPARE(need(there.exchange()).answers, 0);
        QCOMPARE(there.journal(), entries);
        QVERIFY(there.requests() == requests);
    }

    void P16_throughLossesAndRepeats_data()
    {
        QTest::addColumn<QByteArray>("lostAnswer");
        QTest::addColumn<QByteArray>("lostRequest");
        QTest::addColumn<QByteArray>("repeated");
        QTest::newRow("the answer is lost") << QByteArray(apipath::supportAnswers) << QByteArray() << QByteArray();
        QTest::newRow("the request is lost") << QByteArray() << QByteArray(apipath::supportAnswers) << QByteArray();
        QTest::newRow("the request comes twice") << QByteArray() << QByteArray() << QByteArray(apipath::supportAnswers);
    }
    void P16_throughLossesAndRepeats()
    {
        QFETCH(QByteArray, lostAnswer);
        QFETCH(QByteArray, lostRequest);
        QFETCH(QByteArray, repeated);
        Asked there;
        there.answer(there.ask());
        there.transport->loseAnswerTo = lostAnswer;
        there.transport->loseRequestTo = lostRequest;
        there.transport->repeat = repeated;
        if (repeated.isEmpty()) {
            QCOMPARE(told(there.exchange()), QStringLiteral("NetworkUnreachable lost"));
            QCOMPARE(there.unread(), 0);
        }
        QCOMPARE(need(there.exchange()).answers, 1);
        QCOMPARE(there.unread(), 1);
    }

    /// exchange.md 6: an answer is the server's own, and for this installation.
    void whatIsNotTheServersOwnIsNotBelieved_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("one bit") << QStringLiteral("bit") << ErrorKind::SignatureWrong;
        QTest::newRow("not signed") << QStringLiteral("plain") << ErrorKind::AnswerMalformed;
        QTest::newRow("for another installation") << QStringLiteral("other") << ErrorKind::SignatureWrong;
        QTest::newRow("signed for something else") << QStringLiteral("purpose") << ErrorKind::SignatureWrong;
    }
    void whatIsNotTheServersOwnIsNotBelieved()
    {
        QFETCH(QString, how);
        QFETCH(ErrorKind, kind);
        Asked there;
        there.answer(there.ask());
        const server::ServerContext context = there.platformContext();
        there.way.touch = [&](Result<HttpReply> reply) {
            const QByteArray payload = payloadOf(SupportAnswers {QByteArray(16, 'x'), {}, false});
            if (how == QLatin1String("bit"))
                reply->body.back() = static_cast<char>(reply->body.back() ^ 1);
            else if (how == QLatin1String("plain"))
                reply->body = payload;
            else
                reply->body = context.signer.message(payload,
                    how == QLatin1String("other") ? signedfor::supportAnswers : signedfor::months);
            return reply;
        };
        const auto refused = there.exchange();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, kind);
        QCOMPARE(there.unread(), 0);
        there.way.touch = {};
        QCOMPARE(need(there.exchange()).answers, 1);
    }

    /// A server of before answers 404, one that cannot read its own requests 500: the exchange goes on without.
    void aServerThatCannotTellHoldsUpNothing_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("of before") << 404;
        QTest::newRow("that fails") << 500;
    }
    void aServerThatCannotTellHoldsUpNothing()
    {
        QFETCH(int, status);
        Asked there;
        there.answer(there.ask());
        there.way.touch = [status](Result<HttpReply> reply) {
            reply->status = status;
            reply->body.clear();
            return reply;
        };
        QCOMPARE(need(there.exchange()).answers, 0);
        QCOMPARE(there.unread(), 0);
        there.way.touch = {};
        QCOMPARE(need(there.exchange()).answers, 1);
    }

    /// A center that was restored, or another installation of it.
    void whatIsNotHereComesBack()
    {
        Asked there;
        there.answer(there.ask());
        const QByteArray second = there.ask();
        need(there.center.db().execute(QStringLiteral("DELETE FROM asked_request")));
        QCOMPARE(need(there.exchange()).answers, 1);
        const auto requests = there.requests();
        QCOMPARE(requests.size(), size_t {2});
        QCOMPARE(requests.front().id, second);
        QCOMPARE(requests.back().answer->text, answerText);
        QCOMPARE(requests.back().subject, subject);
    }

    /// More than one question holds; what the platform does not know any more stays as it is here.
    void everyOpenRequestIsAskedFor()
    {
        Asked there;
        AskedRequestTable table(there.center.db());
        constexpr int strangers = static_cast<int>(greatestSupportPage) + 10;
        for (int i = 0; i < strangers; ++i)
            need(table.put({QByteArray(15, 's') + static_cast<char>(i), 1, there.center.clock().now(), subject,
                RequestMatter::Question, QDate(2026, 11, 5), RequestState::Filed}));
        const QByteArray own = there.ask();
        there.answer(own);
        QCOMPARE(need(there.exchange()).answers, 1);
        QCOMPARE(need(table.find(own))->state, RequestState::Answered);
        QCOMPARE(need(table.open()).size(), strangers);
    }

    void anAnswerIsFinal()
    {
        Asked there;
        const QByteArray id = there.ask();
        there.answer(id);
        need(there.exchange());
        const auto before = there.requests();
        SupportStanding standing {id, 1, before.front().filedAt, subject, RequestMatter::Platform, QDate(2026, 12, 31),
            RequestState::InWork};
        QCOMPARE(need(KeepStandings(there.center.as(Role::Secretary)).run({standing})), 0);
        QVERIFY(there.requests() == before);
    }

    /// S2: people's words lie sealed, and say nothing in the journal.
    void nothingOfItIsReadableInTheDatabase()
    {
        Asked there;
        there.answer(there.ask());
        need(there.exchange());
        const auto row = need(Statement::on(there.center.db(), QStringLiteral("SELECT * FROM asked_request")).one());
        QVERIFY(!need(row->bytes("subject")).contains(subject.toUtf8()));
        QVERIFY(!need(row->bytes("answer")).contains(answerText.left(8).toUtf8()));
    }

    void P16_itIsAnnouncedUntilSomebodyLooked()
    {
        Asked there;
        const QByteArray id = there.ask();
        Desk& secretary = there.center.as(Role::Secretary);
        QCOMPARE(told(ReadSupportAnswer(secretary).run(id)), QStringLiteral("ActionNotAllowed read-support-answer,filed"));
        there.answer(id);
        need(there.exchange());
        need(ReadSupportAnswer(there.center.as(Role::Head)).run(id));
        QCOMPARE(there.unread(), 0);
        QCOMPARE(there.requests().front().answer->readAt, std::optional(there.center.clock().now()));
        const qint64 entries = there.journal();
        need(ReadSupportAnswer(there.center.as(Role::Head)).run(id));
        QCOMPARE(there.journal(), entries);
        need(there.exchange());
        QCOMPARE(there.unread(), 0);
        QCOMPARE(ReadSupportAnswer(there.center.as(Role::Head)).run(QByteArray(16, 'n')).error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestFetchAnswers)
#include "tst_fetchanswers.moc"
