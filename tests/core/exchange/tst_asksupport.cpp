// Protects requests to the support from the program (P15, P16), with the real server in process: the number and the last day
// come back and stand in the journal, a lost answer never files the same request twice, and what cannot be sent is refused
// with its reason while the draft stays.
#include "core/database/statement.h"
#include "core/exchange/asksupport.h"
#include "core/services/applications/drafts.h"
#include "core/services/signedmessages.h"
#include "core/storage/serverlinktable.h"
#include "core/wire/apipaths.h"
#include "core/wire/cose.h"
#include "tests/core/exchange/platformside.h"
#include "tests/support/told.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

SupportWords askedWords(const QString& text = QStringLiteral("Пишет: ошибка"))
{
    SupportWords words;
    words.surname = QStringLiteral("Ахметова");
    words.givenName = QStringLiteral("Дана");
    words.login = QStringLiteral("dana");
    words.email = QStringLiteral("dana@example.kz");
    words.subject = QStringLiteral("Не открывается реестр");
    words.text = text;
    return words;
}

class Asking : public PlatformSide {
public:
    Result<SupportReceipt> ask(const SupportWords& words, Role role = Role::Secretary)
    {
        return AskSupport(center.as(role), *transport).run(words);
    }

    qint64 filed()
    {
        return need(Statement::on(platform(), QStringLiteral("SELECT count(*) FROM support_request")).integer());
    }

    qint64 journalled()
    {
        return need(Statement::on(center.db(), QStringLiteral("SELECT count(*) FROM journal WHERE action = 'ask-support'"))
                        .integer());
    }

    void keepDraft()
    {
        need(Drafts(center.db(), center.clock())
                 .save(supportDraftKind, draftKey(), {{QStringLiteral("text"), QStringLiteral("жарты сөз")}}));
    }

    bool hasDraft() { return need(Drafts(center.db(), center.clock()).load(supportDraftKind, draftKey())).has_value(); }

private:
    QString draftKey() { return draftKeyOf(center.as(Role::Secretary).actor); }
};

} // namespace

class TestAskSupport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void P15_theNumberAndTheLastDayComeBack()
    {
        Asking there;
        const QDate monday = there.center.today();
        QCOMPARE(monday, QDate(2026, 11, 2));
        const SupportReceipt receipt = need(there.ask(askedWords()));
        QCOMPARE(receipt.number, 1);
        QCOMPARE(receipt.answerBy, QDate(2026, 11, 5)); // P16: three working days
        QCOMPARE(need(there.ask(askedWords(QStringLiteral("Ещё вопрос")))).number, 2);
        QCOMPARE(there.filed(), 2);
        QCOMPARE(there.journalled(), 2);
    }

    void P15_everybodyMayAsk_data()
    {
        QTest::addColumn<Role>("role");
        QTest::newRow("administrator") << Role::Administrator;
        QTest::newRow("commission member") << Role::CommissionMember;
        QTest::newRow("appeal commission") << Role::AppealCommission;
    }
    void P15_everybodyMayAsk()
    {
        QFETCH(Role, role);
        Asking there;
        QCOMPARE(told(there.ask(askedWords(), role)), QStringLiteral("ok"));
    }

    void P15_theFileGoesWithIt()
    {
        Asking there;
        SupportWords words = askedWords();
        words.fileName = QStringLiteral("screen.txt");
        words.file = QByteArray(greatestSupportFile, 'a');
        QCOMPARE(told(there.ask(words)), QStringLiteral("ok"));
        const auto size = Statement::on(there.platform(), QStringLiteral("SELECT count(*) FROM support_file")).integer();
        QCOMPARE(need(size), 1);
    }

    void P15_aFileThatIsTooLargeIsNotSent()
    {
        Asking there;
        SupportWords words = askedWords();
        words.fileName = QStringLiteral("screen.txt");
        words.file = QByteArray(greatestSupportFile + 1, 'a');
        QCOMPARE(told(there.ask(words)), QStringLiteral("FileTooLarge screen.txt,5242880"));
        QCOMPARE(there.filed(), 0);
    }

    void P15_throughLossesAndRepeats_data()
    {
        QTest::addColumn<QByteArray>("lostAnswer");
        QTest::addColumn<QByteArray>("lostRequest");
        QTest::addColumn<QByteArray>("repeated");
        QTest::newRow("the answer is lost") << QByteArray(apipath::support) << QByteArray() << QByteArray();
        QTest::newRow("the request is lost") << QByteArray() << QByteArray(apipath::support) << QByteArray();
        QTest::newRow("the request comes twice") << QByteArray() << QByteArray() << QByteArray(apipath::support);
    }
    void P15_throughLossesAndRepeats()
    {
        QFETCH(QByteArray, lostAnswer);
        QFETCH(QByteArray, lostRequest);
        QFETCH(QByteArray, repeated);
        Asking there;
        there.keepDraft();
        there.transport->loseAnswerTo = lostAnswer;
        there.transport->loseRequestTo = lostRequest;
        there.transport->repeat = repeated;
        if (repeated.isEmpty()) {
            QCOMPARE(told(there.ask(askedWords())), QStringLiteral("NetworkUnreachable lost"));
            QVERIFY(there.hasDraft());
            QCOMPARE(there.journalled(), 0);
        }
        QCOMPARE(need(there.ask(askedWords())).number, 1);
        QCOMPARE(there.filed(), 1);
        QCOMPARE(there.journalled(), 1);
        QVERIFY(!there.hasDraft());
    }

    /// exchange.md 6: what is not the server's own answer to this very request files nothing here.
    void aReceiptOfSomebodyElseIsNotBelieved_data()
    {
        using Touch = std::function<void(QByteArray&)>;
        QTest::addColumn<Touch>("touch");
        QTest::addColumn<ErrorKind>("kind");
        const SupportReceipt forged {QByteArray(16, 'r'), 1, QDate(2026, 11, 5)};
        QTest::newRow("not signed") << Touch([forged](QByteArray& answer) { answer = payloadOf(forged); })
                                    << ErrorKind::AnswerMalformed;
        QTest::newRow("signed by another") << Touch([forged](QByteArray& answer) {
            answer = signMessage(*need(SigningKey::generate()), payloadOf(forged), signedfor::supportReceipt);
        }) << ErrorKind::SignatureWrong;
        QTest::newRow("one bit") << Touch([](QByteArray& answer) { answer.back() = static_cast<char>(answer.back() ^ 1); })
                                 << ErrorKind::SignatureWrong;
        QTest::newRow("to a request of before") << Touch([before = QByteArray()](QByteArray& answer) mutable {
            if (before.isEmpty())
                before = answer;
            answer = before;
        }) << ErrorKind::SignatureWrong;
    }
    void aReceiptOfSomebodyElseIsNotBelieved()
    {
        QFETCH(std::function<void(QByteArray&)>, touch);
        QFETCH(ErrorKind, kind);
        Asking there;
        there.transport->touchAnswer = touch;
        if (QLatin1String(QTest::currentDataTag()) == QLatin1String("to a request of before"))
            need(there.ask(askedWords(QStringLiteral("Ещё вопрос"))));
        there.keepDraft();
        const qint64 before = there.journalled();
        QCOMPARE(there.ask(askedWords()).error().kind, kind);
        QVERIFY(there.hasDraft());
        QCOMPARE(there.journalled(), before);
        there.transport->touchAnswer = {};
        const qint64 filed = there.filed();
        need(there.ask(askedWords()));
        QCOMPARE(there.filed(), filed);
        QVERIFY(!there.hasDraft());
    }

    /// What was sent stays what it was: changed words are never taken for it.
    void P15_otherWordsAfterALostAnswerAreAnotherRequest()
    {
        Asking there;
        there.transport->loseAnswerTo = apipath::support;
        QVERIFY(!there.ask(askedWords()));
        QCOMPARE(need(there.ask(askedWords(QStringLiteral("Пишет другое")))).number, 2);
        QCOMPARE(there.filed(), 2);
    }

    /// The same words a second time, after the receipt, are meant as a second request.
    void P15_theSameWordsAfterTheReceiptAreANewRequest()
    {
        Asking there;
        QCOMPARE(need(there.ask(askedWords())).number, 1);
        QCOMPARE(need(there.ask(askedWords())).number, 2);
    }

    void P15_whatTheServerRefusesStaysAsADraft()
    {
        Asking there;
        there.keepDraft();
        SupportWords words = askedWords();
        words.subject.clear();
        const auto refused = there.ask(words);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::ServerRefused);
        QCOMPARE(refused.error().arguments.value(0), QStringLiteral("400"));
        QCOMPARE(refused.error().detail, QStringLiteral("subject"));
        QVERIFY(there.hasDraft());
        QCOMPARE(there.journalled(), 0);
        QCOMPARE(need(there.ask(askedWords())).number, 1);
    }

    void P15_anInstallationThatIsNotEnrolledSaysSo()
    {
        Asking there;
        there.keepDraft();
        need(ServerLinkTable(there.center.db()).remove());
        QCOMPARE(told(there.ask(askedWords())), QStringLiteral("NotEnrolled"));
        QVERIFY(there.hasDraft());
        QCOMPARE(there.filed(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAskSupport)
#include "tst_asksupport.moc"
