// Protects the questions: Enter does what the button says, Esc does nothing, and scripted answers come in
// order.
#include "app/desktop/prompts/dialogprompts.h"
#include "tests/desktop/support/scriptedprompts.h"

#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMessageBox>

using namespace tanu::desktop;

class TestPrompts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKeyDecides_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<bool>("answer");
        QTest::newRow("Enter does it") << Qt::Key_Return << true;
        QTest::newRow("Esc leaves all as it is") << Qt::Key_Escape << false;
    }
    void theKeyDecides()
    {
        QFETCH(Qt::Key, key);
        QWidget window;
        window.show();
        DialogPrompts prompts(&window);
        QString seen;
        QTimer::singleShot(0, &window, [&] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            seen = box->text();
            QTest::keyClick(box, key);
        });
        const bool answer =
            prompts.confirm(QStringLiteral("Sign protocol No 12?"), QStringLiteral("Sign"), QString());
        QTEST(answer, "answer");
        QCOMPARE(seen, QStringLiteral("Sign protocol No 12?"));
    }

    void informWaitsForClose()
    {
        QWidget window;
        DialogPrompts prompts(&window);
        bool wasShown = false;
        QTimer::singleShot(0, &window, [&] {
            wasShown = true;
            QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return);
        });
        prompts.inform(
            QStringLiteral("Demo center"), QStringLiteral("The key lies in the folder of the data."));
        QVERIFY(wasShown);
    }

    void scriptedAnswersComeInOrder()
    {
        ScriptedPrompts prompts;
        prompts.willConfirm(QStringLiteral("No 12"), true);
        prompts.willChooseFiles({QStringLiteral("a.pdf"), QStringLiteral("b.png")});
        prompts.willSaveFile(QStringLiteral("c.pdf"));
        prompts.willInform(QStringLiteral("done"));
        QVERIFY(prompts.confirm(QStringLiteral("Sign protocol No 12?"), QStringLiteral("Sign"), {}));
        QCOMPARE(prompts.chooseFiles({}, {}).size(), 2);
        QCOMPARE(prompts.saveFile({}, {}, {}), QStringLiteral("c.pdf"));
        QVERIFY(!prompts.isSpent());
        prompts.inform(QStringLiteral("All"), QStringLiteral("done"));
        QVERIFY(prompts.isSpent());
        QCOMPARE(prompts.asked().size(), 4);
    }
};

QTEST_MAIN(TestPrompts)
#include "tst_prompts.moc"
