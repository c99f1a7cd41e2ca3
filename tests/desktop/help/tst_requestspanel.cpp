// Protects that people at the center see what the support answered (P15, P16): the list with its states and last days, the
// answer itself, that it is announced until somebody looked at it and not longer, and the words where there is nothing, much,
// or something wrong.
#include "app/desktop/exchange/exchangepage.h"
#include "app/desktop/help/requestsmodel.h"
#include "app/desktop/help/requestspanel.h"
#include "app/desktop/help/supportpage.h"
#include "app/desktop/today/notice.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/emptystate.h"
#include "app/desktop/widgets/filterchips.h"
#include "core/services/queries/supportquery.h"
#include "tests/desktop/deskfixture/formdesk.h"
#include "tests/desktop/support/fitting.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

namespace {

const QString answerText = QStringLiteral("Бағдарламаны жаңартыңыз.\nСодан кейін қайталаңыз.");

/// A registrar before the page, on 2 November 2026.
struct Reading : FormDesk {
    ExchangeRunner exchange;

    Reading()
        : FormDesk(Role::Registrar)
        , exchange(desk.context(), ExchangeRunner::Edges {})
    {
    }

    [[nodiscard]] AskedRequest requestOf(int number) const
    {
        AskedRequest request;
        request.id = QByteArray(12, 'r') + QByteArray::number(1000 + number);
        request.number = number;
        request.filedAt = QDateTime(QDate(2026, 10, 30), QTime(6, 0), Qt::UTC);
        request.subject = QStringLiteral("Тізілім %1 ашылмайды").arg(number);
        request.answerBy = QDate(2026, 11, 4);
        return request;
    }
    [[nodiscard]] AskedRequest answeredOf(int number) const
    {
        AskedRequest request = requestOf(number);
        request.state = RequestState::Answered;
        request.answer = AskedAnswer {QDateTime(QDate(2026, 11, 2), QTime(4, 0), Qt::UTC), answerText};
        return request;
    }
    void put(const AskedRequest& request) { need(AskedRequestTable(desk.center().db()).put(request)); }

    void open(const QString& key)
    {
        if (!page)
            desk.open({exchangePage(desk.context(), exchange), supportPage(desk.context(), exchange)});
        desk.window().goTo({QStringLiteral("support"), key});
        page = desk.window().currentPage();
    }

    [[nodiscard]] RequestsModel& model() const { return *page->findChild<RequestsModel*>(); }
    [[nodiscard]] QString text(int row, int column) const { return model().index(row, column).data().toString(); }
    [[nodiscard]] QString shown() const { return page->findChild<QPlainTextEdit*>(QStringLiteral("answer"))->toPlainText(); }
    [[nodiscard]] DataTable& table() const { return *page->findChild<RequestsPanel*>()->findChild<DataTable*>(); }
    [[nodiscard]] qint64 unread() { return need(SupportQuery(desk.center().db()).unread()); }
    [[nodiscard]] int announced()
    {
        int found = 0;
        for (const Notice& notice : noticesOf(desk.context()))
            found += notice.place == Place {QStringLiteral("support"), QStringLiteral("answers")} ? 1 : 0;
        return found;
    }
};

} // namespace

class TestRequestsPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void P16_eachRequestStandsThereWithItsLastDay()
    {
        Reading reading;
        reading.put(reading.requestOf(1));
        AskedRequest taken = reading.requestOf(2);
        taken.state = RequestState::InWork;
        taken.matter = RequestMatter::Platform;
        taken.answerBy = QDate(2026, 11, 27);
        reading.put(taken);
        AskedRequest late = reading.requestOf(3);
        late.answerBy = QDate(2026, 10, 31);
        reading.put(late);
        reading.open(QStringLiteral("answers"));

        QCOMPARE(reading.model().rowCount(), 3);
        QCOMPARE(reading.text(2, RequestsModel::Number), QStringLiteral("1"));
        QCOMPARE(reading.text(2, RequestsModel::State), QStringLiteral("Received"));
        QCOMPARE(reading.text(2, RequestsModel::Due), QStringLiteral("by 04.11.2026"));
        QCOMPARE(reading.text(1, RequestsModel::State), QStringLiteral("In work"));
        QCOMPARE(reading.text(0, RequestsModel::State), QStringLiteral("The answer is late"));

        reading.table().selectRow(1);
        QVERIFY2(reading.shown().contains(QStringLiteral("the cause lies in the platform")), qPrintable(reading.shown()));
        QVERIFY(reading.shown().contains(QStringLiteral("27.11.2026")));
        QVERIFY(reading.shown().contains(QStringLiteral("20")));
        reading.table().selectRow(0);
        QVERIFY(reading.shown().contains(QStringLiteral("The last day for the answer was 31.10.2026")));
    }

    void P16_theAnswerIsShownAndThenItWasRead()
    {
        Reading reading;
        reading.put(reading.answeredOf(1));
        reading.put(reading.requestOf(2));
        QCOMPARE(reading.announced(), 1);
        reading.open(QStringLiteral("answers"));
        QCOMPARE(reading.shown(), answerText);
        QCOMPARE(reading.text(1, RequestsModel::State), QStringLiteral("Answered"));
        QCOMPARE(reading.text(1, RequestsModel::Due), QStringLiteral("02.11.2026"));
        QCOMPARE(reading.unread(), 0);
        QCOMPARE(reading.announced(), 0);
    }

    /// Beside it somebody writes: nobody has looked.
    void P16_whileTheFormIsShownItStaysUnread()
    {
        Reading reading;
        reading.put(reading.answeredOf(1));
        reading.open({});
        QVERIFY(reading.page->primaryAction()->isEnabled());
        QCOMPARE(reading.unread(), 1);
        QCOMPARE(reading.text(0, RequestsModel::State), QStringLiteral("New answer"));
        reading.desk.window().refresh();
        QCOMPARE(reading.unread(), 1);
        reading.open(QStringLiteral("answers"));
        QCOMPARE(reading.unread(), 0);
        QVERIFY2(!reading.page->primaryAction()->isEnabled(), "nothing is sent from the list");
    }

    /// What came while another one is read waits for its own look, and does not push itself in front.
    void P16_aFurtherAnswerWaitsForItsLook()
    {
        Reading reading;
        reading.put(reading.answeredOf(1));
        reading.open(QStringLiteral("answers"));
        QCOMPARE(reading.unread(), 0);
        AskedRequest further = reading.answeredOf(2);
        further.answer->text = QStringLiteral("Келесі жауап");
        reading.put(further);
        reading.desk.window().refresh();
        QCOMPARE(reading.shown(), answerText);
        QCOMPARE(reading.unread(), 1);
        reading.table().selectRow(0);
        QCOMPARE(reading.shown(), QStringLiteral("Келесі жауап"));
        QCOMPARE(reading.unread(), 0);
    }

    void whereNothingWasAskedTheFormIsOffered()
    {
        Reading reading;
        reading.open(QStringLiteral("answers"));
        auto* empty = reading.page->findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        QVERIFY(!reading.table().isVisible());
        QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
        QVERIFY(!empty->isVisible());
        QVERIFY(reading.field("subject")->isVisible());
    }

    void whatCannotBeReadSaysWhy()
    {
        Reading reading;
        reading.put(reading.requestOf(1));
        need(reading.desk.center().db().execute(QStringLiteral("UPDATE asked_request SET answer_by = 'not a date'")));
        reading.open(QStringLiteral("answers"));
        auto* banner = reading.page->findChild<Banner*>(QStringLiteral("requests-banner"));
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->tone(), Tone::Danger);
    }

    void theModelIsSound()
    {
        Reading reading;
        RequestsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setRequests({reading.answeredOf(2), reading.requestOf(1)}, QDate(2026, 11, 2));
        QCOMPARE(model.newestUnread(), 0);
        model.markRead(0, reading.desk.center().clock().now());
        QCOMPARE(model.newestUnread(), -1);
        QCOMPARE(model.rowOf(reading.requestOf(1).id), 1);
        QCOMPARE(model.rowOf(QByteArray(16, 'n')), -1);
    }

    void manyFitInEveryLanguage_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("ru") << static_cast<int>(ScreenLanguage::Russian);
        QTest::newRow("kk") << static_cast<int>(ScreenLanguage::Kazakh);
    }
    void manyFitInEveryLanguage()
    {
        QFETCH(int, language);
        Reading reading;
        for (int number = 1; number <= 60; ++number)
            reading.put(number % 3 == 0 ? reading.answeredOf(number) : reading.requestOf(number));
        AskedRequest longest = reading.answeredOf(61);
        longest.subject = QStringLiteral("Тізілім ").repeated(20);
        longest.answer->text = QString(answerText + QLatin1Char('\n')).repeated(40);
        reading.put(longest);
        reading.open(QStringLiteral("answers"));
        reading.desk.languages().switchTo(static_cast<ScreenLanguage>(language));
        settle();
        keepPicture(reading.desk.window(), QStringLiteral("support-answers-%1").arg(QString::fromLatin1(QTest::currentDataTag())));
        QCOMPARE(misfitsOf(*reading.page), QStringList());
        QCOMPARE(reading.model().rowCount(), 61);
    }
};

QTEST_MAIN(TestRequestsPanel)
#include "tst_requestspanel.moc"
