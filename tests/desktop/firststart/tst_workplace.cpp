// Protects the whole desk put together on a demo folder: every page of the navigation opens, Ctrl+K leads to what it
// found, who acts is switched in the head and remembered.
#include "app/bootstrap/installation.h"
#include "app/demo/demoaccounts.h"
#include "app/desktop/gate/lockcover.h"
#include "app/desktop/gate/passwordprompt.h"
#include "app/desktop/main/finding.h"
#include "app/desktop/main/workplace.h"
#include "app/desktop/shell/mainwindow.h"
#include "app/desktop/widgets/linefield.h"
#include "app/desktop/widgets/passwordedit.h"
#include "app/demo/democenter.h"
#include "core/services/accounts/accountquery.h"
#include "core/services/accounts/saveaccount.h"
#include "core/services/queries/centerquery.h"
#include "core/services/starter/starterregisters.h"
#include "tests/desktop/support/keys.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace tanu;
using namespace tanu::desktop;

class TestWorkplace final : public QObject {
    Q_OBJECT

private:
    struct Place {
        QTemporaryDir folder;
        Languages languages {*qApp, ScreenLanguage::English};
        Theme theme {*qApp, ThemeMode::Light};
        QSettings settings {folder.filePath(QStringLiteral("desktop.ini")), QSettings::IniFormat};
        SystemClock clock;
        std::unique_ptr<Workplace> workplace;

        void open()
        {
            initialiseStarter();
            auto installation = Installation::open(folder.filePath(QStringLiteral("data")), {Installation::Kind::Demo});
            QVERIFY(installation.isOk());
            Desk desk = (*installation)->desk(clock, Installation::firstActor());
            const auto staff = demo::createDemoCenter(desk);
            QVERIFY(staff.isOk());
            auto made = Workplace::create(*std::move(installation), staff->registrar, {languages, theme, settings, {}});
            QVERIFY(made.isOk());
            workplace = *std::move(made);
            workplace->show();
            QVERIFY(QTest::qWaitForWindowExposed(&workplace->window()));
        }
    };

private Q_SLOTS:
    void everyPageOfTheNavigationOpens()
    {
        Place place;
        place.open();
        MainWindow& window = place.workplace->window();
        QStringList pages;
        for (int key = 0; key < 8; ++key) {
            press(&window, static_cast<Qt::Key>(Qt::Key_1 + key), Qt::ControlModifier);
            pages.append(window.currentPlace().page);
        }
        QCOMPARE(pages, QStringList({QStringLiteral("today"), QStringLiteral("applications"), QStringLiteral("sessions"),
                            QStringLiteral("certificates"), QStringLiteral("appeals"), QStringLiteral("overview"),
                            QStringLiteral("exchange"), QStringLiteral("settings")}));
        press(&window, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(window.currentPlace().page, QStringLiteral("intake"));
    }

    void whatIsTypedAfterCtrlNIsTheSurname()
    {
        Place place;
        place.open();
        MainWindow& window = place.workplace->window();
        press(&window, Qt::Key_N, Qt::ControlModifier);
        typeText(QApplication::focusWidget(), QStringLiteral("Әбенов"));
        QCOMPARE(window.currentPage()->findChild<LineField*>(QStringLiteral("surname"))->text(), QStringLiteral("Әбенов"));
    }

    void theHeadTellsWhoActsAndThatItIsADemo()
    {
        Place place;
        place.open();
        HeaderBar& header = place.workplace->window().header();
        QCOMPARE(header.exchangeText(), QStringLiteral("not enrolled"));
        QVERIFY(!header.actorName().isEmpty());
    }

    void whoActsIsSwitchedByTheirPasswordAndRemembered_S1()
    {
        Place place;
        place.open();
        QStringList words;
        QTimer::singleShot(0, this, [&words] {
            auto* prompt = qobject_cast<PasswordPrompt*>(QApplication::activeModalWidget());
            if (!prompt)
                qFatal("nobody asks for the password");
            for (const QLabel* label : prompt->findChildren<QLabel*>())
                words.append(label->text());
            prompt->findChild<PasswordEdit*>()->setText(QString::fromLatin1(demo::demoPassword));
            prompt->findChild<QPushButton*>(QStringLiteral("givePassword"))->click();
        });
        const auto head = CenterQuery(place.workplace->context().connection()).head();
        QVERIFY(head.isOk());
        Q_EMIT place.workplace->window().header().actorChosen(head->id.toText());
        QCOMPARE(place.workplace->context().actor().id, head->id);
        QCOMPARE(place.settings.value(Workplace::actorSetting()).toString(), head->id.toText());
        QCOMPARE(place.workplace->window().header().actorName(), head->name.shortForm());
        QVERIFY2(words.join(QLatin1Char(' ')).contains(QString::fromLatin1(demo::demoPassword)), "the demo says its password");
    }

    void onlyWhoCanSignInIsOffered_S1()
    {
        Place place;
        place.open();
        DeskContext& context = place.workplace->context();
        const auto offered = [&place] {
            QStringList names;
            for (const QMenu* menu : place.workplace->window().header().findChildren<QMenu*>()) {
                for (const QAction* action : menu->actions()) {
                    if (action->isCheckable())
                        names.append(action->text().section(QStringLiteral(" — "), 0, 0));
                }
            }
            return names;
        };
        const auto people = AccountQuery(context.connection(), context.clock().now()).whoMaySignIn();
        QVERIFY(people.isOk() && people->size() > 2);
        const auto other = std::find_if(people->begin(), people->end(), [&context](const StaffAccount& one) {
            return one.member.id != context.actor().id && !one.member.roles.testFlag(Role::Administrator);
        });
        QVERIFY(other != people->end());
        QVERIFY(offered().contains(other->member.name.shortForm()));
        Desk desk = context.desk();
        desk.actor.roles = Role::Administrator;
        QVERIFY(SaveAccount(desk, PasswordCost::least()).run({other->member.id, other->account->login, QString(), false}).isOk());
        context.tellChanged();
        QVERIFY(!offered().contains(other->member.name.shortForm()));
        QVERIFY2(!place.workplace->window().header().actorName().isEmpty(), "who works stays named");
    }

    void ctrlLLocksAndTheDemoPasswordOpens_S1()
    {
        Place place;
        place.open();
        MainWindow& window = place.workplace->window();
        press(&window, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(window.isCovered());
        auto* cover = window.findChild<LockCover*>();
        typeText(cover->findChild<PasswordEdit*>(), QString::fromLatin1(demo::demoPassword));
        press(&window, Qt::Key_Return);
        QTRY_VERIFY(!window.isCovered());
        QCOMPARE(window.currentPlace().page, QStringLiteral("today"));
    }

    void nothingIsFoundInAnEmptyCenter()
    {
        Place place;
        place.open();
        const FindItems find = finding(place.workplace->context(), [](const desktop::Place&) {});
        QVERIFY(find(QStringLiteral("ахм"), 40).isEmpty());
    }

    void theWindowRemembersItsSize()
    {
        Place place;
        place.open();
        place.workplace->window().close();
        QVERIFY(!place.settings.value(QStringLiteral("window/geometry")).toByteArray().isEmpty());
    }
};

QTEST_MAIN(TestWorkplace)
#include "tst_workplace.moc"
