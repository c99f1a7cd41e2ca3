// Protects the field of a password: dots unless somebody asks to see it, a word when Caps Lock is on, blanks kept, and
// nothing shown any more when the field is left.
#include "app/desktop/widgets/passwordedit.h"
#include "tests/desktop/support/keys.h"

#include <QtTest/QTest>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace tanu;
using namespace tanu::desktop;

namespace {

struct Window {
    QWidget widget;
    PasswordEdit edit {QStringLiteral("password"), &widget};
    QLineEdit other {&widget};

    Window()
    {
        auto* layout = new QVBoxLayout(&widget);
        layout->addWidget(&edit);
        layout->addWidget(&other);
        widget.show();
        widget.activateWindow();
        if (!QTest::qWaitForWindowActive(&widget))
            qFatal("the window does not become active");
        edit.setFocus();
    }
    [[nodiscard]] QString words() const
    {
        QStringList words;
        for (const QLabel* label : edit.findChildren<QLabel*>()) {
            if (!label->isHidden())
                words.append(label->text());
        }
        return words.join(QLatin1Char(' '));
    }
    void key(const char* letter, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::sendKeyEvent(QTest::Click, &edit.line(), Qt::Key_unknown, QString::fromUtf8(letter), modifiers);
    }
};

} // namespace

class TestPasswordEdit final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsDotsUntilItIsAsked()
    {
        Window window;
        typeText(&window.edit, QStringLiteral(" қозы көрпеш "));
        QCOMPARE(window.edit.line().echoMode(), QLineEdit::Password);
        QVERIFY(!window.edit.line().displayText().contains(QStringLiteral("қозы")));
        press(&window.widget, Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(window.edit.line().displayText(), QStringLiteral(" қозы көрпеш "));
        press(&window.widget, Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(window.edit.line().echoMode(), QLineEdit::Password);
        QCOMPARE(*window.edit.value(), QStringLiteral(" қозы көрпеш "));
    }

    void hidesAgainWhenItIsLeft()
    {
        Window window;
        typeText(&window.edit, QStringLiteral("қозы көрпеш"));
        window.edit.setShown(true);
        window.other.setFocus();
        QVERIFY(!window.edit.isShown());
    }

    void tellsCapsLock_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::addColumn<bool>("withShift");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("a capital without Shift") << QStringLiteral("Қ") << false << true;
        QTest::newRow("a small letter with Shift") << QStringLiteral("қ") << true << true;
        QTest::newRow("a capital with Shift") << QStringLiteral("A") << true << false;
        QTest::newRow("a small letter") << QStringLiteral("a") << false << false;
        QTest::newRow("a digit says nothing") << QStringLiteral("7") << false << false;
    }
    void tellsCapsLock()
    {
        QFETCH(QString, letter);
        QFETCH(bool, withShift);
        QFETCH(bool, isTold);
        Window window;
        window.key(qUtf8Printable(letter), withShift ? Qt::ShiftModifier : Qt::NoModifier);
        QCOMPARE(window.words().contains(QStringLiteral("Caps Lock")), isTold);
        window.key("b");
        QVERIFY(!window.words().contains(QStringLiteral("Caps Lock")));
    }

    void anEmptyOneIsNoPassword()
    {
        Window window;
        QVERIFY(window.edit.isEmpty());
        QCOMPARE(window.edit.value().error().kind, ErrorKind::FieldEmpty);
        window.edit.setText(QStringLiteral("   "));
        QVERIFY2(!window.edit.isEmpty(), "blanks are signs of a password");
    }
};

QTEST_MAIN(TestPasswordEdit)
#include "tst_passwordedit.moc"
