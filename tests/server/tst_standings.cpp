// Protects that a center stands alike wherever the platform speaks of it (P7.4, L6.1.5, L11.2, L26): on the site, in the
// register, in the console, in its months and for its numbers, as soon as something is decided.
#include "server/actions/centerdirectory.h"
#include "server/actions/draftregister.h"
#include "server/actions/months/monthoverview.h"
#include "server/actions/orders/orderaccreditation.h"
#include "server/actions/publishregister.h"
#include "server/actions/registernow.h"
#include "support/consolevisitor.h"
#include "support/htmlpage.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

class tst_Standings : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<FakeCenter> m_center;

    const AccreditationNumber m_number = *AccreditationNumber::parse(QStringLiteral("0417"));

    void decide(AccreditationAct act)
    {
        const QDate today = m_server->clock().today();
        const auto done = OrderAccreditation(m_server->desk())
                              .run(m_number, {{act, today, QStringLiteral("бұзушылық"), QStringLiteral("L26.2.2")}, today, today});
        QVERIFY2(done.isOk(), done ? "" : qPrintable(done.error().arguments.join(u' ')));
    }

    QString page(const char* path) { return HtmlPage(m_server->handle(getOf(QString::fromUtf8(path))).body).text(); }

    void offerAsCook()
    {
        const QByteArray prices("center,profession,level,price\n0417,cook,3,17000\n");
        const RegisterSource source{QStringLiteral("Еңбек министрлігі"), m_server->clock().today(), QStringLiteral("x"), false};
        QVERIFY(DraftRegister(m_server->context()).fromFile(QStringLiteral("center-prices"), prices, source).isOk());
        QVERIFY(PublishRegister(m_server->context()).run(QStringLiteral("center-prices"), 0, QStringLiteral("x")).isOk());
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_center = m_server->enrolled(QStringLiteral("0417"));
    }

    void everyPlaceSaysTheSame_data()
    {
        QTest::addColumn<AccreditationAct>("act");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("field"); // of the register, with the day
        QTest::addColumn<QString>("inConsole");
        QTest::newRow("L26 suspended") << AccreditationAct::Suspended << "suspended" << "Аккредитация приостановлена с 20.11.2026"
                                       << "suspended_on" << "Аккредитация приостановлена";
        QTest::newRow("L26.2 revoked") << AccreditationAct::Revoked << "revoked" << "Аккредитация отозвана с 20.11.2026"
                                       << "terminated_on" << "Аккредитация отозвана";
        QTest::newRow("L26.5 not renewable")
            << AccreditationAct::NotRenewable << "not-renewable"
            << "Аккредитация отозвана с 20.11.2026 и не возобновляется" << "terminated_on" << "Отозвана, не подлежит возобновлению";
    }

    void everyPlaceSaysTheSame()
    {
        QFETCH(AccreditationAct, act);
        QFETCH(QString, state);
        QFETCH(QString, shown);
        QFETCH(QString, field);
        QFETCH(QString, inConsole);
        offerAsCook();
        const CenterFilter cooks{{}, QStringLiteral("cook"), {}};
        QCOMPARE(CenterDirectory(m_server->context()).find(cooks, Language::Russian)->size(), size_t{1});
        decide(act);

        for (const char* path : {"/centers/0417?lang=ru", "/centers?lang=ru"})
            QVERIFY2(page(path).contains(shown), path);
        QVERIFY(CenterDirectory(m_server->context()).find(cooks, Language::Russian)->empty());

        const QString centers = QStringLiteral("centers");
        QVERIFY(DraftRegister(m_server->context()).fromServer(centers, QStringLiteral("x")).isOk());
        QVERIFY(PublishRegister(m_server->context()).run(centers, 0, QStringLiteral("x")).isOk());
        const auto row = rowNow(m_server->context(), centers, QStringLiteral("0417"));
        QCOMPARE((*row)->field(QStringLiteral("state")), state);
        QCOMPARE((*row)->field(field), QStringLiteral("2026-11-20"));

        ConsoleVisitor chamber
            = visitorOf(*m_server, settledOperator(*m_server, OperatorRole::NationalChamber, QStringLiteral("chamber")));
        for (const char* path : {"/console?lang=ru", "/console/centers?lang=ru", "/console/centers/0417?lang=ru"}) {
            const QString text = textIn(chamber.get(QLatin1String(path)));
            QVERIFY2(text.contains(inConsole), path);
            QVERIFY2(!text.contains(QStringLiteral(">Аккредитован<")), path);
        }
        QCOMPARE(codeIn(m_center->askNumbers(1, 10)), QStringLiteral("OutsideAccreditation"));
    }

    void theFirstPageCountsWhoMayRecognize()
    {
        m_server->addCenter(QStringLiteral("0555"));
        const QString two = page("/?lang=ru");
        decide(AccreditationAct::Revoked);
        QVERIFY(page("/?lang=ru") != two);
    }

    void L26_2_nothingIsOwedAfterARevocation()
    {
        m_server->clock().advance(2 * 24 * 60 * 60); // it was accredited for two days of the month
        decide(AccreditationAct::Revoked);
        m_server->clock().set(QDateTime(QDate(2027, 1, 5), QTime(7, 0), Qt::UTC));
        const auto months = MonthOverview(m_server->desk()).of(m_number);
        QCOMPARE(months->size(), size_t{1});
        QCOMPARE(months->front().month.toString(), QStringLiteral("2026-11"));
    }

    void L26_5_whatIsResumedStandsAgain()
    {
        decide(AccreditationAct::Suspended);
        decide(AccreditationAct::Resumed);
        QVERIFY(page("/centers/0417?lang=ru").contains(QStringLiteral("Аккредитация действует по 09.01.2027 включительно")));
        QCOMPARE(m_center->askNumbers(1, 10).status, 200);
    }
};

QTEST_GUILESS_MAIN(tst_Standings)
#include "tst_standings.moc"
