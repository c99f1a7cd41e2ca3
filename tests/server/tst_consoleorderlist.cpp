// Protects the list of what the platform ordered from the centers (exchange.md 17): every order is in it once, what became of
// it is what the center said, and nobody sees the orders of another region.
#include "core/wire/apipaths.h"
#include "core/wire/orderkinds.h"
#include "server/actions/orders/stopissuing.h"
#include "server/console/frame/say.h"
#include "server/storage/console/orderlisttable.h"
#include "server/storage/ordertable.h"
#include "support/consolevisitor.h"
#include "support/htmlpage.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

class tst_ConsoleOrderList : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestServer> m_server;
    const QString m_path = QStringLiteral("/console/orders?lang=ru");
    const AccreditationNumber m_number = *AccreditationNumber::parse(QStringLiteral("0417"));
    const QString m_stopped = QStringLiteral("Остановка выдачи");
    const QString m_resumed = QStringLiteral("Возобновление выдачи");

    ConsoleVisitor visitor(OperatorRole role, const QString& region = {})
    {
        return visitorOf(*m_server, settledOperator(*m_server, role, codeOf(role) + region, region));
    }

    static bool hasRow(const QString& page, const QString& words)
    {
        return page.contains(QStringLiteral("<div class=\"cell\">%1</div>").arg(words));
    }

    /// Order 1 stops the issuing, order 2 lets it go on.
    void stopAndResume(const AccreditationNumber& center)
    {
        const auto desk = m_server->desk();
        const StopIssuing issuing(desk);
        QVERIFY(issuing.stop(center, QStringLiteral("Нет отчёта")).isOk());
        QVERIFY(issuing.resume(center).isOk());
    }

    void give(const AccreditationNumber& center, qint64 number)
    {
        const Order order {number, QLatin1String(orderkind::monthReminder), m_server->clock().now(), QByteArray("x")};
        QVERIFY(OrderTable(m_server->connection()).insert(center, order, QStringLiteral("operator")).isOk());
    }

private Q_SLOTS:
    void init() { m_server = std::make_unique<TestServer>(); }

    void saysThatNothingWasOrdered()
    {
        ConsoleVisitor admin = visitor(OperatorRole::Administrator);
        QVERIFY(textIn(admin.get(m_path)).contains(QStringLiteral("Распоряжений не было")));
        QVERIFY(textIn(admin.get(m_path + QLatin1String("&state=waiting"))).contains(QStringLiteral("Таких распоряжений нет")));
    }

    /// The page of a center leaves registers out, so it must not say that nothing was ordered.
    void theCenterSaysThatNothingButRegistersWasOrdered()
    {
        m_server->addCenter(QStringLiteral("0417"));
        ConsoleVisitor admin = visitor(OperatorRole::Administrator);
        const QString page = textIn(admin.get(QStringLiteral("/console/centers/0417?lang=ru")));
        QVERIFY(page.contains(QStringLiteral("Кроме реестров, распоряжений не было")));
    }

    void exchange17_tellsWhatBecameOfEach()
    {
        auto center = m_server->enrolled(QStringLiteral("0417"));
        stopAndResume(m_number);
        const auto ask = [&](const OrdersRequest& request) {
            return center->postSigned(apipath::orders, payloadOf(request)).status;
        };
        ConsoleVisitor admin = visitor(OperatorRole::Administrator);
        const QString waiting = QStringLiteral("Ждёт с ") + Say::moment(m_server->clock().now());
        const QString before = textIn(admin.get(m_path));
        QVERIFY(hasRow(before, m_stopped) && hasRow(before, m_resumed));
        QCOMPARE(before.count(waiting), 2);
        QCOMPARE(ask({0}), 200);
        QCOMPARE(textIn(admin.get(m_path)).count(waiting), 2); // fetched is not taken
        m_server->clock().advance(300);
        const QString taken = QStringLiteral("Принято: ") + Say::moment(m_server->clock().now());
        QCOMPARE(ask({1}), 200);
        QCOMPARE(textIn(admin.get(m_path)).count(taken), 1);
        QCOMPARE(ask({2, std::nullopt, {{2, {QStringLiteral("NotFound"), {}, {QStringLiteral("x")}}}}}), 200);
        const QString page = textIn(admin.get(m_path));
        QVERIFY(page.contains(QStringLiteral("Не исполнено: NotFound x")));
        QVERIFY(!page.contains(waiting));
        QCOMPARE(HtmlPage(admin.get(m_path).body).problems(), QStringList());
    }

    void isFiltered()
    {
        auto center = m_server->enrolled(QStringLiteral("0417"));
        m_server->addCenter(QStringLiteral("0418"));
        stopAndResume(m_number);
        stopAndResume(*AccreditationNumber::parse(QStringLiteral("0418")));
        QCOMPARE(center->postSigned(apipath::orders, payloadOf(OrdersRequest {1})).status, 200);
        ConsoleVisitor admin = visitor(OperatorRole::Administrator);
        const auto rows = [&](const char* filter) {
            return static_cast<int>(textIn(admin.get(m_path + QLatin1String(filter))).count(QLatin1String("<tr>"))) - 1;
        };
        QCOMPARE(rows("&center=0418"), 2);
        QCOMPARE(rows("&kind=issuing-stopped"), 2);
        QCOMPARE(rows("&state=taken"), 1);
        QCOMPARE(rows("&state=waiting&kind=issuing-stopped"), 1);
        QCOMPARE(rows("&state=waiting&center=0417"), 1);
        QCOMPARE(rows("&state=refused"), -1); // no table
        const HttpResponse wrong = admin.get(m_path + QLatin1String("&center=<b>"));
        QCOMPARE(wrong.status, 422);
        QVERIFY(textIn(wrong).contains(QStringLiteral("Номер центра состоит из четырёх цифр")));
        QVERIFY(!textIn(wrong).contains(QLatin1String("value=\"<b>")));
    }

    /// All of one moment, so that only the whole place tells them apart.
    void manyOrdersComeInPages()
    {
        m_server->addCenter(QStringLiteral("0417"));
        m_server->addCenter(QStringLiteral("0418"));
        const AccreditationNumber other = *AccreditationNumber::parse(QStringLiteral("0418"));
        for (qint64 number = 1; number <= 30; ++number) {
            give(m_number, number);
            give(other, number);
        }
        QSet<QString> seen;
        OrderQuery query;
        query.limit = 7;
        const OrderListTable table(m_server->connection());
        for (;;) {
            const auto orders = table.page(query);
            QVERIFY2(orders.isOk(), orders ? "" : qPrintable(orders.error().detail));
            if (orders->empty())
                break;
            for (const ListedOrder& one : *orders)
                seen.insert(one.center.toString() + QLatin1Char(' ') + QString::number(one.order.number));
            const ListedOrder& last = orders->back();
            query.before = OrderPlace::fromText(
                OrderPlace {last.order.givenAt, last.center.toString(), last.order.number}.toText());
            QVERIFY(query.before.has_value());
        }
        QCOMPARE(seen.size(), 60);
        ConsoleVisitor admin = visitor(OperatorRole::Administrator);
        const QString first = textIn(admin.get(m_path));
        QCOMPARE(first.count(QLatin1String("<tr>")), 51);
        QVERIFY(first.contains(QStringLiteral("Более ранние распоряжения")));
        const QString rest = m_path + QLatin1String("&before=")
            + OrderPlace {m_server->clock().now(), QStringLiteral("0417"), 11}.toText();
        const QString second = textIn(admin.get(rest));
        QCOMPARE(second.count(QLatin1String("<tr>")), 11);
        QVERIFY(!second.contains(QStringLiteral("Более ранние распоряжения")));
    }

    void aPlaceThatIsNoneIsOverlooked_data()
    {
        QTest::addColumn<QString>("place");
        for (const char* place : {"x", "1-2", "1-abcd-1", "1-0417-x", "99999999999999999-0417-1", "-1-0417-1"})
            QTest::newRow(place) << QString(QLatin1String(place));
    }

    void aPlaceThatIsNoneIsOverlooked()
    {
        QFETCH(QString, place);
        QVERIFY(!OrderPlace::fromText(place));
        m_server->addCenter(QStringLiteral("0417"));
        give(m_number, 1);
        ConsoleVisitor admin = visitor(OperatorRole::Administrator);
        QCOMPARE(textIn(admin.get(m_path + QLatin1String("&before=") + place)).count(QLatin1String("<tr>")), 2);
    }

    void P3_aRegionalChamberSeesItsRegion()
    {
        m_server->addCenter(QStringLiteral("0417"));
        give(m_number, 1);
        const QString words = QStringLiteral("Напоминание о месяце");
        QVERIFY(hasRow(textIn(visitor(OperatorRole::RegionalChamber, QStringLiteral("71")).get(m_path)), words));
        ConsoleVisitor far = visitor(OperatorRole::RegionalChamber, QStringLiteral("10"));
        QVERIFY(!hasRow(textIn(far.get(m_path)), words));
        QVERIFY(!hasRow(textIn(far.get(m_path + QLatin1String("&center=0417"))), words));
    }

    void theCenterLeadsToItsOrders()
    {
        m_server->addCenter(QStringLiteral("0417"));
        ConsoleVisitor admin = visitor(OperatorRole::Administrator);
        QVERIFY(textIn(admin.get(QStringLiteral("/console/centers/0417?lang=ru"))).contains(QLatin1String("/console/orders?center=0417")));
    }
};

QTEST_GUILESS_MAIN(tst_ConsoleOrderList)
#include "tst_consoleorderlist.moc"
