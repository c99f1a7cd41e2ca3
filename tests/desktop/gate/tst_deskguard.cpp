// Protects the open desk: locked it shows nothing of a case, in no window, title or picture, takes no key of the pages, and
// only the right person opens it; what was typed stays, also when another person takes over (S1).
#include "app/desktop/gate/deskguard.h"

#include "app/desktop/applications/intakepage.h"
#include "app/desktop/applications/applicationspage.h"
#include "app/desktop/casepage/casepage.h"
#include "app/desktop/gate/lockcover.h"
#include "app/desktop/gate/newpasswordwindow.h"
#include "app/desktop/gate/ownpassworddialog.h"
#include "app/desktop/widgets/linefield.h"
#include "app/desktop/widgets/passwordedit.h"
#include "core/services/accounts/savedesklock.h"
#include "tests/desktop/gate/guardeddesk.h"

#include <QtCore/QTimer>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

namespace {

struct Guarded : GuardedDesk {
    std::unique_ptr<DeskGuard> guard;

    explicit Guarded(Role role = Role::Registrar)
        : GuardedDesk(role)
    {
        MainWindow& window = desk.open(
            {applicationsPage(desk.context()), casePage(desk.context(), desk.openConnection()), intakePage(desk.context())});
        guard = std::make_unique<DeskGuard>(
            DeskGuard::Ground {desk.context(), window, desk.languages(), doors, qApp, QString()});
    }

    [[nodiscard]] MainWindow& window() { return desk.window(); }
    [[nodiscard]] LockCover* cover() { return window().findChild<LockCover*>(); }
    void openCase()
    {
        QVERIFY(window().goTo({QStringLiteral("case"), desk.center().registered().toText()}));
    }
    /// Types it on the page and gives the field back.
    LineField* typeSurname(const QString& surname)
    {
        window().goTo({QStringLiteral("intake"), {}});
        auto* field = window().currentPage()->findChild<LineField*>(QStringLiteral("surname"));
        field->setFocus();
        typeText(field, surname);
        return field;
    }
    void giveAtTheLock(const QString& typed)
    {
        auto* field = cover()->findChild<PasswordEdit*>();
        field->setText(typed);
        cover()->findChild<QPushButton*>(QStringLiteral("givePassword"))->click();
    }
    /// From the menu of the person, as a person does it.
    void signOut()
    {
        window().header().setActors({}, {});
        for (QMenu* menu : window().header().findChildren<QMenu*>()) {
            for (QAction* action : menu->actions()) {
                if (action->text() == QLatin1String("Sign out"))
                    return action->trigger();
            }
        }
        qFatal("nowhere to sign out");
    }
    /// Locks the desk and begins to sign in another person at the lock.
    void takeOver(const char* login)
    {
        guard->lock();
        cover()->findChild<QPushButton*>(QStringLiteral("another"))->click();
        cover()->findChild<WhoEdit*>()->setLogin(QString::fromLatin1(login));
        giveAtTheLock(GuardedDesk::password());
    }
};

/// Every word that any visible window shows, titles with them.
QString everythingShown()
{
    QStringList words;
    for (const QWidget* window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        words.append(window->windowTitle());
        for (const QLabel* label : window->findChildren<QLabel*>()) {
            if (label->isVisible())
                words.append(label->text());
        }
    }
    return words.join(QLatin1Char('\n'));
}

} // namespace

class TestDeskGuard final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lockedNothingOfTheCaseIsSeen_S1()
    {
        Guarded desk;
        desk.openCase();
        const QString title = desk.window().windowTitle();
        const QImage before = desk.window().grab().toImage();
        press(&desk.window(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(desk.cover() && desk.cover()->isVisible());
        QVERIFY(desk.window().windowTitle() != title);
        const QString shown = everythingShown();
        QVERIFY2(!shown.contains(QStringLiteral("Ахметов")), qPrintable(shown));
        QVERIFY(!desk.window().currentPage()->isVisible());
        QVERIFY(desk.window().grab().toImage() != before);
        QCOMPARE(desk.window().grab().toImage().pixelColor(4, 400),
            desk.cover()->grab().toImage().pixelColor(4, 400));
    }

    void lockedNoKeyReachesThePages_S1()
    {
        Guarded desk;
        desk.openCase();
        const Place here = desk.window().currentPlace();
        QSignalSpy wanted(&desk.window(), &MainWindow::newApplicationRequested);
        desk.guard->lock();
        for (const auto& [key, modifiers] : std::initializer_list<std::pair<Qt::Key, Qt::KeyboardModifiers>> {
                 {Qt::Key_N, Qt::ControlModifier}, {Qt::Key_K, Qt::ControlModifier}, {Qt::Key_1, Qt::ControlModifier},
                 {Qt::Key_Escape, Qt::NoModifier}, {Qt::Key_Left, Qt::AltModifier}, {Qt::Key_Return, Qt::ControlModifier}})
            press(&desk.window(), key, modifiers);
        QCOMPARE(wanted.size(), 0);
        QVERIFY(desk.window().currentPlace() == here);
        QVERIFY(desk.cover() && desk.cover()->isVisible());
    }

    void onlyThePasswordOfTheSamePersonOpens_S1()
    {
        Guarded desk;
        LineField* surname = desk.typeSurname(QStringLiteral("Әбенов"));
        desk.guard->lock();
        desk.giveAtTheLock(QStringLiteral("бұрыс сөз"));
        auto* field = desk.cover()->findChild<PasswordEdit*>();
        QTRY_VERIFY(field->hasError());
        QVERIFY(desk.window().isCovered());
        desk.giveAtTheLock(GuardedDesk::password());
        QTRY_VERIFY(!desk.window().isCovered());
        QCOMPARE(surname->text(), QStringLiteral("Әбенов"));
        QVERIFY(surname->isVisible());
        QCOMPARE(desk.desk.context().actor().id, desk.desk.center().staff(Role::Registrar));
    }

    void anotherPersonTakesOverAndTheDraftIsKeptForWhoTypedIt_S1()
    {
        Guarded desk;
        LineField* surname = desk.typeSurname(QStringLiteral("Әбенов"));
        QSignalSpy changed(desk.guard.get(), &DeskGuard::personChanged);
        desk.takeOver("head");
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(!desk.window().isCovered());
        QCOMPARE(desk.desk.context().actor().id, desk.desk.center().staff(Role::Head));
        QVERIFY2(surname->isEmpty(), "a draft belongs to who typed it");
        typeText(surname, QStringLiteral("Басшы"));
        desk.takeOver("registrar");
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(desk.desk.context().actor().id, desk.desk.center().staff(Role::Registrar));
        QCOMPARE(surname->text(), QStringLiteral("Әбенов"));
    }

    void whoWasGivenAPasswordSetsAnOwnOneFirst_S1()
    {
        Guarded desk;
        desk.guard->lock();
        desk.cover()->findChild<QPushButton*>(QStringLiteral("another"))->click();
        desk.cover()->findChild<WhoEdit*>()->setLogin(QStringLiteral("secretary"));
        desk.giveAtTheLock(GuardedDesk::givenPassword());
        QTRY_VERIFY(desk.window().findChild<NewPasswordWindow*>());
        auto* own = desk.window().findChild<NewPasswordWindow*>();
        QCOMPARE(desk.desk.context().actor().id, desk.desk.center().staff(Role::Registrar));
        for (const char* field : {"newpassword", "again"})
            own->findChild<PasswordEdit*>(QString::fromLatin1(field))->setText(QStringLiteral("менің жеке сөзім"));
        own->findChild<QPushButton*>(QStringLiteral("savePassword"))->click();
        QTRY_VERIFY(!desk.window().isCovered());
        QCOMPARE(desk.desk.context().actor().id, desk.desk.center().staff(Role::Secretary));
        QVERIFY(desk.desk.context().may(Action::DraftProtocol));
    }

    void whoGoesBackFromTheOwnPasswordFindsALockedDesk_S1()
    {
        Guarded desk;
        desk.guard->lock();
        desk.cover()->findChild<QPushButton*>(QStringLiteral("another"))->click();
        desk.cover()->findChild<WhoEdit*>()->setLogin(QStringLiteral("secretary"));
        desk.giveAtTheLock(GuardedDesk::givenPassword());
        QTRY_VERIFY(desk.window().findChild<NewPasswordWindow*>());
        desk.window().findChild<NewPasswordWindow*>()->findChild<QPushButton*>(QStringLiteral("back"))->click();
        QVERIFY(desk.window().isCovered());
        QTRY_VERIFY(desk.cover() && desk.cover()->isVisible());
        QCOMPARE(desk.desk.context().actor().id, desk.desk.center().staff(Role::Registrar));
    }

    void theHeadersSwitchAsksForThatPersonsPassword_S1()
    {
        Guarded desk;
        desk.desk.prompts().willNotSign(QStringLiteral("takes over"));
        desk.guard->switchTo(desk.desk.center().staff(Role::Head));
        QCOMPARE(desk.desk.context().actor().id, desk.desk.center().staff(Role::Registrar));
        desk.desk.prompts().willSign(QStringLiteral("takes over"), {QStringLiteral("бұрыс сөз"), GuardedDesk::password()});
        desk.guard->switchTo(desk.desk.center().staff(Role::Head));
        QCOMPARE(desk.desk.context().actor().id, desk.desk.center().staff(Role::Head));
        QCOMPARE(desk.desk.prompts().refusals().size(), size_t {1});
    }

    /// Where another must sign, a page offers it in one step.
    void aPageHandsTheDeskOver_S1()
    {
        Guarded desk;
        desk.desk.prompts().willSign(QStringLiteral("takes over"));
        desk.desk.context().handOverTo(desk.desk.center().staff(Role::Head));
        QCOMPARE(desk.desk.context().actor().id, desk.desk.center().staff(Role::Head));
    }

    void whoHasNoAccountCannotTakeOver_S1()
    {
        Guarded desk;
        desk.desk.prompts().willInform(QStringLiteral("cannot sign in yet"));
        desk.guard->switchTo(desk.desk.center().staff(Role::CommissionMember));
        QCOMPARE(desk.desk.context().actor().id, desk.desk.center().staff(Role::Registrar));
    }

    void anOpenQuestionIsLeftByTheLock_S1()
    {
        Guarded desk;
        desk.openCase();
        QTimer::singleShot(0, desk.guard.get(), &DeskGuard::lock);
        QMessageBox box(&desk.window());
        box.setText(QStringLiteral("Ахметов Әлихан?"));
        box.addButton(QStringLiteral("Cancel"), QMessageBox::RejectRole);
        box.exec();
        QVERIFY(desk.window().isCovered());
        QVERIFY2(!everythingShown().contains(QStringLiteral("Ахметов")), "the question showed a name");
    }

    void whoSignsOutLeavesADeskThatAsksWhoComes_S1()
    {
        Guarded desk;
        LineField* surname = desk.typeSurname(QStringLiteral("Әбенов"));
        desk.signOut();
        QVERIFY(desk.cover() && desk.cover()->isVisible() && desk.cover()->isForAnother());
        QVERIFY(!desk.cover()->findChild<QPushButton*>(QStringLiteral("another"))->isVisible());
        auto* who = desk.cover()->findChild<QComboBox*>();
        QCOMPARE(who->count(), 4); // everybody with an account, who signed out too
        QVERIFY(who->currentText().isEmpty());
        QSignalSpy changed(desk.guard.get(), &DeskGuard::personChanged);
        desk.cover()->findChild<WhoEdit*>()->setLogin(QStringLiteral("registrar"));
        desk.giveAtTheLock(GuardedDesk::password());
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(!desk.window().isCovered());
        QCOMPARE(desk.desk.context().actor().id, desk.desk.center().staff(Role::Registrar));
        QCOMPARE(surname->text(), QStringLiteral("Әбенов"));
        desk.guard->lock();
        QVERIFY2(!desk.cover()->isForAnother(), "the next lock is of whoever works");
    }

    void afterASignOutNobodyIsAtWork_S1()
    {
        Guarded desk;
        desk.signOut();
        desk.cover()->findChild<WhoEdit*>()->setLogin(QStringLiteral("secretary"));
        desk.giveAtTheLock(GuardedDesk::givenPassword());
        QTRY_VERIFY(desk.window().findChild<NewPasswordWindow*>());
        desk.window().findChild<NewPasswordWindow*>()->findChild<QPushButton*>(QStringLiteral("back"))->click();
        QTRY_VERIFY(desk.cover() && desk.cover()->isVisible());
        QVERIFY2(desk.cover()->isForAnother(), "going back does not bring the registrar back");
    }

    void idleMinutesLock_S1()
    {
        Guarded desk;
        need(SaveDeskLock(desk.desk.center().as(Role::Administrator)).run(3));
        desk.desk.context().tellChanged();
        QCOMPARE(desk.guard->idle().minutes(), 3);
        desk.desk.center().clock().advance(179);
        desk.guard->idle().check();
        QVERIFY(!desk.window().isCovered());
        desk.desk.center().clock().advance(1);
        desk.guard->idle().check();
        QVERIFY(desk.window().isCovered());
    }

    void anOwnPasswordIsChangedFromTheHead_S1()
    {
        Guarded desk;
        QTimer::singleShot(0, desk.guard.get(), [] {
            auto* dialog = qobject_cast<OwnPasswordDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                qFatal("no dialog");
            dialog->findChild<PasswordEdit*>(QStringLiteral("oldpassword"))->setText(GuardedDesk::password());
            for (const char* field : {"newpassword", "again"})
                dialog->findChild<PasswordEdit*>(QString::fromLatin1(field))->setText(QStringLiteral("енді басқа сөз"));
            dialog->findChild<QPushButton*>(QStringLiteral("changePassword"))->click();
        });
        desk.guard->changeOwnPassword();
        desk.guard->lock();
        desk.giveAtTheLock(QStringLiteral("енді басқа сөз"));
        QTRY_VERIFY(!desk.window().isCovered());
    }

    void lockingTwiceIsLockingOnce()
    {
        Guarded desk;
        desk.guard->lock();
        LockCover* cover = desk.cover();
        desk.guard->lock();
        QCOMPARE(desk.cover(), cover);
    }
};

QTEST_MAIN(TestDeskGuard)
#include "tst_deskguard.moc"
