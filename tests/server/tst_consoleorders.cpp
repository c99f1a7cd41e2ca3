// Protects what the console orders from the centers and publishes: accreditation acts with the dates of L26, cancelled
// documents (L26.2), reminders and stops (P7.5), registers (P7 to P9); each with its trace, each refusal at its field.
#include "core/wire/apipaths.h"
#include "core/wire/orders.h"
#include "server/actions/changecenter.h"
#include "server/actions/enrolmentcodes.h"
#include "server/actions/registernow.h"
#include "server/console/frame/say.h"
#include "server/storage/accreditationacttable.h"
#include "server/storage/ordertable.h"
#include "support/consolevisitor.h"
#include "support/htmlpage.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

class tst_ConsoleOrders : public QObject {
    Q_OBJECT

private:
    using Fields = QList<std::pair<QString, QString>>;

    std::unique_ptr<TestServer> m_server;
    const AccreditationNumber m_number = *AccreditationNumber::parse(QStringLiteral("0417"));

    ConsoleVisitor visitor(OperatorRole role)
    {
        return visitorOf(*m_server, settledOperator(*m_server, role, codeOf(role)));
    }

    static Fields act(const char* what, const char* clause, const char* event, const char* decided, const char* on)
    {
        return {{QStringLiteral("act"), QLatin1String(what)}, {QStringLiteral("clause"), QLatin1String(clause)},
            {QStringLiteral("ground"), QStringLiteral("Жалоба <1>")}, {QStringLiteral("eventOn"), QLatin1String(event)},
            {QStringLiteral("decidedOn"), QLatin1String(decided)}, {QStringLiteral("on"), QLatin1String(on)}};
    }

    static QString shown(HttpResponse response) { return textIn(response); }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_server->addCenter(QStringLiteral("0417"));
    }

    void anAccreditationIsRevokedWithItsTerms()
    {
        ConsoleVisitor chamber = visitor(OperatorRole::NationalChamber);
        const QString path = QStringLiteral("/console/centers/0417/accreditation?lang=ru");
        const HttpResponse late = chamber.post(path, act("revoked", "L26.2.2", "2026-11-02", "2026-11-20", "2026-11-20"));
        QCOMPARE(late.status, 200);
        QVERIFY(shown(late).contains(QStringLiteral("16.11.2026"))); // L26.3
        QVERIFY(shown(late).contains(QStringLiteral("25.11.2026"))); // L26.4
        QVERIFY(shown(late).contains(QStringLiteral("Отозвана")));
        QCOMPARE(AccreditationActTable(m_server->connection()).allOf(m_number)->size(), size_t {1});
        QCOMPARE(OrderTable(m_server->connection()).newestOf(m_number, 9)->size(), size_t {1});
        QVERIFY(shown(chamber.get(path)).contains(QStringLiteral("Жалоба &lt;1&gt;")));
        QCOMPARE(chamber.post(path, act("revoked", "L26.2.2", "2026-11-02", "2026-11-20", "2026-11-20")).status, 422);
    }

    /// W2: the copy is due over Kurban Ait, whose day is an estimate; the decision was due before it.
    void aTermOverAnEstimatedHolidaySaysSo()
    {
        const QString doubt = QStringLiteral("Дата праздника в этом сроке предположительная");
        ConsoleVisitor chamber = visitor(OperatorRole::NationalChamber);
        const QString path = QStringLiteral("/console/centers/0417/accreditation?lang=ru");
        const QString done = shown(chamber.post(path, act("revoked", "L26.2.2", "2026-05-11", "2026-05-22", "2026-05-22")));
        QVERIFY(done.contains(QStringLiteral("28.05.2026")));
        QCOMPARE(done.count(doubt), 1);
        QCOMPARE(shown(chamber.get(QStringLiteral("/console/centers/0417?lang=ru"))).count(doubt), 1);
    }

    /// W3: the report of December is due in a year that nobody confirmed; those before it stand.
    void aMonthOfAnUnconfirmedYearSaysSo()
    {
        m_server->clock().set(QDateTime(QDate(2027, 12, 15), QTime(7, 0), Qt::UTC));
        QVERIFY(server::addCenter(m_server->desk(),
            {*AccreditationNumber::parse(QStringLiteral("0418")), {QStringLiteral("Орталық"), QStringLiteral("Центр")},
                *Bin::parse(QStringLiteral("190440000189")), QString(), {QDate(2026, 1, 1), QDate(2028, 12, 31), std::nullopt}, 1000}));
        m_server->clock().set(QDateTime(QDate(2028, 1, 20), QTime(7, 0), Qt::UTC));
        const QString page = shown(visitor(OperatorRole::Administrator).get(QStringLiteral("/console/months?lang=ru")));
        QVERIFY(page.contains(QStringLiteral("2027-12")));
        QCOMPARE(page.count(QStringLiteral("Календарь этого года не подтверждён")), 1);
    }

    void L26_4_thePageTellsWhenACenterTookAnOrder()
    {
        auto center = m_server->enrolled(QStringLiteral("0418"));
        ConsoleVisitor chamber = visitor(OperatorRole::NationalChamber);
        const QString path = QStringLiteral("/console/centers/0418?lang=ru");
        const QString acts = QStringLiteral("/console/centers/0418/accreditation?lang=ru");
        chamber.get(acts);
        QCOMPARE(chamber.post(acts, act("revoked", "L26.2.2", "2026-11-18", "2026-11-20", "2026-11-20")).status, 200);
        QVERIFY(shown(chamber.get(path)).contains(QStringLiteral("Ещё не принято")));
        QVERIFY(shown(chamber.get(path)).contains(QStringLiteral("25.11.2026"))); // three working days

        const auto ask = [&](const OrdersRequest& request) {
            return center->postSigned(apipath::orders, payloadOf(request)).status;
        };
        QCOMPARE(ask({0}), 200);
        QVERIFY(shown(chamber.get(path)).contains(QStringLiteral("Ещё не принято"))); // fetched is not taken
        m_server->clock().advance(5 * 60);
        const QString taken = Say::moment(m_server->clock().now());
        QCOMPARE(ask({1, std::nullopt, {{1, {QStringLiteral("NotFound"), {}, {QStringLiteral("x")}}}}}), 200);
        m_server->clock().advance(5 * 60);
        QCOMPARE(ask({1}), 200);
        const QString page = shown(chamber.get(path));
        QVERIFY(page.contains(taken));
        QVERIFY(!page.contains(QStringLiteral("Ещё не принято")));
        QVERIFY(page.contains(QStringLiteral("Не исполнено: NotFound x")));
    }

    void whatMissesIsSaidAtItsField_data()
    {
        QTest::addColumn<Fields>("fields");
        QTest::newRow("L26.3 no event") << act("revoked", "L26.2.2", "", "2026-11-20", "2026-11-20");
        QTest::newRow("no decision") << act("suspended", "L26.2.2", "", "", "2026-11-20");
        QTest::newRow("no day") << act("suspended", "L26.2.2", "", "2026-11-20", "");
        QTest::newRow("unknown act") << act("blessed", "L26.2.2", "", "2026-11-20", "2026-11-20");
        QTest::newRow("resuming what is valid") << act("resumed", "L26.5", "", "2026-11-20", "2026-11-20");
    }

    void whatMissesIsSaidAtItsField()
    {
        QFETCH(Fields, fields);
        ConsoleVisitor chamber = visitor(OperatorRole::NationalChamber);
        const HttpResponse answer = chamber.post(QStringLiteral("/console/centers/0417/accreditation?lang=ru"), fields);
        QCOMPARE(answer.status, 422);
        QVERIFY(shown(answer).contains(QStringLiteral("Жалоба &lt;1&gt;")));
        QVERIFY(OrderTable(m_server->connection()).newestOf(m_number, 9)->empty());
    }

    /// Nothing at a field is to be mended then, wherever in the work it happens.
    void whatFailsInsideIsNoFaultOfTheForm()
    {
        ConsoleVisitor chamber = visitor(OperatorRole::NationalChamber);
        int failed = 0;
        int status = 0;
        for (qint64 access = 1; status != 200; ++access) {
            FaultPlan plan(access);
            m_server->connection().setFaults(&plan);
            status = chamber.post(QStringLiteral("/console/centers/0417/accreditation?lang=ru"),
                act("suspended", "L26.2.2", "", "2026-11-20", "2026-11-20")).status;
            m_server->connection().setFaults(nullptr);
            QVERIFY2(status == 200 || (plan.hasFired() && status == 500), qPrintable(QStringLiteral("%1: %2").arg(access).arg(status)));
            failed += status == 500 ? 1 : 0;
        }
        QVERIFY(failed > 3);
        QCOMPARE(OrderTable(m_server->connection()).newestOf(m_number, 9)->size(), size_t {1});
    }

    void aDocumentIsOrderedCancelled()
    {
        auto center = m_server->enrolled(QStringLiteral("0418"));
        const CertificateRecord document = center->certificate(1);
        center->send(center->batchOf({FakeCenter::record(document)}));
        ConsoleVisitor chamber = visitor(OperatorRole::NationalChamber);
        const auto cancel = [&](const QString& serial, const char* on) {
            return chamber.post(QStringLiteral("/console/cancellations?lang=ru"),
                {{QStringLiteral("serial"), serial}, {QStringLiteral("on"), QLatin1String(on)},
                    {QStringLiteral("ground"), QStringLiteral("Решение № 5")}}).status;
        };
        QCOMPARE(cancel(QStringLiteral("123"), "2026-11-19"), 422);
        QCOMPARE(cancel(document.serial.toString(), "2020-01-01"), 422);
        QCOMPARE(cancel(document.serial.toString(), "2026-11-19"), 303); // L26.2
        QCOMPARE(OrderTable(m_server->connection()).newestOf(document.serial.levels().center, 9)->size(), size_t {1});
        const HttpResponse again = chamber.post(QStringLiteral("/console/cancellations?lang=ru"),
            {{QStringLiteral("serial"), document.serial.toString()}, {QStringLiteral("on"), QStringLiteral("2026-11-20")},
                {QStringLiteral("ground"), QStringLiteral("Решение № 6")}});
        QCOMPARE(again.status, 422);
        QVERIFY(shown(again).contains(QStringLiteral("Этот документ уже аннулирован")));
    }

    void aCenterIsRemindedAndStopped()
    {
        m_server->addCenter(QStringLiteral("0418"));
        m_server->clock().set(QDateTime(QDate(2026, 12, 20), QTime(7, 0), Qt::UTC));
        ConsoleVisitor admin = visitor(OperatorRole::Administrator);
        const QString page = shown(admin.get(QStringLiteral("/console/months?lang=ru")));
        QVERIFY(page.contains(QStringLiteral("2026-11")) && page.contains(QStringLiteral("Отчёта нет"))); // P7.5
        const HttpResponse two = admin.get(QStringLiteral("/console/months"));
        QCOMPARE(HtmlPage(two.body).problems(), QStringList()); // each center's reason has a label of its own
        QCOMPARE(textIn(two).count(QLatin1String("name=\"reason\"")), 2);
        QVERIFY(shown(admin.get(QStringLiteral("/console?lang=ru"))).contains(QStringLiteral("Месяцы с опозданием или расхождением: 2")));
        admin.get(QStringLiteral("/console/months"));
        QCOMPARE(admin.post(QStringLiteral("/console/centers/0417/months/2026-11/remind")).status, 303);
        QCOMPARE(admin.post(QStringLiteral("/console/centers/0417/issuing"), {{QStringLiteral("reason"), QString()}}).status, 422);
        QCOMPARE(admin.post(QStringLiteral("/console/centers/0417/issuing"), {{QStringLiteral("reason"), QStringLiteral("Нет отчёта")}}).status, 303);
        QVERIFY(shown(admin.get(QStringLiteral("/console/months?lang=ru"))).contains(QStringLiteral("Выдача остановлена")));
        QCOMPARE(admin.post(QStringLiteral("/console/centers/0417/issuing"), {{QStringLiteral("resume"), QStringLiteral("1")}}).status, 303);
        QCOMPARE(OrderTable(m_server->connection()).newestOf(m_number, 9)->size(), size_t {3});
    }

    void L11_2_theChamberKeepsTheRegistersOfItsCenters()
    {
        ConsoleVisitor chamber = visitor(OperatorRole::NationalChamber);
        const QString registers = QStringLiteral("/console/registers/");
        chamber.get(registers + QStringLiteral("centers"));
        QCOMPARE(chamber.post(registers + QStringLiteral("centers/draft")).status, 303);
        QCOMPARE(chamber.post(registers + QStringLiteral("centers/publish"), {{QStringLiteral("standing"), QStringLiteral("0")}}).status, 303);
        QVERIFY(!shown(chamber.get(registers + QStringLiteral("acts"))).contains(QLatin1String("type=\"file\"")));
        for (const char* verb : {"acts/draft", "acts/publish", "acts/discard"})
            QCOMPARE(chamber.post(registers + QLatin1String(verb)).status, 403);
    }

    void L26_5_whoMayNotBeRenewedIsAddedToTheRegister()
    {
        RegisteredCenter center = **CenterTable(m_server->connection()).find(m_number);
        center.founders = QStringLiteral("ТОО «Ата»");
        QVERIFY(ChangeCenter(m_server->desk()).run(center).isOk());
        ConsoleVisitor chamber = visitor(OperatorRole::NationalChamber);
        const QString acts = QStringLiteral("/console/centers/0417/accreditation");
        chamber.get(acts);
        QCOMPARE(chamber.post(acts, act("not-renewable", "L26.5", "2026-11-18", "2026-11-20", "2026-11-20")).status, 200);
        const QString path = QStringLiteral("/console/registers/not-renewable");
        chamber.get(path);
        QCOMPARE(chamber.post(path + QLatin1String("/draft"), {{QStringLiteral("own"), QStringLiteral("1")}}).status, 303);
        chamber.get(path);
        QCOMPARE(chamber.post(path + QLatin1String("/publish"), {{QStringLiteral("standing"), QStringLiteral("0")}}).status, 303);
        const auto row = rowNow(m_server->context(), QStringLiteral("not-renewable"), QStringLiteral("0417"));
        QCOMPARE((*row)->field(QStringLiteral("founders")), center.founders);
        QCOMPARE((*row)->field(QStringLiteral("decided_on")), QStringLiteral("2026-11-20"));
    }

    void aRegisterIsLookedAtThenPublished()
    {
        ConsoleVisitor body = visitor(OperatorRole::NationalBody);
        QCOMPARE(body.get(QStringLiteral("/console/registers?lang=ru")).status, 200);
        const QString path = QStringLiteral("/console/registers/acts");
        const QString page = shown(body.get(path + QLatin1String("?lang=ru")));
        QVERIFY(page.contains(QLatin1String("type=\"file\"")));
        QCOMPARE(body.post(path + QLatin1String("/draft?lang=ru"), {{QStringLiteral("source"), QStringLiteral("Приказ")}}).status, 422);
        QCOMPARE(body.get(QStringLiteral("/console/registers/nowhere")).status, 404);
        ConsoleVisitor admin = visitor(OperatorRole::Administrator);
        const QString centers = QStringLiteral("/console/registers/centers");
        admin.get(centers);
        QCOMPARE(admin.post(centers + QLatin1String("/draft")).status, 303);
        const QString preview = shown(admin.get(centers + QLatin1String("?lang=ru")));
        QVERIFY(preview.contains(QLatin1String("0417")) && preview.contains(QStringLiteral("Опубликовать")));
        QCOMPARE(admin.post(centers + QLatin1String("/publish"), {{QStringLiteral("standing"), QStringLiteral("0")}}).status, 303);
        QVERIFY(!shown(admin.get(centers + QLatin1String("?lang=ru"))).contains(QStringLiteral("Опубликовать")));
    }
};

QTEST_GUILESS_MAIN(tst_ConsoleOrders)
#include "tst_consoleorders.moc"
