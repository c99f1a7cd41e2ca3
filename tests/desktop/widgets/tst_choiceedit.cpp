// Protects who looks for the list of a choice: a click anywhere on the field, arrow down and F4 open it; nothing is taken
// that nobody chose, and typing filters.
#include "app/desktop/widgets/choiceedit.h"
#include "core/domain/values/searchtext.h"
#include "tests/desktop/support/keys.h"

#include <QtGui/QMouseEvent>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
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

    void goingOnTakesWhatTheArrowsChose_data()
    {
        QTest::addColumn<Qt::Key>("opened");
        QTest::addColumn<QList<Qt::Key>>("keys");
        QTest::addColumn<QString>("taken");
        QTest::newRow("down, down, Tab") << Qt::Key_Down << QList {Qt::Key_Down, Qt::Key_Tab} << QStringLiteral("2");
        QTest::newRow("back to the field before") << Qt::Key_Down << QList {Qt::Key_Down, Qt::Key_Backtab} << QStringLiteral("2");
        QTest::newRow("down and up") << Qt::Key_Down << QList {Qt::Key_Down, Qt::Key_Up, Qt::Key_Tab} << QStringLiteral("1");
        QTest::newRow("the first") << Qt::Key_Down << QList {Qt::Key_Tab} << QStringLiteral("1");
        QTest::newRow("Esc drops it") << Qt::Key_Down << QList {Qt::Key_Down, Qt::Key_Escape} << QString();
        QTest::newRow("F4 only looks") << Qt::Key_F4 << QList {Qt::Key_Tab} << QString();
        QTest::newRow("F4 and down") << Qt::Key_F4 << QList {Qt::Key_Down, Qt::Key_Tab} << QStringLiteral("2");
    }
    void goingOnTakesWhatTheArrowsChose()
    {
        QFETCH(Qt::Key, opened);
        QFETCH(QList<Qt::Key>, keys);
        QFETCH(QString, taken);
        Form form;
        form.chair->setFocus();
        press(&form.window, opened);
        for (const Qt::Key key : keys)
            QTest::keyClick(form.list(), key);
        QVERIFY(!form.list()->isVisible());
        QCOMPARE(form.chair->isEmpty() ? QString() : form.chair->value().value(), taken);
    }

    void aClickElsewhereTakesWhatTheArrowsChose()
    {
        for (const bool isChosen : {true, false}) {
            Form form;
            form.chair->setFocus();
            press(&form.window, Qt::Key_F4);
            if (isChosen)
                QTest::keyClick(form.list(), Qt::Key_Down);
            const QPoint outside(-40, -40);
            QMouseEvent press(QEvent::MouseButtonPress, outside, form.list()->mapToGlobal(outside), Qt::LeftButton, Qt::LeftButton, {});
            QApplication::sendEvent(form.list(), &press);
            QCOMPARE(form.chair->isEmpty() ? QString() : form.chair->value().value(), isChosen ? QStringLiteral("2") : QString());
        }
    }

    /// One that is left alone was chosen by typing; of several nobody chose any.
    void goingOnAfterTypingTakesTheOnlyHit_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("listed");
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("taken");
        QTest::newRow("one, Tab") << QStringLiteral("осп") << 1 << Qt::Key_Tab << QStringLiteral("2");
        QTest::newRow("one, back") << QStringLiteral("осп") << 1 << Qt::Key_Backtab << QStringLiteral("2");
        QTest::newRow("one, Enter") << QStringLiteral("осп") << 1 << Qt::Key_Return << QStringLiteral("2");
        QTest::newRow("one, Esc") << QStringLiteral("осп") << 1 << Qt::Key_Escape << QString();
        QTest::newRow("several, Tab") << QStringLiteral("ы") << 2 << Qt::Key_Tab << QString();
        QTest::newRow("a space filters nothing") << QStringLiteral(" ") << 3 << Qt::Key_Tab << QString();
    }
    void goingOnAfterTypingTakesTheOnlyHit()
    {
        QFETCH(QString, typed);
        QFETCH(int, listed);
        QFETCH(Qt::Key, key);
        QFETCH(QString, taken);
        Form form;
        form.chair->setFocus();
        typeText(form.chair, typed);
        QCOMPARE(form.listed(), listed);
        QTest::keyClick(form.list(), key);
        const auto value = form.chair->value();
        QCOMPARE(value ? *value : QString(), taken);
        QVERIFY(!taken.isEmpty() || form.chair->text() == typed);
    }

    void theOnlyOneOfAListThatWasOnlyLookedAtIsNotTaken()
    {
        Form form;
        form.chair->setChoices({{QStringLiteral("2"), QStringLiteral("Оспанов")}});
        form.chair->setFocus();
        press(&form.window, Qt::Key_F4);
        QCOMPARE(form.listed(), 1);
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

    /// As far as the window reaches; what is cut even then is cut in its middle.
    void theListShowsTheEndOfLongNames()
    {
        Form form;
        form.window.resize(700, 200);
        form.chair->line().setFixedWidth(120);
        const QString name = QStringLiteral("Бағдарламалық қамтылымды тестілеу маманы, бесінші деңгей");
        form.chair->setChoices({{QStringLiteral("1"), name}, {QStringLiteral("2"), QStringLiteral("Аспаз")}});
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        form.chair->setFocus();
        press(&form.window, Qt::Key_F4);
        QCOMPARE(form.listed(), 2);
        QVERIFY(form.list()->viewport()->width() >= form.list()->sizeHintForColumn(0));
        QCOMPARE(form.list()->textElideMode(), Qt::ElideMiddle);
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
