// Protects half-typed forms: what is right and what is wrong both come back as they were typed.
#include "app/desktop/applications/draftbook.h"
#include "app/desktop/widgets/checklistedit.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/iinedit.h"
#include "app/desktop/widgets/languagechoice.h"
#include "app/desktop/widgets/textarea.h"
#include "core/domain/values/searchtext.h"

#include <QtTest/QTest>
#include <QtWidgets/QWidget>

using namespace tanu;
using namespace tanu::desktop;

namespace {

struct Form {
    QWidget window;
    IinEdit* iin = new IinEdit(&window);
    ChoiceEdit* region = new ChoiceEdit(QStringLiteral("region"), foldForSearch, &window);
    TextArea* words = new TextArea(QStringLiteral("words"), 10, &window);
    LanguageChoice* language = new LanguageChoice(&window);
    CheckListEdit* skills = new CheckListEdit(QStringLiteral("skills"), &window);
    DraftBook book;

    Form()
    {
        region->setChoices({{QStringLiteral("71"), QStringLiteral("Астана"), {}}, {QStringLiteral("75"), QStringLiteral("Алматы"), {}}});
        skills->setOptions({{QStringLiteral("a"), QStringLiteral("A"), {}}, {QStringLiteral("b"), QStringLiteral("B"), {}}});
        book.add(QStringLiteral("iin"), static_cast<LineField*>(iin));
        book.add(QStringLiteral("region"), region);
        book.add(QStringLiteral("words"), words);
        book.add(QStringLiteral("language"), language);
        book.add(QStringLiteral("skills"), skills);
    }
};

} // namespace

class TestDraftBook final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack()
    {
        Form before;
        before.iin->setText(QStringLiteral("90010130"));
        before.region->setValue(QStringLiteral("75"));
        before.words->setValue(QStringLiteral("longer than ten characters"));
        before.language->setValue(Language::Russian);
        before.skills->setValue({QStringLiteral("b")});
        Form after;
        after.book.load(before.book.save());
        QCOMPARE(after.iin->text(), before.iin->text());
        QVERIFY(!after.iin->value().isOk());
        QCOMPARE(*after.region->value(), QStringLiteral("75"));
        QCOMPARE(after.words->text(), QStringLiteral("longer than ten characters"));
        QCOMPARE(*after.language->value(), Language::Russian);
        QCOMPARE(after.skills->chosen(), QStringList {QStringLiteral("b")});
    }

    void aChoiceThatIsNoneComesBackAsTyped()
    {
        Form before;
        before.region->setText(QStringLiteral("Аст"));
        Form after;
        after.book.load(before.book.save());
        QCOMPARE(after.region->text(), QStringLiteral("Аст"));
        QVERIFY(!after.region->value().isOk());
    }

    void whatTheDraftDoesNotNameStays()
    {
        Form form;
        form.language->setValue(Language::Kazakh);
        form.words->setValue(QStringLiteral("stays"));
        form.book.load({{QStringLiteral("iin"), QStringLiteral("12")}});
        QCOMPARE(*form.language->value(), Language::Kazakh);
        QCOMPARE(form.words->text(), QStringLiteral("stays"));
        QCOMPARE(form.iin->text(), QStringLiteral("12"));
    }
};

QTEST_MAIN(TestDraftBook)
#include "tst_draftbook.moc"
