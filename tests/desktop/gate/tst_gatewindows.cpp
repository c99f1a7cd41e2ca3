// Protects the windows before and over the desk: names and logins are both taken, errors stand at their field, the wait
// after too many wrong passwords counts down, a new password is judged while it is typed, and the recovery key is not
// passed unseen (S1, S2).
#include "app/desktop/gate/lockcover.h"
#include "app/desktop/gate/newpasswordwindow.h"
#include "app/desktop/gate/passphrasewindow.h"
#include "app/desktop/gate/passwordask.h"
#include "app/desktop/gate/passwordprompt.h"
#include "app/desktop/gate/recoverykeywindow.h"
#include "app/desktop/gate/recoverywindow.h"
#include "app/desktop/gate/signinwindow.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/passwordedit.h"
#include "app/desktop/widgets/textarea.h"
#include "app/desktop/widgets/textedit.h"
#include "core/base/passphraselength.h"
#include "core/domain/rules/passwords.h"
#include "tests/desktop/support/keys.h"
#include "tests/desktop/support/mnemonics.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace tanu;
using namespace tanu::desktop;

namespace {

struct Screen {
    Languages languages {*qApp, ScreenLanguage::English};
    Theme theme {*qApp, ThemeMode::Light};
    ManualClock clock {fromKazakhstan(QDate(2026, 11, 2), QTime(9, 0))};

    static void open(QWidget& window)
    {
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
    }
    static QString words(const QWidget& window)
    {
        QStringList words;
        for (const QLabel* label : window.findChildren<QLabel*>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words.join(QLatin1Char(' '));
    }
    [[nodiscard]] Error pausedFor(int seconds) const
    {
        return {ErrorKind::SignInPaused, {clock.now().addSecs(seconds).toString(Qt::ISODateWithMs)}, {}};
    }
    static SignInWindow::Offer offer()
    {
        return {QStringLiteral("«Шеберлік»"),
            {{QStringLiteral("zhanar"), QStringLiteral("Әбілқасымова Жанар Төлегенқызы")},
                {QStringLiteral("oleg"), QStringLiteral("Ким Олег Викторович")}}};
    }
    static StaffMember person()
    {
        return {StaffId::make(QDateTime::currentDateTimeUtc()), *PersonName::parse(QStringLiteral("Ким Олег Викторович")),
            {}, Role::Administrator};
    }
};

} // namespace

class TestGateWindows final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameOrALoginSignsIn_S1_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("login");
        QTest::newRow("the name in full") << QStringLiteral("Ким Олег Викторович") << QStringLiteral("oleg");
        QTest::newRow("the name in small letters") << QStringLiteral("ким олег викторович") << QStringLiteral("oleg");
        QTest::newRow("the login") << QStringLiteral("zhanar") << QStringLiteral("zhanar");
        QTest::newRow("a login that nobody has") << QStringLiteral("mallory") << QStringLiteral("mallory");
    }
    void aNameOrALoginSignsIn_S1()
    {
        QFETCH(QString, typed);
        QFETCH(QString, login);
        Screen screen;
        SignInWindow window(Screen::offer(), screen.clock, screen.languages);
        Screen::open(window);
        QSignalSpy given(&window, &SignInWindow::given);
        auto* who = window.findChild<QComboBox*>();
        QVERIFY(who->hasFocus());
        typeText(who, typed);
        who->completer()->popup()->hide();
        press(&window, Qt::Key_Return);
        auto* password = window.findChild<PasswordEdit*>();
        QTRY_VERIFY(password->line().hasFocus());
        typeText(password, QStringLiteral("құпия сөзім"));
        QTest::keyClick(&password->line(), Qt::Key_Return);
        QCOMPARE(given.size(), 1);
        QCOMPARE(given.front().at(0).toString(), login);
        QCOMPARE(given.front().at(1).toString(), QStringLiteral("құпия сөзім"));
    }

    void aClickOnTheFieldListsEverybody()
    {
        Screen screen;
        auto offer = Screen::offer();
        offer.last = QStringLiteral("oleg");
        SignInWindow window(offer, screen.clock, screen.languages);
        Screen::open(window);
        auto* who = window.findChild<QComboBox*>();
        QTest::mouseClick(who->lineEdit(), Qt::LeftButton, {}, QPoint(8, who->lineEdit()->height() / 2));
        QAbstractItemView* list = who->completer()->popup();
        QVERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), static_cast<int>(offer.people.size()));
        QCOMPARE(window.findChild<WhoEdit*>()->login().value(), QStringLiteral("oleg"));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        QCOMPARE(window.findChild<WhoEdit*>()->login().value(), offer.people.front().login);
    }

    void whoWasHereLastOnlyTypesThePassword()
    {
        Screen screen;
        auto offer = Screen::offer();
        offer.last = QStringLiteral("oleg");
        SignInWindow window(offer, screen.clock, screen.languages);
        Screen::open(window);
        QVERIFY(window.findChild<PasswordEdit*>()->line().hasFocus());
        QCOMPARE(window.findChild<QComboBox*>()->currentText(), QStringLiteral("Ким Олег Викторович"));
        QVERIFY(Screen::words(window).contains(QStringLiteral("«Шеберлік»")));
    }

    void nothingTypedIsAskedForAtItsField()
    {
        Screen screen;
        SignInWindow window(Screen::offer(), screen.clock, screen.languages);
        Screen::open(window);
        QSignalSpy given(&window, &SignInWindow::given);
        auto* button = window.findChild<QPushButton*>(QStringLiteral("givePassword"));
        button->click();
        QVERIFY(window.findChild<PasswordEdit*>()->hasError());
        window.findChild<PasswordEdit*>()->setText(QStringLiteral("құпия"));
        button->click();
        QVERIFY(window.findChild<WhoEdit*>()->hasError());
        QCOMPARE(given.size(), 0);
    }

    void aWrongPasswordIsToldAndMayBeTypedAgain()
    {
        Screen screen;
        SignInWindow window(Screen::offer(), screen.clock, screen.languages);
        Screen::open(window);
        auto* password = window.findChild<PasswordEdit*>();
        password->setText(QStringLiteral("бұрыс"));
        window.setBusy(true);
        QVERIFY2(!password->isEnabled(), "nothing is typed while it is being checked");
        window.refuse({ErrorKind::SignInRefused, {}, {}});
        QVERIFY(password->isEnabled() && password->isEmpty() && password->line().hasFocus());
        QVERIFY(password->errorText().contains(QStringLiteral("wrong")));
    }

    void thePauseCountsDown_S1()
    {
        Screen screen;
        PasswordAsk ask(screen.clock, nullptr);
        ask.setVerb(QStringLiteral("Sign in"));
        std::unique_ptr<QPushButton> button(&ask.button());
        Screen::open(ask);
        QSignalSpy given(&ask, &PasswordAsk::given);
        ask.refuse(screen.pausedFor(30));
        auto* banner = ask.findChild<Banner*>();
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(QStringLiteral("30")), qPrintable(banner->text()));
        QVERIFY(!ask.field().isEnabled() && !button->isEnabled());
        ask.give();
        QCOMPARE(given.size(), 0);
        screen.clock.advance(12);
        ask.findChild<PauseCountdown*>()->tick();
        QVERIFY2(banner->text().contains(QStringLiteral("18")), qPrintable(banner->text()));
        screen.clock.advance(18);
        ask.findChild<PauseCountdown*>()->tick();
        QVERIFY(!banner->isVisible());
        QVERIFY(ask.field().isEnabled() && button->isEnabled());
    }

    void theDemoSaysItsPassword()
    {
        Screen screen;
        auto offer = Screen::offer();
        offer.demoPassword = QStringLiteral("shymbulak-2026");
        SignInWindow window(offer, screen.clock, screen.languages);
        Screen::open(window);
        QVERIFY(Screen::words(window).contains(QStringLiteral("shymbulak-2026")));
        screen.languages.switchTo(ScreenLanguage::Russian);
        QVERIFY(Screen::words(window).contains(QStringLiteral("shymbulak-2026")));
    }

    void theLockAsksTheSamePersonOrAnother_S1()
    {
        Screen screen;
        LockCover cover({QStringLiteral("«Шеберлік»"), {QStringLiteral("oleg"), QStringLiteral("Ким О.В.")},
                            {Screen::offer().people.front()}},
            screen.clock, screen.languages);
        Screen::open(cover);
        QSignalSpy given(&cover, &LockCover::given);
        auto* password = cover.findChild<PasswordEdit*>();
        QVERIFY(password->line().hasFocus());
        QVERIFY(!cover.findChild<WhoEdit*>()->isVisible());
        typeText(password, QStringLiteral("бірінші"));
        press(&cover, Qt::Key_Return);
        QCOMPARE(given.takeFirst().at(0).toString(), QStringLiteral("oleg"));
        auto* another = cover.findChild<QPushButton*>(QStringLiteral("another"));
        another->click();
        QVERIFY(cover.isForAnother() && password->isEmpty());
        typeText(cover.findChild<QComboBox*>(), QStringLiteral("zhanar"));
        typeText(password, QStringLiteral("екінші"));
        cover.findChild<QPushButton*>(QStringLiteral("givePassword"))->click();
        QCOMPARE(given.takeFirst().at(0).toString(), QStringLiteral("zhanar"));
        another->click();
        QVERIFY(!cover.isForAnother());
    }

    void thePromptSaysWhatIsSignedAndLetsGo_S1()
    {
        Screen screen;
        QStringList tried;
        PasswordPrompt prompt({QStringLiteral("Ким О.В."), QStringLiteral("Prepare 12 documents?"), QStringLiteral("Prepare")},
            [&tried](const QString& password, const auto& tell) {
                tried.append(password);
                tell(password == QLatin1String("right") ? Result<void>() : Result<void>(ErrorKind::SignInRefused));
            },
            screen.clock, nullptr);
        Screen::open(prompt);
        QVERIFY(Screen::words(prompt).contains(QStringLiteral("Prepare 12 documents?")));
        auto* password = prompt.findChild<PasswordEdit*>();
        typeText(password, QStringLiteral("wrong"));
        press(&prompt, Qt::Key_Return);
        QVERIFY(password->hasError() && prompt.isVisible());
        typeText(password, QStringLiteral("right"));
        press(&prompt, Qt::Key_Return);
        QCOMPARE(prompt.result(), static_cast<int>(QDialog::Accepted));
        QCOMPARE(tried, QStringList({QStringLiteral("wrong"), QStringLiteral("right")}));
    }

    void anAnswerAfterTheCancelledPromptHurtsNobody()
    {
        Screen screen;
        std::function<void(const Result<void>&)> later;
        auto prompt = std::make_unique<PasswordPrompt>(
            PasswordQuestion {QStringLiteral("Ким О.В."), QStringLiteral("Sign?"), QStringLiteral("Sign")},
            [&later](const QString&, const auto& tell) { later = tell; }, screen.clock, nullptr);
        Screen::open(*prompt);
        typeText(prompt->findChild<PasswordEdit*>(), QStringLiteral("құпия"));
        press(prompt.get(), Qt::Key_Return);
        QVERIFY(later);
        press(prompt.get(), Qt::Key_Escape);
        later({});
        QCOMPARE(prompt->result(), static_cast<int>(QDialog::Rejected));
        prompt.reset();
        later(ErrorKind::SignInRefused);
    }

    void aNewPasswordIsJudgedWhileItIsTyped_S1()
    {
        Screen screen;
        NewPasswordWindow window(
            NewPasswordWindow::Why::Given, Screen::person(), QStringLiteral("oleg"), screen.languages);
        Screen::open(window);
        QSignalSpy given(&window, &NewPasswordWindow::given);
        auto* first = window.findChild<PasswordEdit*>(QStringLiteral("newpassword"));
        auto* again = window.findChild<PasswordEdit*>(QStringLiteral("again"));
        QVERIFY(first->line().hasFocus());
        QVERIFY2(!window.findChild<TextEdit*>(QStringLiteral("login"))->isVisible(), "the login stands");
        const QString length = QStringLiteral("At least %1 signs.").arg(shortestPassword);
        QVERIFY2(Screen::words(window).contains(length), "said before anything is typed");
        typeText(first, QStringLiteral("алма"));
        QVERIFY(Screen::words(window).contains(QStringLiteral("too short. ") + length));
        typeText(first, QStringLiteral(" мен алмұрт"));
        QVERIFY(Screen::words(window).contains(QStringLiteral("Strong enough")));
        again->setFocus();
        typeText(again, QStringLiteral("алма мен өрік"));
        press(&window, Qt::Key_Return);
        QVERIFY(again->errorText().contains(QStringLiteral("second time")));
        again->setText(QStringLiteral("алма мен алмұрт"));
        QTest::keyClick(&again->line(), Qt::Key_Return);
        QCOMPARE(given.size(), 1);
        window.setBusy(true);
        window.refuse({ErrorKind::PasswordWeak, {QStringLiteral("same")}, {}});
        QVERIFY(first->isEnabled() && first->errorText().contains(QStringLiteral("the one before")));
    }

    void theRecoveryKeyIsPrintedAndItsLastGroupTypedBack_S1()
    {
        Screen screen;
        int prints = 0;
        RecoveryKeyWindow window(QStringLiteral("0123V-4567K-89ABX"), [&prints]() -> Result<void> {
            return ++prints == 1 ? Result<void>(ErrorKind::Cancelled) : Result<void>();
        }, screen.languages);
        Screen::open(window);
        QSignalSpy confirmed(&window, &RecoveryKeyWindow::confirmed);
        QVERIFY(Screen::words(window).contains(QStringLiteral("0123V - 4567K - 89ABX")));
        auto* print = window.findChild<QPushButton*>(QStringLiteral("printKey"));
        auto* again = window.findChild<TextEdit*>(QStringLiteral("lastgroup"));
        QVERIFY2(again->line().hasFocus(), "what leads on is under the hand");
        print->click();
        QVERIFY2(!window.findChild<Banner*>()->isVisible(), "no printer was chosen: nothing to tell");
        print->click();
        QCOMPARE(prints, 2);
        QVERIFY(again->line().hasFocus());
        window.findChild<QPushButton*>(QStringLiteral("keyIsSafe"))->click();
        QVERIFY(again->hasError());
        typeText(again, QStringLiteral("0123v"));
        press(&window, Qt::Key_Return);
        QVERIFY(again->hasError() && confirmed.isEmpty());
        again->setText(QStringLiteral("89abx"));
        QTest::keyClick(&again->line(), Qt::Key_Return);
        QCOMPARE(confirmed.size(), 1);
    }

    void aLostPasswordIsRecoveredByTheKey_S1()
    {
        Screen screen;
        RecoveryWindow window(QStringLiteral("«Шеберлік»"), Screen::offer().people, screen.languages);
        Screen::open(window);
        QSignalSpy given(&window, &RecoveryWindow::given);
        auto* key = window.findChild<TextArea*>();
        auto* next = window.findChild<QPushButton*>(QStringLiteral("recover"));
        next->click();
        QVERIFY(key->hasError());
        key->setValue(QStringLiteral("0123v 4567k\n89abx"));
        window.findChild<WhoEdit*>()->setLogin(QStringLiteral("oleg"));
        next->click();
        QCOMPARE(given.size(), 1);
        QCOMPARE(given.front().at(0).toString(), QStringLiteral("0123v 4567k 89abx"));
        QCOMPARE(given.front().at(1).toString(), QStringLiteral("oleg"));
        window.refuse({ErrorKind::FieldMalformed, {QStringLiteral("recoverykey"), QStringLiteral("group-2")}, {}});
        QVERIFY2(key->errorText().contains(QStringLiteral("group 2")), qPrintable(key->errorText()));
        window.refuse({ErrorKind::RecoveryKeyWrong, {}, {}});
        QVERIFY(key->errorText().contains(QStringLiteral("does not fit")));
    }

    void theFirstPassphraseIsTypedTwice_S2()
    {
        Screen screen;
        PassphraseWindow window(PassphraseWindow::For::First, screen.languages);
        Screen::open(window);
        QSignalSpy given(&window, &PassphraseWindow::given);
        QVERIFY2(Screen::words(window).contains(QStringLiteral("Nobody can restore it")), "it says what is at stake");
        QVERIFY(Screen::words(window).contains(QStringLiteral("At least %1 signs.").arg(shortestPassphrase)));
        auto* first = window.findChild<PasswordEdit*>(QStringLiteral("newpassword"));
        typeText(first, QStringLiteral("қысқа"));
        window.findChild<QPushButton*>(QStringLiteral("openByPassphrase"))->click();
        QVERIFY(first->hasError());
        first->setText(QStringLiteral("алма мен алмұрт"));
        auto* again = window.findChild<PasswordEdit*>(QStringLiteral("again"));
        again->setText(first->text());
        QTest::keyClick(&again->line(), Qt::Key_Return);
        QCOMPARE(given.size(), 1);
    }

    /// The hint is of two lines before, of one after.
    void nothingMovesWhileAPassphraseIsTyped_data()
    {
        QTest::addColumn<ScreenLanguage>("language");
        for (const ScreenLanguage language : allScreenLanguages)
            QTest::newRow(qPrintable(codeOf(language))) << language;
    }
    void nothingMovesWhileAPassphraseIsTyped()
    {
        QFETCH(ScreenLanguage, language);
        Screen screen;
        screen.languages.switchTo(language);
        PassphraseWindow window(PassphraseWindow::For::First, screen.languages);
        Screen::open(window);
        auto* first = window.findChild<PasswordEdit*>(QStringLiteral("newpassword"));
        const auto* button = window.findChild<QPushButton*>(QStringLiteral("openByPassphrase"));
        const auto place = [&window, button] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            return button->mapTo(&window, QPoint(0, 0)).y();
        };
        const int before = place();
        typeText(first, QStringLiteral("қ"));
        QCOMPARE(place(), before);
        typeText(first, QStringLiteral("ой мен ешкі, сиыр мен түйе"));
        QCOMPARE(place(), before);
        first->clear();
        QCOMPARE(place(), before);
    }

    void noKeyOfThePassphraseIsGivenTwice_data() { nothingMovesWhileAPassphraseIsTyped_data(); }
    void noKeyOfThePassphraseIsGivenTwice()
    {
        QFETCH(ScreenLanguage, language);
        Screen screen;
        screen.languages.switchTo(language);
        for (const PassphraseWindow::For what : {PassphraseWindow::For::First, PassphraseWindow::For::Opening}) {
            PassphraseWindow window(what, screen.languages);
            Screen::open(window);
            QCOMPARE(doubledMnemonicsOf(window), QStringList());
        }
    }

    void whileTheKeysAreSealedTheButtonSaysSo_S2()
    {
        Screen screen;
        PassphraseWindow window(PassphraseWindow::For::First, screen.languages);
        Screen::open(window);
        const auto* button = window.findChild<QPushButton*>(QStringLiteral("openByPassphrase"));
        window.setBusy(true);
        QCOMPARE(button->text(), QString::fromUtf8("Sealing the keys…"));
        PassphraseWindow opening(PassphraseWindow::For::Opening, screen.languages);
        opening.setBusy(true);
        QCOMPARE(opening.findChild<QPushButton*>(QStringLiteral("openByPassphrase"))->text(), QString::fromUtf8("Opening…"));
    }

    void aWrongPassphraseIsToldAtItsField_S2()
    {
        Screen screen;
        PassphraseWindow window(PassphraseWindow::For::Opening, screen.languages);
        Screen::open(window);
        QSignalSpy given(&window, &PassphraseWindow::given);
        auto* field = window.findChild<PasswordEdit*>(QStringLiteral("passphrase"));
        press(&window, Qt::Key_Return);
        QVERIFY(field->hasError() && given.isEmpty());
        typeText(field, QStringLiteral("алма мен алмұрт"));
        press(&window, Qt::Key_Return);
        QCOMPARE(given.size(), 1);
        window.setBusy(true);
        QVERIFY(!field->isEnabled());
        window.refuse({ErrorKind::PassphraseWrong, {}, {}});
        QVERIFY(field->isEnabled() && field->hasError() && field->isEmpty());
    }
};

QTEST_MAIN(TestGateWindows)
#include "tst_gatewindows.moc"
