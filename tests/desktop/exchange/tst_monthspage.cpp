// Protects the sections of the exchange for the months of the report (P7.5, exchange.md 12, 13) and the orders of the platform
// (exchange.md 17): a head closes a month by the keyboard and the password, a difference and a stop are told in words, and
// Today says what is due. With TANU_SHOTS_DIR set, the pictures are kept there to be looked at.
#include "app/desktop/exchange/exchangepage.h"
#include "app/desktop/exchange/monthsmodel.h"
#include "app/desktop/exchange/monthwords.h"
#include "app/desktop/exchange/ordersmodel.h"
#include "app/desktop/today/notice.h"
#include "app/desktop/today/todaypage.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/filterchips.h"
#include "core/services/months/owedmonths.h"
#include "core/services/orders/takeorder.h"
#include "core/storage/recordmonths.h"
#include "core/wire/orderkinds.h"
#include "tests/desktop/deskfixture/deskfixture.h"
#include "tests/desktop/support/fitting.h"
#include "tests/desktop/support/keys.h"
#include "tests/support/sessionroad.h"
#include "tests/support/testsealer.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

namespace {

/// Nothing answers.
class NoNetwork final : public Transport {
public:
    Result<HttpReply> send(const HttpRequest& request, const IsStopped&) override
    {
        return Error {ErrorKind::NetworkUnreachable, {QString::fromLatin1(request.path)}, {}};
    }
};

/// A center whose November is over, the same on both sides; the server itself is not needed to look at it.
class MonthDesk {
public:
    explicit MonthDesk(Role role = Role::Head)
        : fixture(role, test::TestCenter::Where::File)
    {
        test::TestCenter& center = fixture.center();
        test::SessionRoad road(center);
        road.enrol();
        road.signedProtocol({center.contracted(1)}, {center.contracted(2)});
        RecordTable records(center.db());
        for (const OutgoingRecord& record : need(records.waiting(0, 100)))
            need(records.markAccepted(record.hash, center.clock().now()));
        need(OwedMonths(center.db()).keepFirst(november()));
        center.clock().set(fromKazakhstan(QDate(2026, 12, 4), QTime(9, 0)));
        compare(digestOf(need(RecordMonths(center.db()).acknowledged(november()))), 0);
        const QString path = center.path();
        runner = std::make_unique<ExchangeRunner>(fixture.context(),
            ExchangeRunner::Edges {[path] { return Result(test::openSealed(path)); },
                [](const QString&) -> std::unique_ptr<Transport> { return std::make_unique<NoNetwork>(); }, {}});
    }

    static Month november() { return Month::of(QDate(2026, 11, 1)); }

    /// What the server had at the last comparison.
    void compare(const MonthDigest& there, int unknownHere)
    {
        test::TestCenter& center = fixture.center();
        const MonthDigest here = digestOf(need(RecordMonths(center.db()).acknowledged(november())));
        ReportMonth row {november(), here == there ? MonthState::Offered : MonthState::Open};
        row.compared = MonthComparison {here, there, center.clock().now(), 0, unknownHere};
        need(ReportMonthTable(center.db()).put(row));
    }

    void order(const char* kind, const QByteArray& payload)
    {
        test::TestCenter& center = fixture.center();
        const qint64 number = need(PlatformOrderTable(center.db()).lastTaken()) + 1;
        static_cast<void>(need(TakeOrder(center.as(Role::Secretary))
                                   .run({number, QString::fromLatin1(kind), center.clock().now(), payload})));
    }

    void show(const QString& section)
    {
        MainWindow& window = fixture.open({todayPage(fixture.context()), exchangePage(fixture.context(), *runner)});
        window.goTo({QStringLiteral("exchange"), section});
        page = window.currentPage();
    }

    template <typename Widget>
    Widget* find(const char* name) const
    {
        return page->findChild<Widget*>(QString::fromLatin1(name));
    }

    /// Of the months.
    [[nodiscard]] QTableView* table() const
    {
        for (QTableView* view : page->findChildren<QTableView*>()) {
            if (qobject_cast<MonthsModel*>(view->model()) != nullptr)
                return view;
        }
        qFatal("no table of months");
    }

    [[nodiscard]] QString cell(int row, MonthsModel::Column column) const
    {
        const auto* model = page->findChild<MonthsModel*>();
        return model->index(row, column).data().toString();
    }

    DeskFixture fixture;
    std::unique_ptr<ExchangeRunner> runner;
    desktop::Page* page = nullptr;
};

QString words()
{
    return QStringLiteral("Бұзушылық анықталды");
}

} // namespace

class TestMonthsPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void P7_5_theHeadClosesAMonthByTheKeyboard()
    {
        MonthDesk desk;
        desk.show(QStringLiteral("months"));
        QCOMPARE(desk.page->findChild<MonthsModel*>()->rowCount(), 2); // December runs
        QCOMPARE(desk.cell(1, MonthsModel::Which), QStringLiteral("November 2026"));
        QCOMPARE(desk.cell(1, MonthsModel::State), QStringLiteral("the same on both sides"));
        QCOMPARE(desk.cell(1, MonthsModel::Here), QStringLiteral("2"));
        QCOMPARE(desk.cell(1, MonthsModel::There), QStringLiteral("2"));
        QCOMPARE(desk.cell(1, MonthsModel::Due), QStringLiteral("03.12.2026, not closed"));
        QCOMPARE(desk.cell(1, MonthsModel::Next), QStringLiteral("close the month"));
        const auto* model = desk.page->findChild<MonthsModel*>();
        QCOMPARE(iconOf(model->month(1)), QStringLiteral("check")); // equal; that it is late stands at the last day
        QCOMPARE(dueIconOf(model->month(1)), QStringLiteral("danger"));
        QCOMPARE(iconOf(model->month(0)), QStringLiteral("edit"));
        QCOMPARE(dueIconOf(model->month(0)), QString());

        auto* close = desk.find<QPushButton>("close-month");
        QVERIFY(close->isEnabled()); // the one that is most urgent is chosen
        desk.fixture.prompts().willSign(QStringLiteral("November 2026"));
        QTableView* table = desk.table();
        table->setFocus();
        press(&desk.fixture.window(), Qt::Key_Return);
        QTRY_VERIFY(close->hasFocus());
        press(&desk.fixture.window(), Qt::Key_Space);
        QTRY_VERIFY(!desk.runner->isRunning());
        QCOMPARE(desk.cell(1, MonthsModel::State), QStringLiteral("closed by the center"));
        QVERIFY(desk.find<Banner>("months-banner")->text().contains(QStringLiteral("The platform confirms")));
        QVERIFY(!close->isEnabled());
        QVERIFY(desk.find<QLabel>("month-sentence")->text().contains(QStringLiteral("The head closed it")));
    }

    void P7_5_whoGoesBackClosesNothing()
    {
        MonthDesk desk;
        desk.show(QStringLiteral("months"));
        desk.fixture.prompts().willNotSign(QStringLiteral("November 2026"));
        desk.find<QPushButton>("close-month")->click();
        QCOMPARE(desk.cell(1, MonthsModel::State), QStringLiteral("the same on both sides"));
    }

    void P7_5_onlyTheHeadMay()
    {
        MonthDesk desk(Role::Registrar);
        desk.show(QStringLiteral("months"));
        QVERIFY(!desk.find<QPushButton>("close-month")->isEnabled());
        QVERIFY(desk.find<QPushButton>("close-month")->toolTip().contains(QStringLiteral("head of the center")));
        const QString beside = desk.find<QLabel>("month-sentence")->text();
        QVERIFY2(beside.contains(QStringLiteral("may close the month")) && beside.contains(QStringLiteral("head of the center")),
            qPrintable(beside));
    }

    void P7_5_aDifferenceIsTold()
    {
        MonthDesk desk;
        desk.compare({5, QByteArray(32, 'x')}, 3);
        desk.show(QStringLiteral("months"));
        QCOMPARE(desk.cell(1, MonthsModel::Next), QStringLiteral("clear up the difference"));
        const QString sentence = desk.find<QLabel>("month-sentence")->text();
        QVERIFY2(sentence.contains(QStringLiteral("Here 2 records, on the platform 5.")), qPrintable(sentence));
        QVERIFY2(sentence.contains(QStringLiteral("3 record(s) on the platform are not here"))
                || sentence.contains(QStringLiteral("3 records on the platform are not here")),
            qPrintable(sentence));
        QVERIFY(!desk.find<QPushButton>("close-month")->isEnabled());
    }

    void P7_5_todaySaysThatAMonthIsDue()
    {
        MonthDesk desk;
        desk.order(orderkind::monthReminder, payloadOf(MonthReminderOrder {MonthDesk::november(), QDate(2026, 12, 3)}));
        QStringList told;
        for (const Notice& notice : noticesOf(desk.fixture.context())) {
            if (notice.clause == QLatin1String("P7.5"))
                told.append(notice.text + QLatin1Char('|') + notice.place.key);
        }
        QCOMPARE(told, QStringList {QStringLiteral("The month November 2026 was to be closed with the platform by 03.12.2026; its "
                                                   "operator reminded of it.|months")});
    }

    void L26_theOrdersAndWhatTheyMakeOfTheCenter()
    {
        MonthDesk desk;
        const QDate today = desk.fixture.center().today();
        desk.order(orderkind::accreditation,
            payloadOf(AccreditationOrder {{AccreditationAct::Suspended, today, words(), QStringLiteral("L26.2")}, {}, today}));
        desk.order("from-the-future", Cbor(1).encode());
        desk.show(QStringLiteral("orders"));
        const auto* model = desk.page->findChild<OrdersModel*>();
        QCOMPARE(model->rowCount(), 2);
        QVERIFY(model->index(0, OrdersModel::State).data().toString().startsWith(QStringLiteral("stopped")));
        QCOMPARE(model->index(1, OrdersModel::What).data().toString(),
            QStringLiteral("The accreditation is suspended from 04.12.2026: %1 (L26.2)").arg(words()));
        QVERIFY(desk.find<Banner>("orders-banner")->text().contains(QStringLiteral("from-the-future")));
        const auto notices = noticesOf(desk.fixture.context());
        QVERIFY(std::any_of(notices.begin(), notices.end(), [](const Notice& notice) {
            return notice.text.contains(QStringLiteral("suspended since 04.12.2026: ") + words());
        }));
    }

    void everyKindOfOrderIsASentence()
    {
        const QDate on(2026, 12, 4);
        const std::vector<std::pair<const char*, QByteArray>> orders {
            {orderkind::cancelDocument, payloadOf(CancelDocumentOrder {QStringLiteral("1-2"), on, words(), QStringLiteral("L26.2")})},
            {orderkind::registerSnapshot, payloadOf(RegisterSnapshot {QStringLiteral("nqf"), 0, 4, {}, {}})},
            {orderkind::monthReminder, payloadOf(MonthReminderOrder {MonthDesk::november(), on})},
            {orderkind::issuingStopped, payloadOf(IssuingOrder {on, words()})},
            {orderkind::issuingResumed, payloadOf(IssuingOrder {on, {}})},
            {orderkind::blockWithdrawn, payloadOf(BlockWithdrawnOrder {1, 500, words()})},
            {orderkind::accreditationRenewed, payloadOf(RenewalOrder {on, on.addYears(3)})}};
        for (const auto& [kind, payload] : orders) {
            const QString known = orderText({1, QString::fromLatin1(kind), {}, payload});
            const QString unread = orderText({1, QString::fromLatin1(kind), {}, "?"});
            QVERIFY2(known != unread && !known.contains(QLatin1Char('%')) && !unread.contains(QLatin1Char('%')), qPrintable(known));
        }
    }

    void theModelsAreSound()
    {
        MonthDesk desk;
        MonthsModel months;
        QAbstractItemModelTester first(&months, QAbstractItemModelTester::FailureReportingMode::Fatal);
        months.setMonths(need(MonthQuery(desk.fixture.center().db(), desk.fixture.center().clock()).months()));
        OrdersModel orders;
        QAbstractItemModelTester second(&orders, QAbstractItemModelTester::FailureReportingMode::Fatal);
        orders.setOrders({});
        QCOMPARE(months.mostUrgent(), 1);
    }

    void picturesInEveryLanguage_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("en") << static_cast<int>(ScreenLanguage::English);
        QTest::newRow("ru") << static_cast<int>(ScreenLanguage::Russian);
        QTest::newRow("kk") << static_cast<int>(ScreenLanguage::Kazakh);
    }

    void picturesInEveryLanguage()
    {
        QFETCH(int, language);
        MonthDesk desk;
        const QDate today = desk.fixture.center().today();
        desk.order(orderkind::accreditation,
            payloadOf(AccreditationOrder {{AccreditationAct::Suspended, today, words(), QStringLiteral("L26.2")}, {}, today}));
        desk.order(orderkind::monthReminder, payloadOf(MonthReminderOrder {MonthDesk::november(), QDate(2026, 12, 3)}));
        desk.order(orderkind::issuingStopped, payloadOf(IssuingOrder {today, words()}));
        desk.show(QStringLiteral("months"));
        desk.fixture.languages().switchTo(static_cast<ScreenLanguage>(language));
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        for (const char* section : {"months", "orders"}) {
            desk.fixture.window().goTo({QStringLiteral("exchange"), QString::fromLatin1(section)});
            settle();
            keepPicture(desk.fixture.window(), QStringLiteral("exchange-%1-%2").arg(QString::fromLatin1(section), tag));
            QCOMPARE(misfitsOf(*desk.fixture.window().currentPage()), QStringList());
            for (const QToolButton* chip : desk.page->findChild<FilterChips*>()->findChildren<QToolButton*>()) {
                QFont bold = chip->font();
                bold.setBold(true);
                const int margins = chip->sizeHint().width() - chip->fontMetrics().horizontalAdvance(chip->text());
                QVERIFY2(chip->width() >= QFontMetrics(bold).horizontalAdvance(chip->text()) + margins, qPrintable(chip->text()));
            }
        }
        desk.fixture.window().goTo({QStringLiteral("today"), {}});
        settle();
        keepPicture(desk.fixture.window(), QStringLiteral("today-months-%1").arg(tag));
    }
};

QTEST_MAIN(TestMonthsPage)
#include "tst_monthspage.moc"
