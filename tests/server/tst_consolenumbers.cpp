// Protects what the console tells of the numbers of a center (exchange.md 18, 19): every number is told as what it is, a center
// that runs low is named in time and not for ever, and a withdrawal is shown until the center took it.
#include "core/wire/apipaths.h"
#include "core/wire/orders.h"
#include "server/actions/console/managecenters.h"
#include "server/actions/orders/withdrawblock.h"
#include "server/storage/blocktable.h"
#include "support/consolevisitor.h"
#include "support/htmlpage.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace tanu;
using namespace tanu::server;

class tst_ConsoleNumbers : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestServer> m_server;
    std::optional<SettledOperator> m_admin;
    const QString m_path = QStringLiteral("/console/centers/0417/numbers?lang=ru");
    const QString m_concern = QStringLiteral("Блок номеров почти исчерпан");
    const AccreditationNumber m_number = *AccreditationNumber::parse(QStringLiteral("0417"));

    QString page(const QString& path) { return textIn(visitorOf(*m_server, *m_admin).get(path)); }
    QString page() { return page(m_path); }

    static bool hasCells(const QString& page, const QStringList& cells)
    {
        return std::all_of(cells.begin(), cells.end(), [&page](const QString& cell) {
            return page.contains(QStringLiteral("<div class=\"cell\">%1</div>").arg(cell));
        });
    }

    static void use(FakeCenter& center, qint64 first, qint64 last)
    {
        QList<RecordRevision> records;
        for (qint64 ordinal = first; ordinal <= last; ++ordinal)
            records.append(FakeCenter::record(center.certificate(ordinal)));
        center.send(center.batchOf(records));
    }

    void grant(const FakeCenter& center, qint64 number, qint64 first, qint64 last)
    {
        const NumberGrant made {center.center().number, *Ordinal::of(first), *Ordinal::of(last), number, m_server->clock().now()};
        QVERIFY(BlockTable(m_server->connection()).insert(made, center.device()).isOk());
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_admin = settledOperator(*m_server, OperatorRole::Administrator, QStringLiteral("aigul"));
    }

    void saysThatNothingWasGranted()
    {
        m_server->addCenter(QStringLiteral("0417"));
        const QString told = page();
        QVERIFY(told.contains(QStringLiteral("Номера не выдавались")));
        QVERIFY(told.contains(QStringLiteral("Установки не зарегистрированы")));
        QVERIFY(told.contains(QStringLiteral("Ничего не ждёт")));
    }

    void exchange19_tellsWhatBecameOfEveryNumber()
    {
        auto center = m_server->enrolled(QStringLiteral("0417"), 20);
        use(*center, 1, 4);
        center->send(center->batchOf({FakeCenter::numberEnd(QStringLiteral("0417"), 5, 7)}));
        QCOMPARE(center->askNumbers(1, 10).status, 200);
        const QString told = page();
        QVERIFY(hasCells(told, {QStringLiteral("1 – 20"), QStringLiteral("4"), QStringLiteral("3"), QStringLiteral("13")}));
        QVERIFY(hasCells(told, {QStringLiteral("21 – 30"), QStringLiteral("10"), QStringLiteral("23")}));
        QVERIFY(told.contains(QStringLiteral("Действует")) && told.contains(QStringLiteral("Ещё не начат")));
        const QString figures = QStringLiteral("<dt>%1</dt><dd>%2</dd>");
        QVERIFY(told.contains(figures.arg(QStringLiteral("Выдано"), QStringLiteral("30"))));
        QVERIFY(told.contains(figures.arg(QStringLiteral("На документах"), QStringLiteral("4"))));
        QVERIFY(told.contains(figures.arg(QStringLiteral("Испорчено или возвращено"), QStringLiteral("3"))));
        QVERIFY(told.contains(figures.arg(QStringLiteral("У центра"), QStringLiteral("23"))));
        QCOMPARE(HtmlPage(told.toUtf8()).problems(), QStringList());
    }

    void aBlockComesToItsEnd()
    {
        auto center = m_server->enrolled(QStringLiteral("0417"), 10);
        use(*center, 1, 9);
        QVERIFY(page().contains(QStringLiteral("На исходе")));
        use(*center, 10, 10);
        QVERIFY(page().contains(QStringLiteral("Использован полностью")));
    }

    void aFencedInstallationHasNoneLeft()
    {
        auto center = m_server->enrolled(QStringLiteral("0417"), 10);
        use(*center, 1, 2);
        QVERIFY(ManageCenters(m_server->context(), m_admin->account.acting).fence(m_number, center->device()).isOk());
        const QString told = page();
        QVERIFY(told.contains(QStringLiteral("Приём от установки прекращён, остаток недействителен")));
        QVERIFY(told.contains(QStringLiteral("Приём прекращён: ")));
        QVERIFY(hasCells(told, {QStringLiteral("2"), QStringLiteral("0")}));
    }

    void aWithdrawalWaitsUntilTheCenterTookIt()
    {
        auto center = m_server->enrolled(QStringLiteral("0417"), 10);
        QVERIFY(WithdrawBlock(m_server->desk()).run(m_number, 1, QStringLiteral("Ошибка")).isOk());
        const QString waiting = page();
        QVERIFY(waiting.contains(QStringLiteral("Отозван, остаток недействителен")));
        QVERIFY(hasCells(waiting, {QStringLiteral("Отзыв блока номеров")}));
        QCOMPARE(center->postSigned(apipath::orders, payloadOf(OrdersRequest {1})).status, 200);
        QVERIFY(page().contains(QStringLiteral("Ничего не ждёт")));
    }

    void whoRunsLowIsNamedInTheOverview()
    {
        auto center = m_server->enrolled(QStringLiteral("0417"), 10);
        use(*center, 1, 8);
        const QString overview = QStringLiteral("/console?lang=ru");
        QVERIFY(!page(overview).contains(m_concern));
        use(*center, 9, 9);
        const QString told = page(overview);
        QVERIFY(told.contains(m_concern) && told.contains(QLatin1String("/console/centers/0417/numbers?lang=ru")));
    }

    /// Of a hundred numbers ninety-one are used, and of the last block one.
    void aLongHistoryIsNoConcern()
    {
        auto center = m_server->enrolled(QStringLiteral("0417"), 10, 10);
        for (qint64 number = 2; number <= 10; ++number)
            grant(*center, number, number * 10 - 9, number * 10);
        use(*center, 91, 91);
        QVERIFY(!page(QStringLiteral("/console?lang=ru")).contains(m_concern));
        use(*center, 99, 99);
        QVERIFY(page(QStringLiteral("/console?lang=ru")).contains(m_concern));
    }

    void manyBlocksComeInPages()
    {
        auto center = m_server->enrolled(QStringLiteral("0417"), 1);
        for (qint64 number = 2; number <= 51; ++number)
            grant(*center, number, number, number);
        const QString first = page();
        QCOMPARE(first.count(QLatin1String("<tr>")), 2 + 51); // the installations, then the blocks, each with a head
        QVERIFY(first.contains(QStringLiteral("Более ранние блоки")));
        const QString second = page(m_path + QLatin1String("&before=2"));
        QCOMPARE(second.count(QLatin1String("<tr>")), 2 + 2);
        QVERIFY(!second.contains(QStringLiteral("Более ранние блоки")));
        const QString own = page(QStringLiteral("/console/centers/0417?lang=ru"));
        QVERIFY(own.contains(QStringLiteral("51 – 51")) && !own.contains(QStringLiteral("41 – 41")));
        QVERIFY(own.contains(QLatin1String("/console/centers/0417/numbers")));
    }

    void P3_aRegionalChamberSeesItsRegion()
    {
        m_server->addCenter(QStringLiteral("0417"));
        const auto look = [&](const QString& region) {
            const auto account = settledOperator(*m_server, OperatorRole::RegionalChamber, QLatin1String("chamber") + region, region);
            return visitorOf(*m_server, account).get(m_path).status;
        };
        QCOMPARE(look(QStringLiteral("71")), 200);
        QCOMPARE(look(QStringLiteral("10")), 404);
    }
};

QTEST_GUILESS_MAIN(tst_ConsoleNumbers)
#include "tst_consolenumbers.moc"
