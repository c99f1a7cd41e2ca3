// Protects F1: on every page of the program, on every section of the settings and of a session, on an open panel of a case
// and in the windows before the desk it opens the page of the manual that fits.
#include "app/desktop/exchange/exchangerunner.h"
#include "app/desktop/help/helpdesk.h"
#include "app/desktop/help/helptopics.h"
#include "app/desktop/help/helpwindow.h"
#include "app/desktop/main/pages.h"
#include "app/desktop/sessions/sessionpage.h"
#include "app/desktop/sessions/sessionsections.h"
#include "tests/desktop/deskfixture/deskfixture.h"
#include "tests/desktop/support/keys.h"
#include "tests/support/sessionroad.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::SessionRoad;

namespace {

struct HelpedDesk {
    DeskFixture desk {Role::Registrar};
    SessionRoad road {desk.center()};
    std::unique_ptr<ExchangeRunner> exchange;
    Languages languages {*qApp, ScreenLanguage::Kazakh};
    HelpDesk help {languages};
    SessionId planned;
    ApplicationId registered;

    HelpedDesk()
    {
        registered = desk.center().registered(10);
        planned = road.planned();
        exchange = std::make_unique<ExchangeRunner>(desk.context(), ExchangeRunner::Edges {});
        MainWindow& window = desk.open(pagesOf(desk.context(), *exchange, {}).entries());
        help.serve(window);
    }
    MainWindow& window() { return desk.window(); }
    QString askedWithF1()
    {
        window().activateWindow();
        if (!QTest::qWaitForWindowActive(&window()))
            return {};
        press(&window(), Qt::Key_F1);
        return help.window() ? help.window()->topic() : QString();
    }
};

} // namespace

class TestHelpTopics final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void F1_opensThePageThatFits_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("topic");
        const auto row = [](const char* page, const char* key, const char* topic) {
            QTest::addRow("%s %s", page, key)
                << QString::fromLatin1(page) << QString::fromLatin1(key) << QString::fromLatin1(topic);
        };
        row("today", "", "today");
        row("applications", "", "intake");
        row("intake", "", "intake");
        row("sessions", "", "scheduling");
        row("certificates", "", "documents");
        row("appeals", "", "appeals");
        row("overview", "", "overview");
        row("exchange", "", "exchange");
        row("settings", "center", "center");
        row("settings", "people", "people");
        row("settings", "commissions", "people");
        row("settings", "professions", "classifiers");
        row("settings", "programmes", "programmes");
        row("recount", "", "calendar");
        row("settings", "prices", "prices");
        row("settings", "publication", "prices");
        row("settings", "calendar", "calendar");
        row("settings", "classifiers", "classifiers");
        row("settings", "journal", "journal");
        row("support", "", "support");
    }
    void F1_opensThePageThatFits()
    {
        QFETCH(QString, page);
        QFETCH(QString, key);
        QFETCH(QString, topic);
        HelpedDesk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        QVERIFY(desk.window().goTo({page, key}));
        QCOMPARE(desk.askedWithF1(), topic);
    }

    void everyPageOfTheProgramHasATopic()
    {
        HelpedDesk desk;
        const Manual manual(ScreenLanguage::Russian);
        const PageRegistry pages = pagesOf(desk.desk.context(), *desk.exchange, {});
        for (const PageEntry& entry : pages.entries()) {
            const std::unique_ptr<desktop::Page> page(entry.create(nullptr));
            const QString topic = helptopics::of(nullptr, page.get());
            QVERIFY2(topic != helptopics::contents && manual.chapter(topic), qPrintable(entry.id));
        }
    }

    void aSessionOpensThePageOfItsSection()
    {
        HelpedDesk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        QVERIFY(desk.window().goTo({QStringLiteral("session"), desk.planned.toText()}));
        auto* page = qobject_cast<SessionPage*>(desk.window().currentPage());
        const QMap<int, QString> expected {{SessionSections::Candidates, QStringLiteral("scheduling")},
            {SessionSections::Preparation, QStringLiteral("readiness")}, {SessionSections::Theory, QStringLiteral("theory")},
            {SessionSections::Practice, QStringLiteral("practice")}, {SessionSections::Protocol, QStringLiteral("protocol")}};
        for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
            page->showSection(it.key());
            QCOMPARE(desk.askedWithF1(), it.value());
        }
    }

    void anOpenPanelOfACaseOpensItsOwnPage()
    {
        HelpedDesk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        QVERIFY(desk.window().goTo({QStringLiteral("case"), desk.registered.toText()}));
        QCOMPARE(desk.askedWithF1(), QStringLiteral("case"));
        desk.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        press(&desk.window(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.askedWithF1(), QStringLiteral("check"));
    }

    void findingHasAPageOfItsOwn()
    {
        HelpedDesk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        press(&desk.window(), Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(desk.askedWithF1(), QStringLiteral("search"));
    }

    void theButtonOfTheFrameIsF1()
    {
        HelpedDesk desk;
        QVERIFY(desk.window().goTo({QStringLiteral("exchange")}));
        Q_EMIT desk.window().header().helpRequested();
        QCOMPARE(desk.help.window()->topic(), QStringLiteral("exchange"));
    }

    void aWindowBeforeTheDeskIsServedToo()
    {
        Languages languages {*qApp, ScreenLanguage::Kazakh};
        HelpDesk help(languages);
        QLineEdit window;
        help.serve(window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(!help.window());
        press(&window, Qt::Key_F1);
        QVERIFY(help.window());
        QCOMPARE(help.window()->topic(), helptopics::contents);
    }
};

QTEST_MAIN(TestHelpTopics)
#include "tst_helptopics.moc"
