// Protects the months of the report and the orders of the platform at the command line (P7.5, exchange.md 13, 17).
#include "app/bootstrap/installation.h"
#include "app/cli/commands/monthcommands.h"
#include "app/demo/democenter.h"
#include "core/services/months/owedmonths.h"
#include "core/storage/platformordertable.h"
#include "core/storage/reportmonthtable.h"
#include "core/storage/serverlinktable.h"
#include "core/wire/orderkinds.h"
#include "tests/cli/spoken.h"
#include "tests/support/testcenter.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::cli;
using tanu::test::need;

namespace {

/// The month before the present one: it is over.
Month last()
{
    return Month::of(SystemClock().today()).previous();
}

/// A demo center that is enrolled, owes the last month, and had the same of it as the server: nothing.
void makeCenter(const QString& data)
{
    const auto center = need(Installation::open(data, {Installation::Kind::Demo}));
    const SystemClock clock;
    Desk desk = center->desk(clock, Installation::firstActor());
    static_cast<void>(need(demo::createDemoCenter(desk)));
    Connection& db = center->connection();
    ServerLink link;
    link.address = QStringLiteral("http://127.0.0.1:9");
    link.publicHost = QStringLiteral("check.example.kz");
    link.serverKey = QByteArray(32, 'k');
    link.serverId = QByteArray(16, 's');
    link.device = QByteArray(16, 'd');
    need(ServerLinkTable(db).put(link));
    need(OwedMonths(db).keepFirst(last()));
    ReportMonth row {last(), MonthState::Offered};
    row.compared = MonthComparison {digestOf({}), digestOf({}), clock.now()};
    need(ReportMonthTable(db).put(row));
    const Order order {1, QString::fromLatin1(orderkind::monthReminder), clock.now(),
        payloadOf(MonthReminderOrder {last(), last().next().firstDay()})};
    need(PlatformOrderTable(db).put({order, clock.now()}));
}

} // namespace

class TestMonthCommands final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        makeCenter(m_folder->path());
    }

    void P7_5_listsTheMonths()
    {
        const QJsonArray months = run({QStringLiteral("month"), QStringLiteral("list")}).json().array();
        QVERIFY(!months.isEmpty());
        const QJsonObject month = months.last().toObject();
        QCOMPARE(month.value(QStringLiteral("month")).toString(), last().toString());
        QCOMPARE(month.value(QStringLiteral("state")).toString(), QStringLiteral("offered"));
        QCOMPARE(month.value(QStringLiteral("next")).toString(), QStringLiteral("close"));
        QCOMPARE(month.value(QStringLiteral("there")).toInt(-1), 0);
    }

    void P7_5_theHeadClosesAMonth()
    {
        const Spoken closed = run({QStringLiteral("month"), QStringLiteral("close"), last().toString()});
        QCOMPARE(closed.errors, QString());
        QCOMPARE(closed.json().object().value(QStringLiteral("state")).toString(), QStringLiteral("closed-by-center"));
        const Spoken again = run({QStringLiteral("month"), QStringLiteral("close"), last().toString()});
        QVERIFY2(again.errors.contains(QStringLiteral("MonthClosed|") + last().toString()), qPrintable(again.errors));
    }

    void P7_5_aMonthIsWrittenInOneWay()
    {
        QCOMPARE(run({QStringLiteral("month"), QStringLiteral("close"), QStringLiteral("november")}).code, 1);
        const QString present = last().next().toString();
        const Spoken running = run({QStringLiteral("month"), QStringLiteral("close"), present});
        QVERIFY2(running.errors.contains(QStringLiteral("MonthNotReady|%1|running").arg(present)), qPrintable(running.errors));
    }

    void listsTheOrders()
    {
        const QJsonArray orders = run({QStringLiteral("orders")}).json().array();
        QCOMPARE(orders.size(), 1);
        QCOMPARE(orders.first().toObject().value(QStringLiteral("kind")).toString(), QStringLiteral("month-reminder"));
        QCOMPARE(orders.first().toObject().value(QStringLiteral("outcome")).toString(), QStringLiteral("applied"));
    }

private:
    Spoken run(QStringList words)
    {
        words += {QStringLiteral("--data"), m_folder->path(), QStringLiteral("--json")};
        Program program = programOf<MonthListCommand, MonthCloseCommand, OrdersCommand>();
        return speak(program, words);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestMonthCommands)
#include "tst_monthcommands.moc"
