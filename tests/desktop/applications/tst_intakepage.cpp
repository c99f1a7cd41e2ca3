// Protects the form of Annex 1 (R4.1 to R4.5): a whole application can be typed by keyboard and stands in the
// database as typed; a refusal keeps every word; a draft outlives the page.
#include "app/desktop/applications/warningsbox.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/iinedit.h"
#include "core/services/queries/applicationlistquery.h"
#include "core/services/queries/casequery.h"
#include "tests/desktop/applications/intakedesk.h"
#include "tests/desktop/support/fitting.h"
#include "tests/support/filesizelimit.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

namespace {

int applications(DeskFixture& desk)
{
    return need(ApplicationListQuery(desk.center().db(), desk.center().clock()).count({}));
}

} // namespace

class TestIntakePage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeApplicationIsTypedAndRegistered_R4_1()
    {
        Intake intake;
        intake.open();
        QSignalSpy places(intake.page, &desktop::Page::placeRequested);
        intake.typePerson();
        intake.typeRest();
        intake.type("knowledge", "Тағам технологиясы");
        intake.submit();
        QCOMPARE(intake.banner()->isVisible() ? intake.banner()->text() : QString(), QString());
        QCOMPARE(places.count(), 1);
        const Place place = places.at(0).at(0).value<Place>();
        QCOMPARE(place.page, QStringLiteral("case"));
        QVERIFY(place.key.endsWith(QStringLiteral("/registered")));
        const auto id = need(ApplicationId::fromText(place.key.section(QLatin1Char('/'), 0, 0)));
        const Case file = need(CaseQuery(intake.desk.center().db(), intake.desk.center().clock()).load(id));
        const ApplicationFields expected = intake.desk.center().fields(0);
        const ApplicationFields& fields = file.application.fields;
        QCOMPARE(file.application.state, CaseState::Registered);
        QCOMPARE(fields.name.full(), expected.name.full());
        QCOMPARE(fields.identity.iin->toString(), expected.identity.iin->toString());
        QCOMPARE(fields.birthDate, expected.birthDate);
        QCOMPARE(fields.sex, expected.sex);
        QCOMPARE(fields.identity.citizenship, QStringLiteral("398"));
        QCOMPARE(fields.mobilePhone, QStringLiteral("+77011234567"));
        QCOMPARE(fields.programme, intake.desk.center().programme().id);
        QCOMPARE(fields.knowledge, QStringLiteral("Тағам технологиясы"));
        QVERIFY(fields.consent);
        QCOMPARE(fields.signedOn, intake.desk.center().today());
    }

    /// As at every other field of the person; below it nobody looks for it.
    void requiredStandsBesideTheLabelOfThePhone_R4_1_data()
    {
        QTest::addColumn<ScreenLanguage>("language");
        QTest::newRow("kk") << ScreenLanguage::Kazakh;
        QTest::newRow("ru") << ScreenLanguage::Russian;
    }
    void requiredStandsBesideTheLabelOfThePhone_R4_1()
    {
        QFETCH(ScreenLanguage, language);
        Intake intake;
        intake.open();
        intake.desk.languages().switchTo(language);
        const QString word = QCoreApplication::translate("tanu::desktop::FieldFrame", "required");
        QVERIFY(word != QStringLiteral("required"));
        const auto says = [&](const char* name) {
            const auto labels = intake.field(name)->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                [&word](const QLabel* label) { return !label->isHidden() && label->text() == word; });
        };
        for (const char* name : {"surname", "birthdate", "residence", "mobilephone"})
            QTRY_VERIFY2(says(name), name);
    }

    void anEmptyFormIsRefusedAtItsFields()
    {
        Intake intake;
        intake.open();
        intake.submit();
        QCOMPARE(applications(intake.desk), 0);
        for (const char* name : {"surname", "iin", "birthdate", "sex", "residence", "mobilephone", "profession", "language", "consent"})
            QVERIFY2(intake.field(name)->hasError(), name);
        for (const char* name : {"givenname", "patronymic", "email", "workphone", "region"})
            QVERIFY2(!intake.field(name)->hasError(), name);
        QVERIFY(intake.field("surname")->focusWidget()->hasFocus() || intake.field("surname")->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(intake.banner()->tone(), Tone::Danger);
    }

    void aRefusedSaveKeepsEveryWord()
    {
        Intake intake;
        intake.desk.center().registered(0);
        intake.open();
        intake.typePerson(0);
        intake.typeRest();
        intake.submit();
        QCOMPARE(applications(intake.desk), 1);
        QCOMPARE(intake.banner()->tone(), Tone::Danger);
        QVERIFY(intake.banner()->text().contains(QStringLiteral("2026/0001")));
        const ApplicationFields person = intake.desk.center().fields(0);
        QCOMPARE(intake.field<LineField>("surname")->text(), person.name.surname());
        QCOMPARE(need(intake.field<IinEdit>("iin")->value()).toString(), person.identity.iin->toString());
        QVERIFY(!intake.field("consent")->isEmpty());
        QCOMPARE(need(intake.field<ChoiceEdit>("profession")->value()), QStringLiteral("cook"));
    }

    void professionsAreTheRegistersAndNotOurs()
    {
        Intake intake;
        intake.open();
        const auto offered = intake.field<ChoiceEdit>("profession")->matching(QStringLiteral("512"));
        QVERIFY2(!offered.empty(), "found by its code of the NKZ");
        for (const Choice& choice : intake.field<ChoiceEdit>("profession")->matching({}))
            QVERIFY2(choice.detail != choice.key, qPrintable(choice.detail));
    }

    void aBirthdayOnAHolidayIsNothingToSay()
    {
        Intake intake;
        intake.open();
        auto* birth = intake.field<LineField>("birthdate");
        birth->setText(QStringLiteral("01.01.1990"));
        for (const QLabel* label : birth->findChildren<QLabel*>())
            QVERIFY2(!label->text().contains(QStringLiteral("Not a working day")), qPrintable(label->text()));
    }

    void aFullDiskKeepsEveryWord()
    {
        Intake intake(test::TestCenter::Where::File);
        intake.open();
        intake.typePerson(0);
        intake.typeRest();
        intake.type("knowledge", "Тағам технологиясы");
        {
            const test::FileSizeLimit full(0);
            intake.submit();
        }
        QCOMPARE(applications(intake.desk), 0);
        QCOMPARE(intake.banner()->tone(), Tone::Danger);
        QVERIFY2(intake.banner()->text().contains(QStringLiteral("disk is full")), qPrintable(intake.banner()->text()));
        const ApplicationFields person = intake.desk.center().fields(0);
        QCOMPARE(intake.field<LineField>("surname")->text(), person.name.surname());
        QCOMPARE(need(intake.field<IinEdit>("iin")->value()).toString(), person.identity.iin->toString());
        QVERIFY(!intake.field("consent")->isEmpty());
        QVERIFY(!intake.field("knowledge")->isEmpty());

        // There is room again: the same form is registered as it stands.
        intake.submit();
        QCOMPARE(applications(intake.desk), 1);
    }

    void aWrongIinIsRefusedAtItsField_I1()
    {
        Intake intake;
        intake.open();
        intake.type("iin", "900101300008");
        QVERIFY(intake.field("iin")->hasError());
        QVERIFY(intake.field("birthdate")->isEmpty());
        intake.submit();
        QCOMPARE(applications(intake.desk), 0);
        QVERIFY(intake.field("iin")->errorText().contains(QStringLiteral("last digit")));
    }

    void aBirthDateThatDiffersIsConfirmedNotRefused_R4_1()
    {
        Intake intake;
        intake.open();
        intake.typePerson();
        intake.typeRest();
        auto* birth = intake.field<LineField>("birthdate");
        birth->clear();
        intake.type("birthdate", "02011991");
        intake.submit();
        QCOMPARE(applications(intake.desk), 0);
        auto* box = intake.page->findChild<QCheckBox*>(QStringLiteral("birth-date-differs"));
        QVERIFY(box && box->isVisible());
        QVERIFY(box->hasFocus());
        press(&intake.desk.window(), Qt::Key_Space);
        intake.submit();
        QCOMPARE(applications(intake.desk), 1);
    }

    void aDraftOutlivesThePage()
    {
        Intake intake;
        intake.open();
        intake.typePerson();
        intake.type("iin", "1"); // a thirteenth digit is not taken, the draft keeps what stands there
        intake.type("profession", "Аспаз");
        QTRY_VERIFY(!intake.page->statusLine().isEmpty());
        intake.open();
        QCOMPARE(intake.field<LineField>("surname")->text(), intake.desk.center().fields(0).name.surname());
        QCOMPARE(need(intake.field<ChoiceEdit>("profession")->value()), QStringLiteral("cook"));
        QVERIFY(!intake.field("level")->isEmpty());
        QVERIFY(intake.banner()->isVisible());
        QVERIFY(intake.banner()->text().contains(QStringLiteral("02.11.2026 09:00")));
    }

    void leavingSavesTheDraftAtOnce()
    {
        Intake intake;
        intake.open();
        intake.type("surname", "Өтегенов");
        QVERIFY(intake.page->leave());
        intake.open();
        QCOMPARE(intake.field<LineField>("surname")->text(), QStringLiteral("Өтегенов"));
    }

    void aFormInWhichNothingIsTypedLeavesNoDraft()
    {
        Intake intake;
        intake.open();
        QVERIFY(intake.field("surname")->isAncestorOf(QApplication::focusWidget()));
        intake.submit(); // refused; the marks at the fields are no words
        QVERIFY(intake.page->leave());
        QVERIFY(intake.page->statusLine().isEmpty());
        intake.open();
        QVERIFY(intake.banner()->isHidden());

        intake.type("surname", "Өтегенов");
        QVERIFY(intake.page->leave());
        intake.field<LineField>("surname")->clear();
        QVERIFY(intake.page->leave());
        intake.open();
        QVERIFY(intake.banner()->isHidden());
    }

    void aDraftIsMetAtItsFirstField()
    {
        Intake intake;
        intake.open();
        intake.type("surname", "Өтегенов");
        QVERIFY(intake.page->leave());
        intake.open();
        QVERIFY(intake.banner()->isVisible());
        QVERIFY(intake.field("surname")->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(intake.banner()->findChild<QPushButton*>()->isHidden());
    }

    void aDraftBelongsToWhoTypedIt()
    {
        Intake intake;
        intake.open();
        intake.type("surname", "Өтегенов");
        QVERIFY(intake.page->leave());
        intake.desk.actAs(Role::Secretary);
        intake.page->refresh();
        QVERIFY(intake.field("surname")->isEmpty());
        intake.desk.actAs(Role::Registrar);
        intake.page->refresh();
        QCOMPARE(intake.field<LineField>("surname")->text(), QStringLiteral("Өтегенов"));
    }

    void registrationDiscardsTheDraft()
    {
        Intake intake;
        intake.open();
        intake.typePerson();
        intake.typeRest();
        intake.submit();
        QCOMPARE(applications(intake.desk), 1);
        intake.open();
        QVERIFY(intake.field("surname")->isEmpty());
        QVERIFY(!intake.banner()->isVisible());
    }

    void clearingIsAskedOnce()
    {
        Intake intake;
        intake.open();
        intake.type("surname", "Өтегенов");
        QAction* clear = nullptr;
        for (QAction* action : intake.page->findChildren<QAction*>()) {
            if (action->text() == QStringLiteral("Clear the form"))
                clear = action;
        }
        QVERIFY(clear);
        intake.desk.prompts().willConfirm(QStringLiteral("Clear"), false);
        clear->trigger();
        QVERIFY(!intake.field("surname")->isEmpty());
        intake.desk.prompts().willConfirm(QStringLiteral("Clear"), true);
        clear->trigger();
        QVERIFY(intake.field("surname")->isEmpty());
        intake.open();
        QVERIFY(intake.field("surname")->isEmpty());
    }

    void theBasisShowsItsFields_data()
    {
        QTest::addColumn<Basis>("basis");
        QTest::addColumn<bool>("employer");
        QTest::addColumn<bool>("voucher");
        QTest::newRow("L15.3 self") << Basis::Self << false << false;
        QTest::newRow("L15.3 employer") << Basis::Employer << true << false;
        QTest::newRow("L29 voucher") << Basis::Voucher << false << true;
    }
    void theBasisShowsItsFields()
    {
        QFETCH(Basis, basis);
        QFETCH(bool, employer);
        QFETCH(bool, voucher);
        Intake intake;
        intake.open();
        intake.choose("basis", codeOf(basis));
        QCOMPARE(!intake.field("employerbin")->isHidden(), employer);
        QCOMPARE(!intake.field("vouchernumber")->isHidden(), voucher);
        QCOMPARE(intake.field("region")->isRequired(), voucher);
    }

    void theProgrammeDecidesWhatIsAsked_L19_L20()
    {
        Intake intake;
        Programme programme = intake.desk.center().programme();
        programme.version = 2;
        programme.informal = false;
        programme.nonFormal = false;
        programme.skills = {};
        programme.modes = {ExamMode::Offline};
        intake.desk.center().addProgramme(programme);
        intake.open();
        intake.type("profession", "Аспаз");
        QVERIFY(!intake.field("informal")->isEnabled());
        QVERIFY(!intake.field("sought")->isEnabled());
        QVERIFY(!intake.field("mode")->isEnabled());
        QVERIFY(intake.field("skills")->isHidden());
    }

    void skillsAreOfferedWhereSkillsAreSought_L20()
    {
        Intake intake;
        Programme programme = intake.desk.center().programme();
        programme.version = 2;
        programme.skills = {{QStringLiteral("soups"), {QStringLiteral("Көже"), QStringLiteral("Супы")}}};
        intake.desk.center().addProgramme(programme);
        intake.open();
        intake.type("profession", "Аспаз");
        intake.choose("sought", codeOf(Sought::Skills));
        auto* skills = intake.field<CheckListEdit>("skills");
        QVERIFY(!skills->isHidden());
        skills->setFocus();
        press(&intake.desk.window(), Qt::Key_Space);
        QCOMPARE(skills->chosen(), QStringList {QStringLiteral("soups")});
    }

    void whatIsMissingFromThePackageIsListed_R4_5()
    {
        Intake intake;
        intake.open();
        intake.type("profession", "Аспаз");
        QStringList words;
        for (const QLabel* label : intake.page->findChildren<QLabel*>()) {
            if (!label->isHidden())
                words.append(label->text());
        }
        QVERIFY(words.contains(QStringLiteral("Identity document")));
        QVERIFY(words.contains(QStringLiteral("Education")));
        QVERIFY(!words.contains(QStringLiteral("Labour activity")));
    }

    /// In the smallest window; the two that are longer than any field are told at hover.
    void theKindOfAPaperIsReadWhole_R4_2_data()
    {
        QTest::addColumn<ScreenLanguage>("language");
        QTest::newRow("R4.2 kk") << ScreenLanguage::Kazakh;
        QTest::newRow("R4.2 ru") << ScreenLanguage::Russian;
    }
    void theKindOfAPaperIsReadWhole_R4_2()
    {
        QFETCH(ScreenLanguage, language);
        constexpr int lettersOfAField = 66;
        constexpr int besideTheText = 52; // the edges and the arrow
        Intake intake;
        intake.open();
        intake.desk.languages().switchTo(language);
        intake.desk.window().resize(1280, 720);
        intake.page->findChild<QPushButton*>(QStringLiteral("add-paper"))->click();
        auto* kind = intake.field<ChoiceEdit>("attachment-kind");
        for (const auto& one : intake.desk.context().registers().documentKinds()) {
            kind->setValue(one.id);
            QCOMPARE(kind->line().toolTip(), kind->text());
            const int wanted = kind->line().fontMetrics().horizontalAdvance(kind->text()) + besideTheText;
            if (kind->text().size() <= lettersOfAField)
                QTRY_VERIFY2(kind->line().width() >= wanted, qPrintable(kind->text()));
        }
    }

    void aPaperIsAddedAndRegistered_R4_2()
    {
        Intake intake;
        intake.open();
        intake.typePerson();
        intake.typeRest();
        intake.page->findChild<QPushButton*>(QStringLiteral("add-paper"))->click();
        intake.submit();
        QCOMPARE(applications(intake.desk), 0);
        auto* kind = intake.field<ChoiceEdit>("attachment-kind");
        QVERIFY(kind->hasError());
        kind->setValue(QStringLiteral("identity-card"));
        intake.type("attachment-number", "045123456");
        QSignalSpy places(intake.page, &desktop::Page::placeRequested);
        intake.submit();
        QCOMPARE(places.count(), 1);
        const auto id
            = need(ApplicationId::fromText(places.at(0).at(0).value<Place>().key.section(QLatin1Char('/'), 0, 0)));
        const Case file = need(CaseQuery(intake.desk.center().db(), intake.desk.center().clock()).load(id));
        QCOMPARE(file.attachments.size(), size_t(1));
        QCOMPARE(file.attachments.front().number, QStringLiteral("045123456"));
    }

    /// From "Add" at a paper that is missing on to its number, for the kind is known; without one to the kind (R4.2).
    void aPaperIsFilledInWhereItIsStillEmpty_R4_2()
    {
        Intake intake;
        intake.open();
        intake.typePerson();
        intake.typeRest();
        settle();
        const auto buttons = intake.page->findChildren<QPushButton*>();
        const auto add = std::find_if(buttons.begin(), buttons.end(),
            [](const QPushButton* button) { return button->isVisible() && button->accessibleName().startsWith(QStringLiteral("Add: ")); });
        QVERIFY2(add != buttons.end(), "a paper is missing");
        (*add)->setFocus();
        press(&intake.desk.window(), Qt::Key_Space);
        QTRY_COMPARE(intake.desk.window().focusWidget(), &intake.field<TextEdit>("attachment-number")->line());
        QVERIFY(!intake.field("attachment-kind")->isEmpty());
        auto* without = intake.page->findChild<QPushButton*>(QStringLiteral("add-paper"));
        without->setFocus();
        press(&intake.desk.window(), Qt::Key_Space);
        const auto kinds = intake.page->findChildren<ChoiceEdit*>(QStringLiteral("attachment-kind"));
        QCOMPARE(kinds.size(), 2);
        QTRY_COMPARE(intake.desk.window().focusWidget(), &kinds.back()->line());
    }

    void workBeginsInTheFirstField()
    {
        Intake intake;
        intake.open();
        QVERIFY(QApplication::focusWidget());
        QVERIFY2(intake.field("surname")->isAncestorOf(QApplication::focusWidget()), "what is typed at once is the surname");
    }

    void tabFollowsTheEye()
    {
        Intake intake;
        intake.open();
        intake.field("surname")->setFocus();
        QStringList visited;
        for (int i = 0; i < 40; ++i) {
            const QWidget* focus = QApplication::focusWidget();
            while (focus && focus->objectName().isEmpty())
                focus = focus->parentWidget();
            if (focus && !visited.contains(focus->objectName()))
                visited.append(focus->objectName());
            press(&intake.desk.window(), Qt::Key_Tab);
        }
        const QStringList expected {QStringLiteral("surname"), QStringLiteral("givenname"), QStringLiteral("patronymic"),
            QStringLiteral("iin"), QStringLiteral("foreigndocument"), QStringLiteral("citizenship"),
            QStringLiteral("birthdate"), QStringLiteral("sex"), QStringLiteral("region"), QStringLiteral("residence"),
            QStringLiteral("mobilephone"), QStringLiteral("workphone"), QStringLiteral("email"),
            QStringLiteral("outsidelaw"), QStringLiteral("profession")};
        QCOMPARE(visited.mid(0, expected.size()).join(QLatin1Char(' ')), expected.join(QLatin1Char(' ')));
    }

    void whoMayNotRegisterIsToldSo_S1()
    {
        Intake intake;
        intake.desk.actAs(Role::Head);
        intake.open();
        intake.typePerson();
        intake.typeRest();
        intake.submit();
        QCOMPARE(applications(intake.desk), 0);
        QVERIFY2(intake.banner()->text().contains(QStringLiteral("registrar")), qPrintable(intake.banner()->text()));
        QVERIFY(!intake.field("surname")->isEmpty());
    }
};

QTEST_MAIN(TestIntakePage)
#include "tst_intakepage.moc"
