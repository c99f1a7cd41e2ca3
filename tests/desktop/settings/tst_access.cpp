// Protects who may come in, as the settings say it (S1): the administrator sees how everybody's account stands, opens,
// changes and closes accounts, nobody else sees them; the minutes of the lock stay between 1 and 60; another recovery key needs the password.
#include "app/desktop/gate/deskguard.h"
#include "app/desktop/gate/recoverykeywindow.h"
#include "app/desktop/gate/recoverypaper.h"
#include "app/desktop/settings/accesssection.h"
#include "app/desktop/settings/accountpanel.h"
#include "app/desktop/settings/settingspage.h"
#include "app/desktop/shell/words.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/countedit.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/passwordedit.h"
#include "app/desktop/widgets/textedit.h"
#include "core/domain/rules/passwords.h"
#include "core/services/queries/centerquery.h"
#include "core/storage/stafftable.h"
#include "tests/desktop/gate/guardeddesk.h"
#include "tests/desktop/support/fitting.h"

#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

#include <algorithm>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

namespace {

struct Settings : GuardedDesk {
    explicit Settings(const char* section, Role role = Role::Administrator)
        : GuardedDesk(role)
    {
        MainWindow& window = desk.open({settingsPage(desk.context(), {}, {&doors, &desk.languages()})});
        window.goTo({QStringLiteral("settings"), QString::fromLatin1(section)});
    }

    template <typename Widget>
    Widget* find(const char* name = "")
    {
        for (Widget* widget : desk.window().currentPage()->findChildren<Widget*>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    /// Of the account panel that is shown, else of any.
    template <typename Widget>
    Widget* ofAccount(const char* name)
    {
        auto* panel = find<AccountPanel>();
        if (!panel)
            panel = desk.window().currentPage()->findChild<AccountPanel*>();
        return panel->template findChild<Widget*>(QString::fromLatin1(name));
    }
    void choose(Role role)
    {
        const QString name = need(CenterQuery(desk.center().db()).staffMember(desk.center().staff(role))).name.full();
        auto* view = find<QTableView>();
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, 0).data().toString() == name)
                view->selectRow(row);
        }
    }
    [[nodiscard]] StaffAccount accountOf(Role role)
    {
        for (const StaffAccount& one : need(AccountQuery(desk.center().db(), desk.center().clock().now()).staff(true))) {
            if (one.member.id == desk.center().staff(role))
                return one;
        }
        qFatal("nobody");
    }
    [[nodiscard]] QString state() { return ofAccount<QLabel>("accountState")->text(); }
    [[nodiscard]] Banner* banner() { return find<Banner>(); }
    void press(Qt::Key key) { desktop::press(&desk.window(), key); }
    /// The cells of this person in the table that is shown.
    [[nodiscard]] QStringList rowOf(Role role)
    {
        choose(role);
        auto* view = find<QTableView>();
        QStringList cells;
        for (int column = 0; column < view->model()->columnCount(); ++column)
            cells.append(view->model()->index(view->currentIndex().row(), column).data().toString());
        return cells;
    }
};

} // namespace

class TestAccess final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAdministratorOpensAnAccount_S1()
    {
        Settings settings("people");
        settings.choose(Role::CommissionMember);
        QVERIFY2(settings.state().contains(QStringLiteral("No account yet")), qPrintable(settings.state()));
        const auto hints = settings.ofAccount<PasswordEdit>("password")->findChildren<QLabel*>();
        QVERIFY2(std::any_of(hints.begin(), hints.end(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("At least %1 signs.").arg(shortestPassword));
        }), "the length is said before anything is typed");
        auto* save = settings.ofAccount<QPushButton>("saveAccount");
        save->click();
        QVERIFY(settings.ofAccount<TextEdit>("login")->hasError());
        settings.ofAccount<TextEdit>("login")->setValue(QStringLiteral("member"));
        save->click();
        QVERIFY2(settings.ofAccount<PasswordEdit>("password")->hasError(), "a new account needs a password");
        settings.ofAccount<PasswordEdit>("password")->setText(QStringLiteral("қысқа"));
        save->click();
        QTRY_VERIFY(settings.ofAccount<PasswordEdit>("password")->errorText().contains(QStringLiteral("too short")));
        QCOMPARE(settings.ofAccount<TextEdit>("login")->text(), QStringLiteral("member"));
        settings.ofAccount<PasswordEdit>("password")->setText(GuardedDesk::givenPassword());
        save->click();
        QTRY_VERIFY(settings.accountOf(Role::CommissionMember).account.has_value());
        QTRY_VERIFY(settings.state().contains(QStringLiteral("never signed in")));
        QVERIFY(settings.accountOf(Role::CommissionMember).account->mustChange);
        QVERIFY(settings.ofAccount<PasswordEdit>("password")->isEmpty());
    }

    void aLoginThatSomebodyHasIsRefusedAtItsField_S1()
    {
        Settings settings("people");
        settings.choose(Role::Registrar);
        settings.ofAccount<TextEdit>("login")->setValue(QStringLiteral("HEAD"));
        settings.ofAccount<QPushButton>("saveAccount")->click();
        QTRY_VERIFY(settings.ofAccount<TextEdit>("login")->hasError());
        QCOMPARE(settings.accountOf(Role::Registrar).account->login, QStringLiteral("registrar"));
    }

    void anAccountIsClosedAndOpenedAgain_S1()
    {
        Settings settings("people");
        settings.choose(Role::Registrar);
        settings.ofAccount<QPushButton>("closeAccount")->click();
        QTRY_VERIFY(!settings.accountOf(Role::Registrar).account->isActive);
        QTRY_VERIFY(settings.state().contains(QStringLiteral("closed")));
        settings.ofAccount<QPushButton>("closeAccount")->click();
        QTRY_VERIFY(settings.accountOf(Role::Registrar).account->isActive);
    }

    void theLastAdministratorStays_S1()
    {
        Settings settings("people");
        settings.choose(Role::Administrator);
        settings.ofAccount<QPushButton>("closeAccount")->click();
        QTRY_VERIFY(settings.banner() && settings.banner()->tone() == Tone::Danger);
        QVERIFY(settings.accountOf(Role::Administrator).account->isActive);
    }

    void whoSignedInLastIsTold_S1()
    {
        Settings settings("people");
        need(SignIn(settings.desk.center().db(), settings.desk.center().clock(), PasswordCost::least())
                 .run(QStringLiteral("head"), GuardedDesk::password()));
        settings.choose(Role::Head);
        QVERIFY2(settings.state().contains(QStringLiteral("02.11.2026 09:00")), qPrintable(settings.state()));
    }

    void nobodyElseSeesAccounts_S1()
    {
        Settings settings("people", Role::Head);
        QVERIFY(!settings.desk.window().currentPage()->findChild<AccountPanel*>()->isVisible());
    }

    void everybodyIsListedWithTheirAccount_S1()
    {
        Settings settings("access");
        need(SignIn(settings.desk.center().db(), settings.desk.center().clock(), PasswordCost::least())
                 .run(QStringLiteral("head"), GuardedDesk::password()));
        settings.desk.window().refresh();
        QCOMPARE(settings.find<QTableView>()->model()->rowCount(), 10);
        QCOMPARE(settings.rowOf(Role::CommissionMember).mid(1),
            QStringList({QStringLiteral("no account"), wordOf(Role::CommissionMember), QString()}));
        QCOMPARE(settings.rowOf(Role::Secretary).value(1), QStringLiteral("open, first password"));
        QCOMPARE(settings.rowOf(Role::Secretary).value(3), QStringLiteral("never"));
        QCOMPARE(settings.rowOf(Role::Head).value(1), QStringLiteral("open"));
        QCOMPARE(settings.rowOf(Role::Head).value(3), QStringLiteral("02.11.2026 09:00"));
        need(SaveAccount(settings.desk.center().as(Role::Administrator), PasswordCost::least())
                 .run({settings.desk.center().staff(Role::Registrar), QStringLiteral("registrar"), QString(), false}));
        settings.desk.window().refresh();
        QCOMPARE(settings.rowOf(Role::Registrar).value(1), QStringLiteral("closed"));
    }

    void anAccountIsOpenedFromTheList_S1()
    {
        Settings settings("access");
        settings.find<QTableView>()->setFocus();
        settings.choose(Role::CommissionMember);
        settings.press(Qt::Key_Return);
        QVERIFY(settings.find<AccountPanel>());
        QTRY_COMPARE(settings.desk.window().focusWidget(), &settings.ofAccount<TextEdit>("login")->line());
        typeText(settings.desk.window().focusWidget(), QStringLiteral("member"));
        settings.ofAccount<PasswordEdit>("password")->setText(GuardedDesk::givenPassword());
        QTest::mouseClick(settings.ofAccount<QPushButton>("saveAccount"), Qt::LeftButton);
        QTRY_VERIFY(settings.accountOf(Role::CommissionMember).account.has_value());
        QTRY_COMPARE(settings.rowOf(Role::CommissionMember).value(1), QStringLiteral("open, first password"));
        QCOMPARE(settings.banner()->tone(), Tone::Good);
    }

    /// One button opens it, lit as the only one, and no letter with Alt stands for two.
    void oneButtonOpensAnAccount_S1_data() { itFits_data(); }
    void oneButtonOpensAnAccount_S1()
    {
        QFETCH(ScreenLanguage, language);
        Settings settings("access");
        settings.desk.languages().switchTo(language);
        settle();
        QStringList words;
        QStringList letters;
        QStringList lit;
        for (const auto* button : settings.desk.window().currentPage()->findChildren<QPushButton*>()) {
            if (!button->isVisible())
                continue;
            const QString word = button->text().remove(QLatin1Char('&')).remove(QStringLiteral("…"));
            QVERIFY2(word.isEmpty() || !words.contains(word), qPrintable(word));
            words.append(word);
            const QString letter = button->text().section(QLatin1Char('&'), 1).left(1).toUpper();
            QVERIFY2(letter.isEmpty() || !letters.contains(letter), qPrintable(button->text()));
            letters.append(letter);
            if (button->property("role").toString() == QStringLiteral("primary"))
                lit.append(button->objectName());
        }
        QCOMPARE(lit, QStringList(QStringLiteral("saveAccount")));
    }

    /// Login, password, Enter for each who has none, one after the other; then nothing waits and the list has the focus.
    void manyAccountsAreOpenedInARow_S1()
    {
        Settings settings("access");
        const auto without = [&settings] {
            int count = 0;
            for (const StaffAccount& one : need(AccountQuery(settings.desk.center().db(), settings.desk.center().clock().now()).staff()))
                count += one.account ? 0 : 1;
            return count;
        };
        const int first = without();
        QVERIFY2(first > 1, "there must be several to go on to");
        for (int left = first; left > 0; --left) {
            QTRY_COMPARE(settings.desk.window().focusWidget(), &settings.ofAccount<TextEdit>("login")->line());
            QVERIFY2(settings.state().contains(QStringLiteral("No account yet")), qPrintable(settings.state()));
            typeText(settings.desk.window().focusWidget(), QStringLiteral("person%1").arg(left));
            settings.press(Qt::Key_Return);
            QCOMPARE(settings.desk.window().focusWidget(), &settings.ofAccount<PasswordEdit>("password")->line());
            typeText(settings.desk.window().focusWidget(), GuardedDesk::givenPassword());
            settings.press(Qt::Key_Return);
            QTRY_COMPARE(without(), left - 1);
            QTRY_COMPARE(settings.banner() ? settings.banner()->tone() : Tone::Danger, Tone::Good);
        }
        QTRY_VERIFY(!settings.find<AccountPanel>());
        QVERIFY(settings.find<QTableView>()->hasFocus());
    }

    /// What Today asked for is there: nobody is led on to accounts that nothing waits for.
    void theLastAccountThatOneCaseNeedsIsSaid_S1()
    {
        Settings settings("access");
        test::TestCenter& center = settings.desk.center();
        StaffMember second = need(StaffTable(center.db()).load(center.staff(Role::CommissionMember)));
        second.roles |= Role::Secretary;
        need(StaffTable(center.db()).update(second));
        need(SaveAccount(center.as(Role::Administrator), PasswordCost::least())
                 .run({center.staff(Role::Secretary), QStringLiteral("secretary"), QString(), false}));
        settings.desk.window().refresh();
        settings.find<QTableView>()->setFocus();
        settings.choose(Role::CommissionMember);
        settings.press(Qt::Key_Return);
        QTRY_COMPARE(settings.desk.window().focusWidget(), &settings.ofAccount<TextEdit>("login")->line());
        typeText(settings.desk.window().focusWidget(), QStringLiteral("member"));
        settings.press(Qt::Key_Return);
        typeText(settings.desk.window().focusWidget(), GuardedDesk::givenPassword());
        settings.press(Qt::Key_Return);
        QTRY_VERIFY(settings.accountOf(Role::CommissionMember).account.has_value());
        QTRY_VERIFY(!settings.find<AccountPanel>());
        QVERIFY2(settings.banner()->text().contains(QStringLiteral("no further account is needed")),
            qPrintable(settings.banner()->text()));
        QVERIFY(settings.find<QTableView>()->hasFocus());
    }

    void theFocusStaysWhileTheAccountIsSaved_S1()
    {
        Settings settings("access");
        typeText(settings.desk.window().focusWidget(), QStringLiteral("person"));
        auto* password = settings.ofAccount<PasswordEdit>("password");
        password->setText(GuardedDesk::givenPassword());
        password->setFocus();
        settings.press(Qt::Key_Return);
        QCOMPARE(settings.desk.window().focusWidget(), &password->line());
        QVERIFY2(password->line().isReadOnly(), "what is typed meanwhile goes nowhere");
        QTRY_VERIFY(!password->line().isReadOnly());
    }

    void whoIsAtWorkIsNotSaidNeverToHaveSignedIn_S1()
    {
        Settings settings("access");
        QCOMPARE(settings.rowOf(Role::Administrator).value(3), QStringLiteral("at work now"));
    }

    void theListIsAsHighAsItsRows_S1()
    {
        Settings settings("access");
        settle();
        auto* view = settings.find<QTableView>();
        QVERIFY(!view->verticalScrollBar()->isVisible());
        QTRY_VERIFY(view->viewport()->rect().contains(view->visualRect(view->model()->index(view->model()->rowCount() - 1, 0))));
    }

    void escapeGoesBackToTheList_S1()
    {
        Settings settings("access");
        settings.choose(Role::Head);
        QTest::mouseClick(settings.find<QPushButton>("showAccount"), Qt::LeftButton);
        QVERIFY(settings.find<AccountPanel>());
        settings.press(Qt::Key_Escape);
        QVERIFY(!settings.find<AccountPanel>());
        QCOMPARE(settings.desk.window().currentPlace().key, QStringLiteral("access"));
        QVERIFY(settings.find<QTableView>()->hasFocus());
    }

    void theListIsTheAdministratorsAlone_S1()
    {
        Settings settings("access", Role::Head);
        QVERIFY(!settings.find<QTableView>());
        QVERIFY(settings.find<QPushButton>("saveMinutes"));
    }

    /// Nearly empty for whoever opens no accounts: they begin at Today; what is of use to them stays.
    void whoTakesOverIsNotLeftWhereNothingIsTheirs_S1()
    {
        GuardedDesk desk(Role::Administrator);
        PageEntry today = settingsPage(desk.desk.context(), {}, {});
        today.id = QStringLiteral("today");
        MainWindow& window
            = desk.desk.open({today, settingsPage(desk.desk.context(), {}, {&desk.doors, &desk.desk.languages()})});
        const DeskGuard guard({desk.desk.context(), window, desk.desk.languages(), desk.doors, qApp, QString()});
        window.goTo({QStringLiteral("settings"), QStringLiteral("access")});
        desk.desk.prompts().willSign(QStringLiteral("takes over"));
        desk.desk.context().handOverTo(desk.desk.center().staff(Role::Registrar));
        QCOMPARE(desk.desk.context().actor().id, desk.desk.center().staff(Role::Registrar));
        QCOMPARE(window.currentPlace().page, QStringLiteral("today"));
        window.goTo({QStringLiteral("settings"), QStringLiteral("center")});
        desk.desk.prompts().willSign(QStringLiteral("takes over"));
        desk.desk.context().handOverTo(desk.desk.center().staff(Role::Head));
        QCOMPARE(window.currentPlace().page, QStringLiteral("settings"));
    }

    void theMinutesAreKeptWithinTheirBounds_S1_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("S1 one") << QStringLiteral("1") << true;
        QTest::newRow("S1 sixty") << QStringLiteral("60") << true;
        QTest::newRow("S1 none") << QStringLiteral("0") << false;
        QTest::newRow("S1 too many") << QStringLiteral("61") << false;
        QTest::newRow("S1 empty") << QString() << false;
    }
    void theMinutesAreKeptWithinTheirBounds_S1()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isTaken);
        Settings settings("access");
        auto* minutes = settings.find<CountEdit>("minutes");
        QCOMPARE(minutes->text(), QStringLiteral("10"));
        minutes->setText(typed);
        settings.find<QPushButton>("saveMinutes")->click();
        QCOMPARE(minutes->hasError(), !isTaken);
        QCOMPARE(DeskGuard::minutesFor(settings.desk.context()), isTaken ? typed.toInt() : 10);
    }

    void onlyTheAdministratorSetsTheMinutes_S1()
    {
        for (const Role role : {Role::Registrar, Role::Secretary, Role::Head}) {
            Settings settings("access", role);
            auto* minutes = settings.find<CountEdit>("minutes");
            QVERIFY(minutes->line().isReadOnly());
            QTest::keyClick(&minutes->line(), Qt::Key_Up);
            QCOMPARE(minutes->text(), QStringLiteral("10"));
            QVERIFY(!settings.find<QPushButton>("saveMinutes")->isEnabled());
            const auto labels = minutes->findChildren<QLabel*>();
            QVERIFY2(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
                return label->text().contains(QStringLiteral("administrator"));
            }), "the reason stands at the field");
        }
    }

    /// The file of this computer may make it shorter, and is forgotten once the administrator has said how long.
    void theFileOfThisComputerKeepsNoDeskOpenLonger_S1()
    {
        Settings settings("access");
        DeskContext& context = settings.desk.context();
        context.settings().setValue(DeskGuard::minutesSetting(), 60);
        QCOMPARE(DeskGuard::minutesFor(context), 10);
        context.settings().setValue(DeskGuard::minutesSetting(), 4);
        QCOMPARE(DeskGuard::minutesFor(context), 4);
        settings.find<CountEdit>("minutes")->setText(QStringLiteral("20"));
        settings.find<QPushButton>("saveMinutes")->click();
        QCOMPARE(DeskGuard::minutesFor(context), 20);
        QVERIFY(!context.settings().contains(DeskGuard::minutesSetting()));
    }

    void anotherRecoveryKeyNeedsThePasswordAndItsSheet_S1()
    {
        Settings settings("access");
        auto* renew = settings.find<QPushButton>("renewKey");
        settings.desk.prompts().willNotSign(QStringLiteral("recovery key"));
        renew->click();
        QVERIFY(!pendingrecovery::isSet(settings.desk.center().db(), settings.desk.context().settings()));
        settings.desk.prompts().willSign(QStringLiteral("recovery key"));
        QTimer::singleShot(0, renew, [] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                qFatal("no dialog");
            const QString key = dialog->findChild<QLabel*>(QStringLiteral("key"))->text();
            dialog->findChild<TextEdit*>(QStringLiteral("lastgroup"))->setText(key.right(5));
            dialog->findChild<QPushButton*>(QStringLiteral("keyIsSafe"))->click();
        });
        renew->click();
        QVERIFY(!pendingrecovery::isSet(settings.desk.center().db(), settings.desk.context().settings()));
        QCOMPARE(settings.banner()->tone(), Tone::Good);
    }

    void aSheetThatNobodyConfirmsIsMadeAgain_S1()
    {
        Settings settings("access");
        settings.desk.prompts().willSign(QStringLiteral("recovery key"));
        auto* renew = settings.find<QPushButton>("renewKey");
        QTimer::singleShot(0, renew, [] { qobject_cast<QDialog*>(QApplication::activeModalWidget())->reject(); });
        renew->click();
        QVERIFY(pendingrecovery::isSet(settings.desk.center().db(), settings.desk.context().settings()));
        QCOMPARE(settings.banner()->tone(), Tone::Warning);
    }

    void onlyTheAdministratorMakesAKey_S1()
    {
        Settings settings("access", Role::Registrar);
        QVERIFY(!settings.find<QPushButton>("renewKey")->isEnabled());
    }

    void itFits_data()
    {
        QTest::addColumn<ScreenLanguage>("language");
        QTest::newRow("kk") << ScreenLanguage::Kazakh;
        QTest::newRow("ru") << ScreenLanguage::Russian;
    }
    void itFits()
    {
        QFETCH(ScreenLanguage, language);
        Settings settings("people");
        settings.desk.languages().switchTo(language);
        settings.choose(Role::Registrar);
        QStringList wrong;
        for (const char* section : {"people", "access"}) {
            settings.desk.window().goTo({QStringLiteral("settings"), QString::fromLatin1(section)});
            settle();
            wrong += misfitsOf(*settings.desk.window().currentPage());
            keepPicture(settings.desk.window(), QStringLiteral("settings-%1-%2").arg(QString::fromLatin1(section), QString::fromLatin1(QTest::currentDataTag())));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
