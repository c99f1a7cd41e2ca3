// Protects the first start: a center is made from an empty database by keyboard alone, with the account of who signs in
// first and the recovery key that nobody gets past unseen (S1); a wrong word stays at its field,
// nothing typed is lost between the steps, and the demo center is made beside the window and can be stopped.
#include "app/desktop/firststart/firststartwindow.h"
#include "app/desktop/gate/recoverykeywindow.h"
#include "app/desktop/settings/accreditationedit.h"
#include "app/desktop/shell/theme.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/binedit.h"
#include "app/desktop/widgets/checklistedit.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/nameedit.h"
#include "app/desktop/widgets/passwordedit.h"
#include "app/desktop/widgets/progressstrip.h"
#include "app/desktop/widgets/textedit.h"
#include "core/database/migrator.h"
#include "core/services/accounts/signin.h"
#include "core/services/queries/centerquery.h"
#include "core/services/starter/starterregisters.h"
#include "core/storage/centerschema.h"
#include "tests/desktop/support/keys.h"
#include "tests/desktop/support/mnemonics.h"
#include "tests/support/testcenter.h"
#include "tests/support/testsealer.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

namespace {

/// An empty database and the window over it.
class FirstStart {
public:
    FirstStart()
        : m_connection(test::openSealed(m_folder.filePath(QStringLiteral("center.sqlite"))))
        , m_clock(fromKazakhstan(QDate(2026, 11, 2), QTime(9, 0)))
        , languages(*qApp, ScreenLanguage::English)
        , m_theme(*qApp, ThemeMode::Light)
    {
        initialiseStarter();
        need(initialiseSodium());
        m_key = need(SigningKey::generate());
        need(Migrator(centerMigrations()).migrate(*m_connection));
        makers.prepareCenter = [] { return Result<void>(); };
        makers.makeCenter = [this](const FirstStartPlan& plan) {
            const auto own = test::openSealed(m_folder.filePath(QStringLiteral("center.sqlite")));
            Desk desk {*own, m_clock, *m_key, {{}, QStringLiteral("first-start"), Role::Administrator}};
            return makeCenter(desk, plan, PasswordCost::least());
        };
        makers.printKey = [this](const RecoveryKeyForm& form) {
            printed.append(form.key);
            return Result<void>();
        };
        makers.prepareDemo = [] { return Result<void>(); };
        makers.buildDemo = [](const IsStopped&, const FirstStartWindow::Told&) { return Result<void>(); };
    }

    FirstStartWindow& open()
    {
        window = std::make_unique<FirstStartWindow>(makers, languages);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not become active");
        return *window;
    }

    /// Types into the field that has the focus and goes on with Enter.
    void type(const char* text) const
    {
        typeText(QApplication::focusWidget(), QString::fromUtf8(text));
        press(window.get(), Qt::Key_Return);
    }
    void next() const { press(window.get(), Qt::Key_Return, Qt::ControlModifier); }

    void typeProfile(const char* bin = "190440000189") const
    {
        for (const char* text : {"«Шеберлік» орталығы", "Центр «Мастерство»", bin, "0417", "01032025", "29022028",
                 "Қарағанды қ.", "г. Караганда", "87212000000", "info@center.kz"})
            type(text);
    }
    void typeAccount(const char* password = "төрт түлік мал") const
    {
        for (const char* text : {"zhanar", password, password})
            type(text);
    }
    /// Waits for the recovery key, prints it and types its last group back.
    void keepKey()
    {
        QTRY_VERIFY(window->findChild<RecoveryKeyWindow*>());
        auto* key = window->findChild<RecoveryKeyWindow*>();
        key->findChild<QPushButton*>(QStringLiteral("printKey"))->click();
        QCOMPARE(printed.size(), 1);
        typeText(key->findChild<TextEdit*>(QStringLiteral("lastgroup")), printed.front().right(5).toLower());
        press(window.get(), Qt::Key_Return);
    }
    void typeHead() const
    {
        for (const char* text : {"әбілқасымова", "жанар", "төлегенқызы", "Басшы", "Руководитель"})
            type(text);
    }

    /// Everything that is asked before the last step.
    void toTheCheck() const
    {
        next();
        typeProfile();
        next();
        typeHead();
        next();
        next();
    }
    [[nodiscard]] bool signsIn(const QString& login, const QString& password)
    {
        return SignIn(*m_connection, m_clock, PasswordCost::least()).run(login, password).isOk();
    }

    template <typename Field>
    Field* visible(const char* name) const
    {
        for (Field* field : window->findChildren<Field*>(QString::fromLatin1(name))) {
            if (field->isVisible())
                return field;
        }
        qFatal("no field is called %s", name);
        return nullptr;
    }
    void addPerson(const char* surname, const char* given, Roles roles) const
    {
        QTest::mouseClick(visible<QPushButton>("addPerson"), Qt::LeftButton);
        visible<NameEdit>("surname")->setValue(QString::fromUtf8(surname));
        visible<NameEdit>("givenname")->setValue(QString::fromUtf8(given));
        QStringList keys;
        for (const Role role : {Role::Registrar, Role::Secretary, Role::CommissionMember}) {
            if (roles.testFlag(role))
                keys.append(QString::number(static_cast<int>(role)));
        }
        visible<CheckListEdit>("roles")->setValue(keys);
    }
    [[nodiscard]] CenterQuery query() const { return CenterQuery(*m_connection); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
    ManualClock m_clock;
    std::unique_ptr<SigningKey> m_key;

public:
    Languages languages;
    FirstStartWindow::Makers makers;
    QStringList printed;

private:
    Theme m_theme;

public:
    std::unique_ptr<FirstStartWindow> window;
};

} // namespace

class TestFirstStart final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLanguageIsSwitchedAtOnce()
    {
        FirstStart start;
        FirstStartWindow& window = start.open();
        QPushButton* create = start.visible<QPushButton>("createCenter");
        const QString english = create->text();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QVERIFY(start.languages.current() != ScreenLanguage::English || create->text() == english);
        QCOMPARE(window.step(), FirstStartWindow::Language);
    }

    void aCenterIsMadeFromTheKeyboard()
    {
        FirstStart start;
        FirstStartWindow& window = start.open();
        QSignalSpy made(&window, &FirstStartWindow::centerMade);
        start.next();
        QCOMPARE(window.step(), FirstStartWindow::Profile);
        start.typeProfile();
        start.next();
        QCOMPARE(window.step(), FirstStartWindow::People);
        start.typeHead();
        start.next();
        QCOMPARE(window.step(), FirstStartWindow::Commissions);
        start.next();
        QCOMPARE(window.step(), FirstStartWindow::Check);
        QVERIFY(need(start.query().exists()) == CenterPresence::Missing);
        start.typeAccount();
        start.next();
        start.keepKey();
        QCOMPARE(made.size(), 1);

        const Center center = *need(start.query().profile());
        QCOMPARE(center.name.kk, QStringLiteral("«Шеберлік» орталығы"));
        QCOMPARE(center.number.toString(), QStringLiteral("0417"));
        QCOMPARE(center.accreditedUntil, QDate(2028, 2, 29));
        QCOMPARE(center.phone, QStringLiteral("+77212000000"));
        const StaffMember head = need(start.query().head());
        QCOMPARE(head.name.full(), QStringLiteral("Әбілқасымова Жанар Төлегенқызы"));
        QVERIFY2(head.roles.testFlag(Role::Administrator), "somebody must be able to change the staff");
        QCOMPARE(made.front().front().value<StaffId>(), head.id);
        QVERIFY(start.signsIn(QStringLiteral("Zhanar"), QStringLiteral("төрт түлік мал")));
        QVERIFY(!start.signsIn(QStringLiteral("Zhanar"), QStringLiteral("төрт түлік")));
    }

    void S1_aWeakPasswordStaysAtItsField_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("again");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("why");
        QTest::newRow("S1 short") << QStringLiteral("төрт") << QStringLiteral("төрт") << QStringLiteral("newpassword")
                                  << QStringLiteral("too short");
        QTest::newRow("S1 own name") << QStringLiteral("Әбілқасымова1") << QStringLiteral("Әбілқасымова1")
                                     << QStringLiteral("newpassword") << QStringLiteral("own name");
        QTest::newRow("S1 typed otherwise") << QStringLiteral("төрт түлік мал") << QStringLiteral("төрт түлік мол")
                                            << QStringLiteral("again") << QStringLiteral("second time");
    }
    void S1_aWeakPasswordStaysAtItsField()
    {
        QFETCH(QString, first);
        QFETCH(QString, again);
        QFETCH(QString, field);
        QFETCH(QString, why);
        FirstStart start;
        FirstStartWindow& window = start.open();
        start.toTheCheck();
        start.visible<TextEdit>("login")->setValue(QStringLiteral("zhanar"));
        start.visible<PasswordEdit>("newpassword")->setText(first);
        start.visible<PasswordEdit>("again")->setText(again);
        start.next();
        QCOMPARE(window.step(), FirstStartWindow::Check);
        auto* wrong = start.visible<PasswordEdit>(qPrintable(field));
        QVERIFY2(wrong->errorText().contains(why), qPrintable(wrong->errorText()));
        QVERIFY(need(start.query().exists()) == CenterPresence::Missing);
    }

    void S1_nobodyGetsPastTheRecoveryKeyUnseen()
    {
        FirstStart start;
        FirstStartWindow& window = start.open();
        QSignalSpy made(&window, &FirstStartWindow::centerMade);
        start.toTheCheck();
        start.typeAccount();
        start.next();
        QTRY_VERIFY(window.findChild<RecoveryKeyWindow*>());
        press(&window, Qt::Key_Return, Qt::ControlModifier);
        press(&window, Qt::Key_Escape);
        auto* again = window.findChild<TextEdit*>(QStringLiteral("lastgroup"));
        auto* next = window.findChild<QPushButton*>(QStringLiteral("keyIsSafe"));
        next->click();
        QVERIFY(again->hasError());
        typeText(again, QStringLiteral("AAAAA"));
        next->click();
        QVERIFY(again->hasError());
        QCOMPARE(made.size(), 0);
        again->setValue({});
        start.keepKey();
        QCOMPARE(made.size(), 1);
    }

    void S2_withoutAKeychainAPassphraseIsAskedAndTheMakingGoesOn()
    {
        FirstStart start;
        bool isSealed = false;
        start.makers.prepareCenter
            = [&isSealed] { return isSealed ? Result<void>() : Result<void>(ErrorKind::KeyStoreUnavailable); };
        FirstStartWindow& window = start.open();
        QSignalSpy wanted(&window, &FirstStartWindow::passphraseWanted);
        QSignalSpy made(&window, &FirstStartWindow::centerMade);
        start.toTheCheck();
        start.typeAccount();
        start.next();
        QCOMPARE(wanted.size(), 1);
        QVERIFY2(window.findChild<Banner*>()->tone() != Tone::Danger, "behind the question nothing looks like a failure");
        isSealed = true;
        window.make();
        start.keepKey();
        QCOMPARE(made.size(), 1);
    }

    void aWrongBinStaysAtItsFieldWithEveryWordKept()
    {
        FirstStart start;
        FirstStartWindow& window = start.open();
        start.next();
        start.typeProfile("190440000188");
        start.next();
        QCOMPARE(window.step(), FirstStartWindow::Profile);
        auto* bin = start.visible<BinEdit>("bin");
        QVERIFY(bin->hasError());
        QVERIFY(bin->line().hasFocus());
        QCOMPARE(bin->text(), QStringLiteral("190440000188"));
        QCOMPARE(start.visible<TextEdit>("name_kk")->text(), QStringLiteral("«Шеберлік» орталығы"));
        QCOMPARE(start.visible<TextEdit>("address_ru")->text(), QStringLiteral("г. Караганда"));

        bin->setText(QStringLiteral("190440000189"));
        start.next();
        QCOMPARE(window.step(), FirstStartWindow::People);
    }

    void whatIsMissingIsNamed_data()
    {
        QTest::addColumn<QString>("field");
        for (const char* field : {"name_kk", "name_ru", "bin", "accreditation", "accredited_from", "accredited_until"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }

    void whatIsMissingIsNamed()
    {
        QFETCH(QString, field);
        FirstStart start;
        FirstStartWindow& window = start.open();
        start.next();
        start.typeProfile();
        start.visible<FieldFrame>(qPrintable(field))->clear();
        start.next();
        QCOMPARE(window.step(), FirstStartWindow::Profile);
        QVERIFY(start.visible<FieldFrame>(qPrintable(field))->hasError());
    }

    void nothingIsLostBackAndForth()
    {
        FirstStart start;
        FirstStartWindow& window = start.open();
        start.next();
        start.typeProfile();
        start.next();
        start.typeHead();
        start.addPerson("Сәрсенова", "Гүлнар", Role::Registrar);
        press(&window, Qt::Key_Escape);
        QCOMPARE(window.step(), FirstStartWindow::Profile);
        QCOMPARE(start.visible<AccreditationEdit>("accreditation")->text(), QStringLiteral("0417"));
        press(&window, Qt::Key_Escape);
        start.next();
        start.next();
        QCOMPARE(window.step(), FirstStartWindow::People);
        QCOMPARE(start.visible<NameEdit>("surname")->text(), QStringLiteral("Сәрсенова"));
        start.visible<QListWidget>("")->setCurrentRow(0);
        QCOMPARE(start.visible<NameEdit>("surname")->text(), QStringLiteral("Әбілқасымова"));
    }

    void aPersonWithoutARoleIsShown()
    {
        FirstStart start;
        FirstStartWindow& window = start.open();
        start.next();
        start.typeProfile();
        start.next();
        start.typeHead();
        start.addPerson("Сәрсенова", "Гүлнар", {});
        start.visible<QListWidget>("")->setCurrentRow(0);
        start.next();
        QCOMPARE(window.step(), FirstStartWindow::People);
        QVERIFY(start.visible<CheckListEdit>("roles")->hasError());
    }

    void theCommissionIsFormedRightThere()
    {
        FirstStart start;
        FirstStartWindow& window = start.open();
        start.next();
        start.typeProfile();
        start.next();
        QVERIFY2(start.visible<QLabel>("needs")->text().contains(QStringLiteral("two members")), "R9.1, R21: how many are needed");
        QVERIFY2(start.visible<QLabel>("needs")->text().contains(QStringLiteral("does not make the document")),
            "S1: told where the roles are given");
        start.typeHead();
        start.addPerson("Жақсыбеков", "Нұрлан", Role::CommissionMember);
        start.addPerson("Петренко", "Сергей", Role::CommissionMember);
        start.addPerson("Оспанов", "Дархан", Role::Secretary);
        start.next();
        QCOMPARE(window.step(), FirstStartWindow::Commissions);
        QCOMPARE(start.visible<TextEdit>("name_kk")->text(), QStringLiteral("Емтихан комиссиясы"));
        QCOMPARE(start.visible<TextEdit>("name_ru")->text(), QStringLiteral("Экзаменационная комиссия"));
        start.visible<TextEdit>("order_number")->setValue(QStringLiteral("12"));
        start.visible<DateEdit>("order_date")->setValue(QDate(2026, 11, 2));
        const auto idOf = [&](const char* part) {
            const auto found = start.visible<ChoiceEdit>("chair")->matching(QString::fromUtf8(part));
            return found.empty() ? QString() : found.front().key;
        };
        start.visible<ChoiceEdit>("chair")->setValue(idOf("Әбілқасымова"));
        start.visible<ChoiceEdit>("secretary")->setValue(idOf("Оспанов"));
        QStringList offered;
        for (const QCheckBox* box : start.visible<CheckListEdit>("members")->findChildren<QCheckBox*>()) {
            if (box->isVisible())
                offered.append(box->accessibleName().section(QLatin1Char(' '), 0, 0));
        }
        QCOMPARE(offered, (QStringList {QStringLiteral("Жақсыбеков"), QStringLiteral("Петренко")})); // R9.1: no second seat
        start.visible<CheckListEdit>("members")->setValue({idOf("Жақсыбеков")});
        start.next();
        QVERIFY2(window.step() == FirstStartWindow::Commissions, "R9.1: two members at least");
        QVERIFY(start.visible<CheckListEdit>("members")->hasError());

        start.visible<CheckListEdit>("members")->setValue({idOf("Жақсыбеков"), idOf("Петренко")});
        start.next();
        start.typeAccount();
        start.next();
        start.keepKey();
        const auto commissions = need(start.query().commissions());
        QCOMPARE(commissions.size(), size_t(1));
        QCOMPARE(commissions.front().seats.size(), size_t(4));
        QCOMPARE(commissions.front().seats.front().name.surname(), QStringLiteral("Әбілқасымова"));
    }

    /// The head's own roles too, and the one that the head is given because nobody has it.
    void theRolesOfEverybodyAreReadBeforeTheMaking()
    {
        FirstStart start;
        FirstStartWindow& window = start.open();
        start.next();
        start.typeProfile();
        start.next();
        start.typeHead();
        start.visible<CheckListEdit>("roles")->setValue({QString::number(static_cast<int>(Role::Registrar))});
        start.addPerson("Оспанов", "Дархан", Role::Secretary);
        start.next();
        start.next();
        QCOMPARE(window.step(), FirstStartWindow::Check);
        QStringList words;
        for (const QLabel* label : window.findChildren<QLabel*>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        const QString people = words.join(QLatin1Char('\n'));
        QVERIFY2(words.contains(QStringLiteral("Әбілқасымова Жанар Төлегенқызы (administrator, registrar)")), qPrintable(people));
        QVERIFY2(words.contains(QStringLiteral("Оспанов Дархан (secretary of the commission)")), qPrintable(people));
    }

    /// Not the step: whoever mistyped in the name of the commission stood among the people again.
    void escapeTakesBackWhatIsBeingTypedFirst()
    {
        FirstStart start;
        FirstStartWindow& window = start.open();
        start.next();
        start.typeProfile();
        start.next();
        start.typeHead();
        start.next();
        QCOMPARE(window.step(), FirstStartWindow::Commissions);
        auto* name = start.visible<TextEdit>("name_ru");
        name->setFocus();
        name->line().selectAll();
        typeText(name, QStringLiteral("Комиссия № 2"));
        press(&window, Qt::Key_Escape);
        QCOMPARE(window.step(), FirstStartWindow::Commissions);
        QCOMPARE(name->text(), QStringLiteral("Экзаменационная комиссия"));
        typeText(name, QStringLiteral(" № 3"));
        auto* number = start.visible<TextEdit>("order_number");
        number->setFocus();
        press(&window, Qt::Key_Escape);
        QVERIFY2(window.step() == FirstStartWindow::People, "what was typed in a field that was left is kept");
        start.next();
        QCOMPARE(name->text(), QStringLiteral("Экзаменационная комиссия № 3"));
    }

    /// Of every step, up to the recovery key, in every language.
    void noKeyOfAStepIsGivenTwice_data()
    {
        QTest::addColumn<ScreenLanguage>("language");
        for (const ScreenLanguage language : allScreenLanguages)
            QTest::newRow(qPrintable(codeOf(language))) << language;
    }
    void noKeyOfAStepIsGivenTwice()
    {
        QFETCH(ScreenLanguage, language);
        FirstStart start;
        start.languages.switchTo(language);
        FirstStartWindow& window = start.open();
        QCOMPARE(doubledMnemonicsOf(window), QStringList());
        start.next();
        QCOMPARE(doubledMnemonicsOf(window), QStringList());
        start.typeProfile();
        start.next();
        start.typeHead();
        QCOMPARE(doubledMnemonicsOf(window), QStringList());
        start.next();
        QCOMPARE(window.step(), FirstStartWindow::Commissions);
        QCOMPARE(doubledMnemonicsOf(window), QStringList());
        start.next();
        QCOMPARE(window.step(), FirstStartWindow::Check);
        QCOMPARE(doubledMnemonicsOf(window), QStringList());
        start.typeAccount();
        start.next();
        QTRY_VERIFY(window.findChild<RecoveryKeyWindow*>());
        QCOMPARE(doubledMnemonicsOf(window), QStringList());
    }

    void aRefusalIsToldAndNothingIsLost()
    {
        FirstStart start;
        start.makers.makeCenter = [](const FirstStartPlan&) -> Result<MadeCenter> { return ErrorKind::DiskFull; };
        FirstStartWindow& window = start.open();
        QSignalSpy made(&window, &FirstStartWindow::centerMade);
        start.next();
        start.typeProfile();
        start.next();
        start.typeHead();
        start.next();
        start.next();
        start.typeAccount();
        const auto* create = start.visible<QPushButton>("next");
        start.next();
        QVERIFY2(!create->isEnabled(), "while the center is made");
        QTRY_VERIFY(window.findChild<Banner*>()->isVisible());
        QVERIFY(create->isEnabled());
        QCOMPARE(made.size(), 0);
        QCOMPARE(window.step(), FirstStartWindow::Check);
        QCOMPARE(start.visible<TextEdit>("login")->text(), QStringLiteral("zhanar"));
    }

    void theDemoIsMadeBesideTheWindow()
    {
        FirstStart start;
        QThread* there = nullptr;
        start.makers.buildDemo = [&](const IsStopped&, const FirstStartWindow::Told& told) {
            there = QThread::currentThread();
            told(3);
            return Result<void>();
        };
        FirstStartWindow& window = start.open();
        QSignalSpy made(&window, &FirstStartWindow::demoMade);
        QTest::mouseClick(start.visible<QPushButton>("openDemo"), Qt::LeftButton);
        QVERIFY(window.findChild<ProgressStrip*>()->isVisible());
        QTRY_COMPARE(made.size(), 1);
        QVERIFY(there != QThread::currentThread());
    }

    void theMakingOfTheDemoCanBeStopped()
    {
        FirstStart start;
        start.makers.buildDemo = [](const IsStopped& isStopped, const FirstStartWindow::Told&) -> Result<void> {
            while (!isStopped())
                QThread::yieldCurrentThread();
            return ErrorKind::Cancelled;
        };
        FirstStartWindow& window = start.open();
        QSignalSpy made(&window, &FirstStartWindow::demoMade);
        QTest::mouseClick(start.visible<QPushButton>("openDemo"), Qt::LeftButton);
        window.findChild<ProgressStrip*>()->findChild<QPushButton*>()->click();
        QTRY_VERIFY(!window.findChild<ProgressStrip*>()->isVisible());
        QCOMPARE(made.size(), 0);
        QVERIFY(start.visible<QPushButton>("openDemo")->isEnabled());
    }

    void aDemoThatIsThereIsOnlyOpened()
    {
        FirstStart start;
        start.makers.demoIsThere = true;
        start.makers.prepareDemo = []() -> Result<void> { return ErrorKind::DiskFull; };
        FirstStartWindow& window = start.open();
        QSignalSpy made(&window, &FirstStartWindow::demoMade);
        QTest::mouseClick(start.visible<QPushButton>("openDemo"), Qt::LeftButton);
        QCOMPARE(made.size(), 1);
    }
};

QTEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
