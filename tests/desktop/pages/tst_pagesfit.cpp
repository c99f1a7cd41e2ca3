// Protects the reader of Kazakh and Russian at the smallest window: every page of the program fits into the room it is
// given, and no label, button or column's title is cut. With TANU_SHOTS_DIR set, a picture of each is kept there.
#include "app/desktop/backups/backuprunner.h"
#include "app/desktop/exchange/exchangerunner.h"
#include "app/desktop/gate/doorkeeper.h"
#include "app/desktop/main/pages.h"
#include "app/desktop/sessions/sessionpage.h"
#include "app/desktop/sessions/sessionsections.h"
#include "app/desktop/settings/settingspage.h"
#include "core/services/queries/casequery.h"
#include "tests/desktop/deskfixture/deskfixture.h"
#include "tests/desktop/support/fitting.h"
#include "tests/support/sessionroad.h"

#include <QtTest/QTest>
#include <QtWidgets/QListWidget>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::SessionRoad;

namespace {

/// Cases and sessions all along the road, the registered ones on the last day of two terms.
struct FullDesk {
    DeskFixture desk {Role::Registrar};
    SessionRoad road {desk.center()};
    std::unique_ptr<ExchangeRunner> exchange;
    std::unique_ptr<Doorkeeper> doors;
    std::unique_ptr<BackupRunner> backups;
    SessionId ended;
    SessionId planned;
    ApplicationId registered;
    ApplicationId closed;
    ApplicationId failed;

    FullDesk()
    {
        road.enrol();
        closed = road.contracted(0);
        failed = road.contracted(1);
        const ApplicationId prepared = road.contracted(2);
        const ApplicationId waiting = road.contracted(3);
        (void)road.signedProtocol({closed, prepared, waiting}, {failed});
        ended = test::need(CaseQuery(desk.center().db(), desk.center().clock()).load(closed)).session->id;
        (void)road.printed(closed);
        (void)road.prepared(prepared);
        planned = road.planned();
        registered = desk.center().registered(10);
        const QDate last = desk.center().calendar().addWorkingDays(desk.center().today(), 3);
        desk.center().clock().set(fromKazakhstan(last, QTime(9, 0)));
        exchange = std::make_unique<ExchangeRunner>(desk.context(), ExchangeRunner::Edges {});
        doors = std::make_unique<Doorkeeper>(Doorkeeper::Ground {
            desk.center().db(), desk.center().clock(), desk.center().key(), {}, PasswordCost::least()});
        backups = std::make_unique<BackupRunner>(desk.context(), BackupRunner::Edges {});
    }
    MainWindow& open()
    {
        const SettingsParts parts {doors.get(), &desk.languages(), backups.get()};
        return desk.open(pagesOf(desk.context(), *exchange, {}, parts).entries());
    }
};

} // namespace

class TestPagesFit final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageFitsIntoTheSmallestWindow_data()
    {
        QTest::addColumn<ScreenLanguage>("language");
        QTest::newRow("kk") << ScreenLanguage::Kazakh;
        QTest::newRow("ru") << ScreenLanguage::Russian;
    }
    void everyPageFitsIntoTheSmallestWindow()
    {
        QFETCH(ScreenLanguage, language);
        FullDesk full;
        const Languages languages(*qApp, language);
        MainWindow& window = full.open();
        QStringList wrong;
        const auto look = [&](const QString& name) {
            settle();
            for (const QString& misfit : misfitsOf(*window.currentPage()))
                wrong.append(name + QStringLiteral(": ") + misfit);
            keepPicture(window, QStringLiteral("%1-%2").arg(QString::fromLatin1(QTest::currentDataTag()), name));
        };
        const auto go = [&](const char* page, const QString& key, const QString& name) {
            QVERIFY(window.goTo({QString::fromLatin1(page), key}));
            look(QString::fromLatin1(page) + QLatin1Char(' ') + name);
        };
        for (const char* page : {"today", "applications", "sessions", "certificates", "exchange", "intake", "recount", "support"})
            go(page, {}, {});
        int row = 0;
        for (const char* key : {"center", "people", "commissions", "professions", "programmes", "prices", "publication", "calendar",
                 "classifiers", "journal", "backups", "access"}) {
            go("settings", QString::fromLatin1(key), QString::fromLatin1(key));
            QCOMPARE(window.currentPage()->findChild<QListWidget*>(QStringLiteral("sections"))->currentRow(), row++);
        }
        for (const char* key : {"prepared", "issued", "cancelled", "all"})
            go("certificates", QString::fromLatin1(key), QString::fromLatin1(key));
        go("case", full.registered.toText(), QStringLiteral("registered"));
        go("case", full.registered.toText() + QStringLiteral("/step"), QStringLiteral("at its step"));
        go("case", full.closed.toText(), QStringLiteral("closed"));
        go("case", full.failed.toText() + QStringLiteral("/step"), QStringLiteral("not passed"));
        for (const SessionId& id : {full.planned, full.ended}) {
            go("session", id.toText(), QString());
            auto* session = qobject_cast<SessionPage*>(window.currentPage());
            for (int section = SessionSections::Candidates; section <= SessionSections::Protocol; ++section) {
                session->showSection(section);
                look(QStringLiteral("session %1 section %2").arg(QLatin1String(id == full.ended ? "ended" : "planned")).arg(section));
            }
        }
        QCOMPARE(window.size(), QSize(1280, 720));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(TestPagesFit)
#include "tst_pagesfit.moc"
