// Protects who looks for the list of a choice: a click anywhere on the field, arrow down and F4 open it; nothing is taken
// that nobody chose, and typing filters.
#include "app/desktop/widgets/choiceedit.h"
#include "core/domain/values/searchtext.h"
#include "tests/desktop/support/keys.h"

#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>

using namespace tanu;
using namespace tanu::desktop;

namespace {

struct Form {
    QWidget window;
    ChoiceEdit* chair = new ChoiceEdit(QStringLiteral("chair"), foldForSearch, &window);
    ChoiceEdit* secretary = new ChoiceEdit(QStringLiteral("secretary"), foldForSearch, &window);

    Form()
    {
        auto* rows = new QVBoxLayout(&window);
        for (ChoiceEdit* field : {chair, secretary}) {
            field->setChoices({{QStringLiteral("1"), QStringLiteral("Жақсыбеков")},
                {QStringLiteral("2"), QStringLiteral("Оспанов")}, {QStringLiteral("3"), QStringLiteral("Ыбыраев")}});
            rows->addWidget(field);
        }
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
    }
    [[nodiscard]] QAbstractItemView* list() const { return chair->findChild<QCompleter*>()->popup(); }
    [[nodiscard]] int listed() const { return list()->isVisible() ? list()->model()->rowCount() : 0; }
    void click() const { QTest::mouseClick(&chair->line(), Qt::LeftButton, {}, QPoint(8, chair->line().height() / 2)); }
};

} // namespace

class TestChoiceEdit final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClickOnTheFieldOpensTheWholeList()
    {
        Form form;
        form.click();
        QCOMPARE(form.listed(), 3);
        QTest::mouseClick(form.list()->viewport(), Qt::LeftButton, {},
            form.list()->visualRect(form.list()->model()->index(1, 0)).center());
        QCOMPARE(form.chair->value().value(), QStringLiteral("2"));
    }

    void keysOpenTheWholeList_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("down") << Qt::Key_Down << Qt::KeyboardModifiers(Qt::NoModifier);
        QTest::newRow("Alt+down") << Qt::Key_Down << Qt::KeyboardModifiers(Qt::AltModifier);
        QTest::newRow("F4") << Qt::Key_F4 << Qt::KeyboardModifiers(Qt::NoModifier);
    }
    void keysOpenTheWholeList()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        Form form;
        form.chair->setValue(QStringLiteral("3"));
        form.chair->setFocus();
        press(&form.window, key, modifiers);
        QCOMPARE(form.listed(), 3);
        QCOMPARE(form.list()->currentIndex().row(), 2);
        QTest::keyClick(form.list(), Qt::Key_Return);
        QCOMPARE(form.chair->value().value(), QStringLiteral("3"));
    }

    void goingOnAfterAClickTakesNothing()
    {
        Form form;
        form.click();
        QVERIFY(!form.list()->currentIndex().isValid());
        QTest::keyClick(form.list(), Qt::Key_Tab);
        QVERIFY(form.chair->isEmpty());
    }

    void typingAfterAClickFilters()
    {
        Form form;
        form.chair->setValue(QStringLiteral("1"));
        form.click();
        typeText(form.chair, QStringLiteral("осп"));
        QCOMPARE(form.chair->text(), QStringLiteral("осп"));
        QCOMPARE(form.listed(), 1);
        QTest::keyClick(form.list(), Qt::Key_Return);
        QCOMPARE(form.chair->value().value(), QStringLiteral("2"));
    }

    void whatIsOnlyReadOpensNothing()
    {
        Form form;
        form.chair->setReadOnly(true);
        form.click();
        QCOMPARE(form.listed(), 0);
    }
};

QTEST_MAIN(TestChoiceEdit)
#include "tst_choiceedit.moc"
