// Protects what people type: every editor takes Kazakh and Russian by real keys, refuses at the field with
// the reason, keeps every word, and Enter moves on.
#include "app/desktop/shell/languages.h"
#include "app/desktop/widgets/binedit.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/countedit.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/emailedit.h"
#include "app/desktop/widgets/filedroplist.h"
#include "app/desktop/widgets/iinedit.h"
#include "app/desktop/widgets/languagechoice.h"
#include "app/desktop/widgets/moneyedit.h"
#include "app/desktop/widgets/monthgrid.h"
#include "app/desktop/widgets/nameedit.h"
#include "app/desktop/widgets/phoneedit.h"
#include "app/desktop/widgets/textarea.h"
#include "app/desktop/widgets/textedit.h"
#include "core/domain/values/searchtext.h"
#include "tests/desktop/support/keys.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace tanu;
using namespace tanu::desktop;

namespace {

/// A form of one or more fields in a window that has the keyboard.
struct Form {
    QWidget window;

    Form() { new QVBoxLayout(&window); }
    template <typename Field> Field* add(Field* field)
    {
        field->setLabel(QStringLiteral("&Field"));
        window.layout()->addWidget(field);
        return field;
    }
    void show()
    {
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
};

QString write(const QTemporaryDir& dir, const QString& name, const QByteArray& contents)
{
    QFile file(dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(contents);
    return file.fileName();
}

} // namespace

class TestEditors final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages = std::make_unique<Languages>(*qApp, ScreenLanguage::English); }

    void iinIsCheckedAsItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("note");
        QTest::newRow("I1 good") << QStringLiteral("900101300007") << QStringLiteral("900101 300007")
                                 << QString() << QStringLiteral("Born 01.01.1990 by the digits");
        QTest::newRow("I1 letters are not taken")
            << QStringLiteral("90ә01Z01300007") << QStringLiteral("900101 300007") << QString()
            << QStringLiteral("Born 01.01.1990 by the digits");
        QTest::newRow("I1 wrong check digit")
            << QStringLiteral("900101300008") << QStringLiteral("900101 300008")
            << QStringLiteral("The last digit does not fit the others: one of the digits is mistyped.")
            << QString();
        QTest::newRow("not finished")
            << QStringLiteral("9001013") << QStringLiteral("900101 3") << QString() << QString();
    }
    void iinIsCheckedAsItIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, note);
        Form form;
        IinEdit* iin = form.add(new IinEdit(&form.window));
        form.show();
        typeText(iin, typed);
        QTEST(iin->text(), "shown");
        QTEST(iin->errorText(), "error");
        bool isTold = note.isEmpty();
        for (const QLabel* label : iin->findChildren<QLabel*>())
            isTold = isTold || label->text() == note;
        QVERIFY(isTold);
    }

    void iinLeftUnfinishedSaysSoAndKeepsTheDigits()
    {
        Form form;
        IinEdit* iin = form.add(new IinEdit(&form.window));
        EmailEdit* next = form.add(new EmailEdit(&form.window));
        form.show();
        iin->setFocus();
        typeText(iin, QStringLiteral("9001"));
        QVERIFY(!iin->hasError());
        press(&form.window, Qt::Key_Return);
        QVERIFY(next->line().hasFocus());
        QCOMPARE(iin->errorText(), QStringLiteral("Twelve digits are needed."));
        QCOMPARE(iin->text(), QStringLiteral("9001"));
        QCOMPARE(iin->value().error().kind, ErrorKind::NotTwelveDigits);
        typeText(iin, QStringLiteral("01300007"));
        QVERIFY(!iin->hasError());
        QCOMPARE(iin->value()->toString(), QStringLiteral("900101300007"));
    }

    void iinCanBeMendedInTheMiddle()
    {
        Form form;
        IinEdit* iin = form.add(new IinEdit(&form.window));
        form.show();
        iin->setValue(Iin::parse(QStringLiteral("900101300007")).value());
        iin->line().setCursorPosition(2);
        QTest::keyClick(&iin->line(), Qt::Key_Backspace);
        typeText(iin, QStringLiteral("0"));
        QCOMPARE(iin->text(), QStringLiteral("900101 300007"));
        QCOMPARE(iin->line().cursorPosition(), 2);
    }

    void emptyRequiredFieldIsToldOnlyWhenAsked()
    {
        Form form;
        PhoneEdit* phone = form.add(new PhoneEdit(&form.window));
        phone->setRequired(true);
        QVERIFY(!phone->hasError());
        QVERIFY(!phone->checkNow());
        QCOMPARE(phone->errorText(), QStringLiteral("Fill this in."));
        QCOMPARE(phone->line().accessibleName(), QStringLiteral("Field, required"));
        phone->setRequired(false);
        QVERIFY(phone->checkNow());
        QVERIFY(!phone->hasError());
    }

    void errorOfAServiceStandsUntilTheValueChanges()
    {
        Form form;
        TextEdit* text = form.add(new TextEdit(QStringLiteral("address"), 200, &form.window));
        text->setHint(QStringLiteral("as in the document"));
        form.show();
        typeText(text, QStringLiteral("Қарағанды қ."));
        text->showError(
            {ErrorKind::SessionTooEarly, {QStringLiteral("А"), QStringLiteral("2026-12-09")}, {}});
        QVERIFY(text->errorText().contains(QStringLiteral("09.12.2026")));
        QVERIFY(text->line().accessibleDescription().contains(QStringLiteral("09.12.2026")));
        typeText(text, QStringLiteral(" "));
        QVERIFY(!text->hasError());
        QCOMPARE(text->line().accessibleDescription(), QStringLiteral("as in the document"));
        QCOMPARE(text->value().value(), QStringLiteral("Қарағанды қ."));
    }

    void binIsChecked()
    {
        Form form;
        BinEdit* bin = form.add(new BinEdit(&form.window));
        form.show();
        QCOMPARE(bin->value().error(), (Error{ErrorKind::FieldEmpty, {QStringLiteral("bin")}, {}}));
        typeText(bin, QStringLiteral("123456789012"));
        QVERIFY(bin->hasError());
        QCOMPARE(bin->text(), QStringLiteral("123456789012"));
    }

    void namesAreWrittenAsInTheDocument_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("left");
        QTest::newRow("R4.1 Kazakh letters") << QStringLiteral("әбілқасым") << QStringLiteral("Әбілқасым");
        QTest::newRow("R4.1 all nine") << QStringLiteral("әғқңөұүһі") << QStringLiteral("Әғқңөұүһі");
        QTest::newRow("R4.1 hyphen") << QStringLiteral("ким-пак") << QStringLiteral("Ким-Пак");
        QTest::newRow("R4.1 shouted") << QStringLiteral("ҮСЕНБАЕВА") << QStringLiteral("Үсенбаева");
        QTest::newRow("R4.1 digits are not taken") << QStringLiteral("Се7рік1") << QStringLiteral("Серік");
        QTest::newRow("R4.1 inner capitals stay")
            << QStringLiteral("МакДональд") << QStringLiteral("МакДональд");
        QTest::newRow("R4.1 two words") << QStringLiteral("нұр ахмет ") << QStringLiteral("Нұр Ахмет");
    }
    void namesAreWrittenAsInTheDocument()
    {
        QFETCH(QString, typed);
        Form form;
        NameEdit* name = form.add(new NameEdit(QStringLiteral("surname"), &form.window));
        EmailEdit* next = form.add(new EmailEdit(&form.window));
        form.show();
        name->setFocus();
        typeText(name, typed);
        press(&form.window, Qt::Key_Return);
        QVERIFY(next->line().hasFocus());
        QTEST(name->text(), "left");
        QTEST(name->value().value(), "left");
        QVERIFY(!name->hasError());
    }

    void enterLeavesAWrongFieldAndItsClauseBehind()
    {
        Form form;
        IinEdit* iin = form.add(new IinEdit(&form.window));
        EmailEdit* next = form.add(new EmailEdit(&form.window));
        form.show();
        iin->setFocus();
        typeText(iin, QStringLiteral("950312450123"));
        QVERIFY2(!iin->checkNow(), "the last digit; its clause stands beside the reason now");
        press(&form.window, Qt::Key_Return);
        QVERIFY(next->line().hasFocus());
    }

    void datesNeedEightDigits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        QTest::newRow("digits only") << QStringLiteral("27112026") << QDate(2026, 11, 27);
        QTest::newRow("with points") << QStringLiteral("5.3.2026") << QDate(2026, 3, 5);
        QTest::newRow("impossible") << QStringLiteral("31022026") << QDate();
        QTest::newRow("leap day") << QStringLiteral("29022028") << QDate(2028, 2, 29);
    }
    void datesNeedEightDigits()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, date);
        Form form;
        DateEdit* edit = form.add(new DateEdit(QStringLiteral("date"), nullptr, &form.window));
        EmailEdit* next = form.add(new EmailEdit(&form.window));
        form.show();
        edit->setFocus();
        typeText(edit, typed);
        press(&form.window, Qt::Key_Return);
        QVERIFY(next->line().hasFocus());
        QCOMPARE(edit->value().isOk(), date.isValid());
        QCOMPARE(edit->hasError(), !date.isValid());
        if (date.isValid())
            QCOMPARE(edit->text(), date.toString(QStringLiteral("dd.MM.yyyy")));
    }

    void monthIsChosenByKeysAndDayOffIsTold()
    {
        Form form;
        const WorkCalendar calendar;
        DateEdit* edit = form.add(new DateEdit(QStringLiteral("date"), &calendar, &form.window));
        form.show();
        edit->setValue(QDate(2026, 11, 27));
        edit->setFocus();
        press(&form.window, Qt::Key_Down, Qt::AltModifier);
        auto* grid = edit->findChild<MonthGrid*>();
        QVERIFY(grid && grid->isVisible());
        QTest::keyClick(grid, Qt::Key_Right);
        QTest::keyClick(grid, Qt::Key_Return);
        QCOMPARE(edit->value().value(), QDate(2026, 11, 28));
        QCOMPARE(edit->line().accessibleDescription(), QStringLiteral("Not a working day: weekend"));
    }

    void phoneMailAndMoneyTakeTheirForm()
    {
        Form form;
        PhoneEdit* phone = form.add(new PhoneEdit(&form.window));
        EmailEdit* mail = form.add(new EmailEdit(&form.window));
        MoneyEdit* money = form.add(new MoneyEdit(&form.window));
        CountEdit* count = form.add(new CountEdit(QStringLiteral("number"), 0, 100, &form.window));
        form.show();
        phone->setFocus();
        typeText(phone, QStringLiteral("8 701 123 45 67"));
        press(&form.window, Qt::Key_Return);
        typeText(mail, QStringLiteral("aigul@Mail.KZ"));
        press(&form.window, Qt::Key_Return);
        typeText(money, QStringLiteral("25000,50"));
        press(&form.window, Qt::Key_Return);
        QVERIFY(count->line().hasFocus());
        QCOMPARE(phone->text(), QStringLiteral("+7 701 123 45 67"));
        QCOMPARE(phone->value()->toString(), QStringLiteral("+77011234567"));
        QCOMPARE(mail->text(), QStringLiteral("aigul@mail.kz"));
        QCOMPARE(money->value()->tiyn(), 2'500'050);
        QCOMPARE(money->text(), Money::ofTiyn(2'500'050)->toString());
    }

    void countsStayInTheirRange()
    {
        Form form;
        CountEdit* count = form.add(new CountEdit(QStringLiteral("number"), 0, 40, &form.window));
        form.show();
        typeText(count, QStringLiteral("41"));
        QVERIFY(!count->value());
        QVERIFY(!count->checkNow());
        QVERIFY2(count->errorText().contains(QStringLiteral("40")), qPrintable(count->errorText())); // says what fits
        QTest::keyClick(&count->line(), Qt::Key_Down);
        QCOMPARE(count->value().value(), 40);
        QVERIFY(!count->hasError());
        QTest::keyClick(&count->line(), Qt::Key_Up);
        QCOMPARE(count->value().value(), 40);
        typeText(count, QStringLiteral("x"));
        QCOMPARE(count->text(), QStringLiteral("40"));
    }

    void longTextKeepsItsLines()
    {
        Form form;
        TextArea* area = form.add(new TextArea(QStringLiteral("address"), 20, &form.window));
        form.show();
        auto* text = area->findChild<QPlainTextEdit*>();
        typeText(text, QStringLiteral("бірінші"));
        QTest::keyClick(text, Qt::Key_Return);
        typeText(text, QStringLiteral("екінші"));
        QCOMPARE(area->value().value(), QStringLiteral("бірінші\nекінші"));
        typeText(text, QStringLiteral(" және тағы бірнеше"));
        QCOMPARE(area->value().error().kind, ErrorKind::FieldTooLong);
    }

    void professionIsFoundByAnyPartInAnyCase()
    {
        Form form;
        ChoiceEdit* choice =
            form.add(new ChoiceEdit(QStringLiteral("profession"), foldForSearch, &form.window));
        choice->setChoices(
            {{QStringLiteral("1"), QStringLiteral("Электргазбен дәнекерлеуші"), QStringLiteral("7212-1")},
                {QStringLiteral("2"), QStringLiteral("Электромонтёр"), QStringLiteral("7411-2")},
                {QStringLiteral("3"), QStringLiteral("Аспаз"), QStringLiteral("5120-1")}});
        form.show();
        QCOMPARE(choice->matching(QStringLiteral("ДӘНЕК")).size(), size_t{1});
        QCOMPARE(choice->matching(QStringLiteral("монтер электро")).size(), size_t{1});
        QCOMPARE(choice->matching(QStringLiteral("7212")).size(), size_t{1});
        QCOMPARE(choice->matching({}).size(), size_t{3});
        typeText(choice, QStringLiteral("ДӘН"));
        QCOMPARE(choice->value().error().kind, ErrorKind::FieldMalformed);
        auto* popup = choice->findChild<QCompleter*>()->popup();
        QVERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(choice->value().value(), QStringLiteral("1"));
        QCOMPARE(choice->text(), QStringLiteral("Электргазбен дәнекерлеуші"));
    }

    void enterTakesAChoiceAndGoesOn()
    {
        Form form;
        ChoiceEdit* chair = form.add(new ChoiceEdit(QStringLiteral("chair"), foldForSearch, &form.window));
        ChoiceEdit* secretary = form.add(new ChoiceEdit(QStringLiteral("secretary"), foldForSearch, &form.window));
        for (ChoiceEdit* field : {chair, secretary})
            field->setChoices({{QStringLiteral("1"), QStringLiteral("Жақсыбеков")}, {QStringLiteral("2"), QStringLiteral("Оспанов")}});
        form.show();
        chair->setFocus();
        typeText(form.window.focusWidget(), QStringLiteral("жақ"));
        QTest::keyClick(chair->findChild<QCompleter*>()->popup(), Qt::Key_Return);
        typeText(form.window.focusWidget(), QStringLiteral("осп"));
        QTest::keyClick(secretary->findChild<QCompleter*>()->popup(), Qt::Key_Return);
        QCOMPARE(chair->value().value(), QStringLiteral("1"));
        QCOMPARE(secretary->value().value(), QStringLiteral("2"));
    }

    void whatIsNotInTheListSaysSo()
    {
        Form form;
        ChoiceEdit* choice = form.add(new ChoiceEdit(QStringLiteral("chair"), foldForSearch, &form.window));
        choice->setChoices({{QStringLiteral("1"), QStringLiteral("Жақсыбеков")}});
        form.show();
        typeText(choice, QStringLiteral("Жақсыбековты"));
        QVERIFY(!choice->checkNow());
        QCOMPARE(choice->errorText(), QStringLiteral("Choose one from the list."));
    }

    void typedChoiceCountsOnlyAsAWhole()
    {
        Form form;
        ChoiceEdit* choice =
            form.add(new ChoiceEdit(QStringLiteral("profession"), foldForSearch, &form.window));
        choice->setChoices({{QStringLiteral("3"), QStringLiteral("Аспаз")}});
        form.show();
        typeText(choice, QStringLiteral("Аспаз"));
        QCOMPARE(choice->value().value(), QStringLiteral("3"));
        typeText(choice, QStringLiteral("ш"));
        QVERIFY(!choice->value());
        choice->clear();
        QCOMPARE(choice->value().error(), (Error{ErrorKind::FieldEmpty, {QStringLiteral("profession")}, {}}));
        choice->setValue(QStringLiteral("3"));
        choice->setChoices({{QStringLiteral("3"), QStringLiteral("Повар")}});
        QCOMPARE(choice->text(), QStringLiteral("Повар"));
        QCOMPARE(choice->value().value(), QStringLiteral("3"));
    }

    void languageIsChosenByArrows()
    {
        Form form;
        LanguageChoice* choice = form.add(new LanguageChoice(&form.window));
        TextEdit* next = form.add(new TextEdit(QStringLiteral("name"), 10, &form.window));
        form.show();
        QCOMPARE(choice->value().error().kind, ErrorKind::FieldEmpty);
        QSignalSpy changed(choice, &FieldFrame::valueChanged);
        choice->setFocus();
        press(&form.window, Qt::Key_Right);
        QCOMPARE(choice->value().value(), Language::Russian);
        press(&form.window, Qt::Key_Left);
        QCOMPARE(choice->value().value(), Language::Kazakh);
        QCOMPARE(changed.count(), 2);
        next->setFocus();
        choice->clear();
        QVERIFY(choice->isEmpty());
    }

    void filesAreKnownByTheirContent()
    {
        const QTemporaryDir dir;
        const QString pdf = write(dir, QStringLiteral("диплом.pdf"), "%PDF-1.7\n...");
        const QString fake = write(dir, QStringLiteral("virus.pdf"), "MZ this is no PDF");
        const QString large = write(dir, QStringLiteral("large.pdf"), "%PDF-" + QByteArray(2000, 'x'));
        QImage image(30, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        const QString png = dir.filePath(QStringLiteral("photo"));
        QVERIFY(image.save(png, "PNG"));
        QCOMPARE(inspectFile(pdf, 1000)->kind, FileKind::Pdf);
        QCOMPARE(inspectFile(png, 1000)->kind, FileKind::Png);
        QCOMPARE(inspectFile(fake, 1000).error().kind, ErrorKind::FileKindNotAllowed);
        QCOMPARE(inspectFile(large, 1000).error().kind, ErrorKind::FileTooLarge);
        QCOMPARE(
            inspectFile(dir.filePath(QStringLiteral("none")), 1000).error().kind, ErrorKind::FileUnreadable);

        Form form;
        FileDropList* list = form.add(new FileDropList(
            QStringLiteral("files"), 1000,
            [&] {
                return QStringList{pdf, fake, png};
            },
            &form.window));
        form.show();
        list->findChild<QPushButton*>()->click();
        QCOMPARE(list->value()->size(), size_t{2});
        QCOMPARE(list->errorText(), QStringLiteral("virus.pdf is not a PDF, JPEG or PNG."));
        auto* view = list->findChild<QListWidget*>();
        view->setCurrentRow(0);
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(list->value()->size(), size_t{1});
        QCOMPARE(list->value()->front().name, QStringLiteral("photo"));
        list->add({png});
        QCOMPARE(list->value()->size(), size_t{1});
    }

    void fieldsSpeakTheLanguageOfTheScreen()
    {
        Form form;
        IinEdit* iin = form.add(new IinEdit(&form.window));
        iin->setRequired(true);
        form.show();
        iin->checkNow();
        m_languages->switchTo(ScreenLanguage::Kazakh);
        QTRY_COMPARE(iin->errorText(), QStringLiteral("Осы өрісті толтырыңыз."));
        m_languages->switchTo(ScreenLanguage::English);
    }

private:
    std::unique_ptr<Languages> m_languages;
};

QTEST_MAIN(TestEditors)
#include "tst_editors.moc"
