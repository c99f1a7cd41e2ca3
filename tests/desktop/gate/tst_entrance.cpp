// Protects the way to the desk: nobody gets in without a password, a center of old data sets its first one before anything
// else, a lost one comes back by the recovery key, and a key that nobody confirmed is replaced (S1).
#include "app/desktop/gate/entrance.h"

#include "app/desktop/gate/recoverykeywindow.h"
#include "app/desktop/gate/recoverypaper.h"
#include "app/desktop/gate/recoverywindow.h"
#include "app/desktop/widgets/passwordedit.h"
#include "app/desktop/widgets/textarea.h"
#include "app/desktop/widgets/textedit.h"
#include "core/services/accounts/accountquery.h"
#include "tests/desktop/gate/guardeddesk.h"
#include "tests/support/testsealer.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

namespace {

/// The entrance of a center, and the window that stands in it.
struct Door {
    test::TestCenter center {test::TestCenter::Where::File};
    QTemporaryDir folder;
    QSettings settings {folder.filePath(QStringLiteral("desktop.ini")), QSettings::IniFormat};
    Languages languages {*qApp, ScreenLanguage::English};
    Theme theme {*qApp, ThemeMode::Light};
    Doorkeeper doors {{center.db(), center.clock(), center.key(),
        [this]() -> Result<std::unique_ptr<Connection>> {
            auto connection = Connection::openSqlite(center.path());
            if (connection)
                (*connection)->setSealer(test::testSealer());
            return connection;
        },
        PasswordCost::least()}};
    std::unique_ptr<QWidget> window;
    QStringList printed;
    Entrance entrance {{doors, center.db(), center.clock(), languages, settings, {},
                           [this](const RecoveryKeyForm& form) {
                               printed.append(form.key);
                               return Result<void>();
                           }},
        [this](std::unique_ptr<QWidget> next) {
            next->show();
            if (window)
                window.release()->deleteLater();
            window = std::move(next);
        }};
    std::optional<tanu::Actor> entered;

    Door()
    {
        QObject::connect(&entrance, &Entrance::entered, &entrance, [this](const tanu::Actor& actor) { entered = actor; });
    }

    template <typename Window>
    Window* shown() const
    {
        return qobject_cast<Window*>(window.get());
    }
    void set(const char* field, const QString& text) const
    {
        auto* edit = window->findChild<LineField*>(QString::fromLatin1(field));
        if (!edit)
            qFatal("no field %s", field);
        edit->setText(text);
    }
    void click(const char* button) const { window->findChild<QPushButton*>(QString::fromLatin1(button))->click(); }
    void signIn(const QString& login, const QString& password) const
    {
        window->findChild<WhoEdit*>()->setLogin(login);
        set("password", password);
        click("givePassword");
    }
    void setOwn(const QString& login, const QString& password) const
    {
        if (!login.isEmpty())
            set("login", login);
        set("newpassword", password);
        set("again", password);
        click("savePassword");
    }
    /// Sets the first password and keeps the key; gives the key.
    QString begin()
    {
        entrance.begin();
        setOwn(QStringLiteral("admin"), password());
        if (!QTest::qWaitFor([this] { return shown<RecoveryKeyWindow>() != nullptr; }))
            qFatal("no recovery key");
        click("printKey");
        set("lastgroup", printed.front().section(QLatin1Char('-'), -1));
        click("keyIsSafe");
        if (!entered)
            qFatal("nobody entered");
        entered.reset();
        return printed.front();
    }
    [[nodiscard]] bool isPending() { return pendingrecovery::isSet(center.db(), settings); }
    /// The next start asks for another sheet before anything else.
    void isReplacedAtTheNextSignIn()
    {
        const QString first = printed.takeFirst();
        entrance.begin();
        signIn(QStringLiteral("admin"), password());
        QTRY_VERIFY(shown<RecoveryKeyWindow>());
        QVERIFY(!entered);
        QVERIFY(isPending());
        click("printKey");
        QVERIFY(printed.front() != first);
        set("lastgroup", printed.front().section(QLatin1Char('-'), -1));
        click("keyIsSafe");
        QVERIFY(entered);
        QVERIFY(!isPending());
    }
    static QString password() { return QStringLiteral("әкімшінің сөзі"); }
};

} // namespace

class TestEntrance final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oldDataSetsItsFirstPasswordBeforeAnythingElse_S1()
    {
        Door door;
        door.entrance.begin();
        QVERIFY(door.shown<NewPasswordWindow>());
        QVERIFY(!door.entered);
        door.setOwn(QStringLiteral("a"), QStringLiteral("қысқа"));
        QVERIFY(door.shown<NewPasswordWindow>());
        QVERIFY(!door.isPending());
        door.setOwn(QStringLiteral("admin"), Door::password());
        QTRY_VERIFY(door.shown<RecoveryKeyWindow>());
        QVERIFY(door.isPending());
        QVERIFY2(!door.entered, "the key comes first");
        door.click("printKey");
        door.set("lastgroup", door.printed.front().section(QLatin1Char('-'), -1));
        door.click("keyIsSafe");
        QVERIFY(door.entered);
        QCOMPARE(door.entered->id, door.center.staff(Role::Administrator));
        QVERIFY(!door.isPending());
    }

    void whoSignsInEnters_S1()
    {
        Door door;
        (void)door.begin();
        door.entrance.begin();
        QVERIFY(door.shown<SignInWindow>());
        door.signIn(QStringLiteral("admin"), QStringLiteral("басқа сөз"));
        auto* field = door.window->findChild<PasswordEdit*>();
        QTRY_VERIFY(field->hasError());
        QVERIFY(!door.entered);
        door.signIn(QStringLiteral("admin"), Door::password());
        QTRY_VERIFY(door.entered);
        QVERIFY(door.entered->roles.testFlag(Role::Administrator));
    }

    void whoWasGivenAPasswordSetsAnOwnOne_S1()
    {
        Door door;
        (void)door.begin();
        need(SaveAccount(door.center.as(Role::Administrator), PasswordCost::least())
                 .run({door.center.staff(Role::Registrar), QStringLiteral("registrar"), QStringLiteral("берілген сөз")}));
        door.entrance.begin();
        door.signIn(QStringLiteral("registrar"), QStringLiteral("берілген сөз"));
        QTRY_VERIFY(door.shown<NewPasswordWindow>());
        QVERIFY(!door.entered);
        door.setOwn({}, QStringLiteral("берілген сөз"));
        QTRY_VERIFY(door.window->findChild<PasswordEdit*>(QStringLiteral("newpassword"))->hasError());
        door.setOwn({}, QStringLiteral("менің жеке сөзім"));
        QTRY_VERIFY(door.entered);
        QVERIFY(door.entered->roles.testFlag(Role::Registrar));
    }

    void aLostPasswordComesBackByTheKey_S1()
    {
        Door door;
        const QString key = door.begin();
        door.entrance.begin();
        door.click("lostPassword");
        QVERIFY(door.shown<RecoveryWindow>());
        door.window->findChild<TextArea*>()->setValue(key.toLower());
        door.click("recover");
        QVERIFY(door.shown<NewPasswordWindow>());
        door.setOwn(QStringLiteral("admin"), QStringLiteral("қайта келген сөз"));
        QTRY_VERIFY(door.entered);
        door.entered.reset();
        door.entrance.begin();
        door.signIn(QStringLiteral("admin"), QStringLiteral("қайта келген сөз"));
        QTRY_VERIFY(door.entered);
    }

    void aWrongKeyGoesBackToTheKeyWithWhatWasTyped_S1()
    {
        Door door;
        QString key = door.begin();
        key.replace(0, 1, key.startsWith(QLatin1Char('A')) ? QStringLiteral("B") : QStringLiteral("A"));
        door.entrance.begin();
        door.click("lostPassword");
        door.window->findChild<TextArea*>()->setValue(key);
        door.click("recover");
        door.setOwn(QStringLiteral("admin"), QStringLiteral("қайта келген сөз"));
        QTRY_VERIFY(door.shown<RecoveryWindow>());
        auto* typed = door.window->findChild<TextArea*>();
        QVERIFY(typed->hasError());
        QCOMPARE(typed->text(), key);
        QVERIFY(!door.entered);
        door.click("recover");
        door.click("back");
        QVERIFY(door.shown<RecoveryWindow>());
    }

    /// Killed before the sheet was confirmed, and the settings of the computer taken away: the center knows it by itself.
    void aKeyThatNobodyConfirmedIsReplaced_S1()
    {
        Door door;
        door.entrance.begin();
        door.setOwn(QStringLiteral("admin"), Door::password());
        QTRY_VERIFY(door.shown<RecoveryKeyWindow>());
        door.click("printKey");
        door.settings.clear();
        door.settings.sync();
        door.isReplacedAtTheNextSignIn();
    }

    /// The mark of a version before, which stood in the settings of the computer.
    void aKeyThatWaitedBeforeTheUpdateIsReplaced_S1()
    {
        Door door;
        (void)door.begin();
        door.settings.setValue(QStringLiteral("recovery/pending"), true);
        door.isReplacedAtTheNextSignIn();
        QVERIFY(!door.settings.contains(QStringLiteral("recovery/pending")));
    }
};

QTEST_MAIN(TestEntrance)
#include "tst_entrance.moc"
