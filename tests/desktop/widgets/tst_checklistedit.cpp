// Protects lists of check boxes: what was chosen survives new options, Space and a click on the words choose, an
// empty one that is required says so; and that Tab follows the eye through editors made late.
#include "app/desktop/widgets/checklistedit.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "app/desktop/shell/taborder.h"
#include "app/desktop/widgets/textedit.h"
#include "tests/desktop/support/keys.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>

using namespace tanu;
using namespace tanu::desktop;

namespace {

std::vector<Choice> options(const QStringList& keys)
{
    std::vector<Choice> choices;
    for (const QString& key : keys)
        choices.push_back({key, QString(QStringLiteral("Дағды ") + key), {}});
    return choices;
}

const QString a = QStringLiteral("a");
const QString b = QStringLiteral("b");
const QString c = QStringLiteral("c");

} // namespace

class TestCheckListEdit final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsChosenStaysWhereItsKeyStays()
    {
        CheckListEdit list(QStringLiteral("skills"), nullptr);
        list.setOptions(options({a, b}));
        list.setValue({a, b});
        list.setOptions(options({b, c}));
        QCOMPARE(list.chosen(), QStringList {b});
    }

    void whatIsChosenElsewhereIsNotOffered()
    {
        CheckListEdit list(QStringLiteral("members"), nullptr);
        list.setOptions(options({a, b, c}));
        list.setValue({a, b});
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        QSignalSpy changed(&list, &FieldFrame::valueChanged);
        list.setWithheld({a});
        QCOMPARE(list.chosen(), QStringList {b});
        QCOMPARE(changed.count(), 1);
        const QList<QCheckBox*> boxes = list.findChildren<QCheckBox*>();
        QVERIFY(!boxes.at(0)->isVisible());
        QVERIFY(boxes.at(1)->isVisible());
        QVERIFY(list.focusProxy() == boxes.at(1));
        list.setValue({a, c});
        QCOMPARE(list.chosen(), QStringList {c});
        list.setWithheld({});
        QVERIFY(boxes.at(0)->isVisible());
        QCOMPARE(list.chosen(), QStringList {c});
    }

    void chosenStandInTheOrderOfTheOptions()
    {
        CheckListEdit list(QStringLiteral("skills"), nullptr);
        list.setOptions(options({a, b, c}));
        list.setValue({c, a});
        QCOMPARE(*list.value(), (QStringList {a, c}));
    }

    void anEmptyRequiredListSaysSo()
    {
        CheckListEdit list(QStringLiteral("ground"), nullptr);
        list.setOptions(options({a}));
        QCOMPARE(list.value().error().kind, ErrorKind::FieldEmpty);
        QVERIFY(list.checkNow());
        list.setRequired(true);
        QVERIFY(!list.checkNow());
        list.setValue({a});
        QVERIFY(!list.hasError());
        list.clear();
        QVERIFY(list.isEmpty());
    }

    void spaceAndTheWordsChoose()
    {
        CheckListEdit list(QStringLiteral("skills"), nullptr);
        list.setOptions(options({a, b}));
        QSignalSpy changed(&list, &FieldFrame::valueChanged);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        QTest::keyClick(list.findChildren<QCheckBox*>().at(0), Qt::Key_Space);
        QCOMPARE(list.chosen(), QStringList {a});
        for (QLabel* words : list.findChildren<QLabel*>()) {
            if (words->text() == QStringLiteral("Дағды b"))
                QTest::mouseClick(words, Qt::LeftButton);
        }
        QCOMPARE(list.chosen(), (QStringList {a, b}));
        QCOMPARE(changed.count(), 2);
    }

    void fewerSegmentsForgetTheOthers()
    {
        SegmentedChoice levels(QStringLiteral("level"), nullptr);
        levels.setOptions(options({a, b, c}));
        levels.setValue(c);
        levels.setOptions(options({a}));
        QVERIFY(levels.isEmpty());
        levels.setValue(a);
        QCOMPARE(*levels.value(), a);
    }

    void tabFollowsTheEye()
    {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* first = new CheckListEdit(QStringLiteral("first"), &window);
        auto* second = new TextEdit(QStringLiteral("second"), 10, &window);
        auto* third = new TextEdit(QStringLiteral("third"), 10, &window);
        layout->addWidget(first);
        layout->addWidget(third);
        layout->insertWidget(1, second);
        first->setOptions(options({a}));
        orderTabs(window);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus();
        QVERIFY(first->isAncestorOf(QApplication::focusWidget()));
        press(&window, Qt::Key_Tab);
        QVERIFY(second->isAncestorOf(QApplication::focusWidget()));
        press(&window, Qt::Key_Tab);
        QVERIFY(third->isAncestorOf(QApplication::focusWidget()));
    }
};

QTEST_MAIN(TestCheckListEdit)
#include "tst_checklistedit.moc"
