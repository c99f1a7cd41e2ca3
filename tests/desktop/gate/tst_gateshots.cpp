// Protects the look of the windows before and over the desk: nothing is cut, in Kazakh and in Russian, light and dark, at the
// smallest window. With TANU_SHOTS_DIR set, the pictures are kept there to be looked at.
#include "app/desktop/gate/lockcover.h"
#include "app/desktop/gate/newpasswordform.h"
#include "app/desktop/gate/newpasswordwindow.h"
#include "app/desktop/gate/ownpassworddialog.h"
#include "app/desktop/gate/passphrasewindow.h"
#include "app/desktop/gate/passwordask.h"
#include "app/desktop/gate/passwordprompt.h"
#include "app/desktop/gate/recoverykeywindow.h"
#include "app/desktop/gate/recoverywindow.h"
#include "app/desktop/gate/signinwindow.h"
#include "app/desktop/shell/theme.h"
#include "app/desktop/widgets/passwordedit.h"
#include "tests/desktop/support/fitting.h"

#include <QtTest/QTest>

#include <QtWidgets/QPushButton>

using namespace tanu;
using namespace tanu::desktop;

namespace {

const QString center = QStringLiteral("Қарағанды облысының «Шеберлік» кәсіптік біліктілікті тану орталығы");
const QString person = QStringLiteral("Әбілқасымова Гүлжаһан Мұхамеджанқызы");
const QString key = QStringLiteral("0123V-4567K-89ABX-CDEFG-HJKMN-PQRST-VWXYZ-01234-56789-ABCDE-FGHJK-MNPQR-STVWX");

} // namespace

class TestGateShots final : public QObject {
    Q_OBJECT

private:
    QStringList m_wrong;
    QString m_look;

    void look(QWidget& window, const char* name)
    {
        window.show();
        settle();
        for (const QString& misfit : misfitsOf(window))
            m_wrong.append(m_look + QLatin1Char(' ') + QString::fromLatin1(name) + QStringLiteral(": ") + misfit);
        keepPicture(window, m_look + QLatin1Char('-') + QString::fromLatin1(name));
        window.hide();
    }

    static StaffMember member()
    {
        return {StaffId::make(QDateTime::currentDateTimeUtc()), *PersonName::parse(person), {}, Role::Administrator};
    }

    void lookAtSigningIn(const Clock& clock, Languages& languages)
    {
        SignInWindow signIn({center, {{QStringLiteral("gulzhahan"), person}}, QStringLiteral("gulzhahan"),
                                QStringLiteral("shymbulak-2026")},
            clock, languages);
        look(signIn, "sign-in");
        signIn.refuse({ErrorKind::SignInRefused, {}, {}});
        look(signIn, "sign-in-wrong");
        signIn.refuse({ErrorKind::SignInPaused, {clock.now().addSecs(299).toString(Qt::ISODateWithMs)}, {}});
        look(signIn, "sign-in-paused");
        LockCover lock({center, {QStringLiteral("gulzhahan"), QStringLiteral("Әбілқасымова Г.М.")},
                           {{QStringLiteral("oleg"), QStringLiteral("Ким Олег Викторович")}}},
            clock, languages);
        lock.resize(1280, 720);
        look(lock, "lock");
        lock.findChild<QPushButton*>(QStringLiteral("another"))->click();
        look(lock, "lock-another");
    }

    void lookAtPasswords(const Clock& clock, Languages& languages)
    {
        for (const auto why : {NewPasswordWindow::Why::FirstOfCenter, NewPasswordWindow::Why::Given, NewPasswordWindow::Why::Recovered}) {
            NewPasswordWindow window(why, member(), QStringLiteral("gulzhahan"), languages);
            window.setOwner(center);
            window.findChild<PasswordEdit*>(QStringLiteral("newpassword"))->setText(QStringLiteral("қысқа"));
            window.findChild<QPushButton*>(QStringLiteral("savePassword"))->click();
            const QByteArray name = QByteArrayLiteral("new-password-") + QByteArray::number(static_cast<int>(why));
            look(window, name.constData());
        }
        PasswordPrompt prompt({QStringLiteral("Әбілқасымова Г.М."), languages.current() == ScreenLanguage::Kazakh
                                      ? QStringLiteral("12 құжат дайындау керек пе?")
                                      : QStringLiteral("Подготовить 12 документов?"),
                                  languages.current() == ScreenLanguage::Kazakh ? QStringLiteral("Дайындау") : QStringLiteral("Подготовить"),
                                  QStringLiteral("Әрқайсысына тану орталығының келесі сериялық нөмірі беріледі.")},
            [](const QString&, const auto& tell) { tell(ErrorKind::SignInRefused); }, clock, nullptr);
        look(prompt, "prompt");
        OwnPasswordDialog own([](const QString&) { return std::nullopt; }, [](const QString&, const QString&, const auto&) {}, nullptr);
        look(own, "own-password");
    }

    void lookAtKeys(Languages& languages)
    {
        RecoveryKeyWindow sheet(key, [] { return Result<void>(); }, languages);
        sheet.setOwner(center);
        sheet.findChild<QPushButton*>(QStringLiteral("printKey"))->click();
        sheet.findChild<QPushButton*>(QStringLiteral("keyIsSafe"))->click();
        look(sheet, "recovery-key");
        RecoveryWindow recovery(center, {{QStringLiteral("1"), person}, {QStringLiteral("2"), QStringLiteral("Ким Олег Викторович")}}, languages);
        recovery.setKey(key);
        recovery.refuse({ErrorKind::RecoveryKeyWrong, {}, {}});
        look(recovery, "recovery");
        for (const auto what : {PassphraseWindow::For::First, PassphraseWindow::For::Opening}) {
            PassphraseWindow window(what, languages);
            look(window, what == PassphraseWindow::For::First ? "passphrase-first" : "passphrase");
        }
    }

private Q_SLOTS:
    void nothingIsCut_data()
    {
        QTest::addColumn<ScreenLanguage>("language");
        QTest::addColumn<ThemeMode>("mode");
        QTest::newRow("kk") << ScreenLanguage::Kazakh << ThemeMode::Light;
        QTest::newRow("ru") << ScreenLanguage::Russian << ThemeMode::Light;
        QTest::newRow("kk-dark") << ScreenLanguage::Kazakh << ThemeMode::Dark;
        QTest::newRow("ru-dark") << ScreenLanguage::Russian << ThemeMode::Dark;
    }
    void nothingIsCut()
    {
        QFETCH(ScreenLanguage, language);
        QFETCH(ThemeMode, mode);
        m_wrong.clear();
        m_look = QString::fromLatin1(QTest::currentDataTag());
        Languages languages(*qApp, language);
        const Theme theme(*qApp, mode);
        const ManualClock clock(fromKazakhstan(QDate(2026, 11, 2), QTime(9, 0)));
        lookAtSigningIn(clock, languages);
        lookAtPasswords(clock, languages);
        lookAtKeys(languages);
        QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(TestGateShots)
#include "tst_gateshots.moc"
