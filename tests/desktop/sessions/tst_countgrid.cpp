// Protects the spreadsheet keys of the result grids: digits, Backspace, Enter, Tab, arrows, and the most of a cell.
#include "app/desktop/sessions/countgrid.h"
#include "tests/desktop/support/keys.h"

#include <QtGui/QStandardItemModel>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

using namespace tanu::desktop;

namespace {

/// Name, two counts of at most 20, a result; three rows.
struct Sheet {
    QWidget window;
    QStandardItemModel model {3, 4};
    CountGrid* grid = new CountGrid(&window);
    QLineEdit* after = new QLineEdit(&window);

    Sheet()
    {
        for (int row = 0; row < 3; ++row) {
            for (int column = 0; column < 4; ++column) {
                auto* item = new QStandardItem;
                const bool isCell = column == 1 || column == 2;
                item->setEditable(isCell);
                if (isCell)
                    item->setData(20, CountGrid::greatestRole);
                model.setItem(row, column, item);
            }
        }
        grid->setModel(&model);
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(grid);
        layout->addWidget(after);
        window.show();
        window.activateWindow();
        grid->setFocus();
    }
    void keys(const char* digits) { QTest::keyClicks(grid, QString::fromLatin1(digits)); }
    void key(Qt::Key one, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(grid, one, modifiers); }
    [[nodiscard]] QVariant at(int row, int column) const { return model.index(row, column).data(Qt::EditRole); }
    [[nodiscard]] std::pair<int, int> place() const { return {grid->currentIndex().row(), grid->currentIndex().column()}; }
};

using Place = std::pair<int, int>;

} // namespace

class TestCountGrid final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFocusGoesToTheFirstEmptyCell()
    {
        Sheet sheet;
        QTRY_VERIFY(sheet.grid->hasFocus());
        QCOMPARE(sheet.place(), Place(0, 1));
    }

    void digitsReplaceThenFollow()
    {
        Sheet sheet;
        QTRY_VERIFY(sheet.grid->hasFocus());
        sheet.keys("12");
        QCOMPARE(sheet.at(0, 1).toInt(), 12);
        sheet.key(Qt::Key_Down);
        sheet.key(Qt::Key_Up);
        sheet.keys("7");
        QCOMPARE(sheet.at(0, 1).toInt(), 7);
    }

    void aDigitBeyondTheMostIsNotTaken()
    {
        Sheet sheet;
        QTRY_VERIFY(sheet.grid->hasFocus());
        sheet.keys("21");
        QCOMPARE(sheet.at(0, 1).toInt(), 2);
        sheet.keys("0");
        QCOMPARE(sheet.at(0, 1).toInt(), 20);
    }

    void backspaceAndDelete()
    {
        Sheet sheet;
        QTRY_VERIFY(sheet.grid->hasFocus());
        sheet.keys("15");
        sheet.key(Qt::Key_Backspace);
        QCOMPARE(sheet.at(0, 1).toInt(), 1);
        sheet.key(Qt::Key_Backspace);
        QVERIFY(!sheet.at(0, 1).isValid());
        sheet.keys("15");
        sheet.key(Qt::Key_Delete);
        QVERIFY(!sheet.at(0, 1).isValid());
    }

    void enterGoesDownAndToTheNextColumn()
    {
        Sheet sheet;
        QTRY_VERIFY(sheet.grid->hasFocus());
        QSignalSpy left(sheet.grid, &CountGrid::cellLeft);
        sheet.keys("1");
        sheet.key(Qt::Key_Return);
        QCOMPARE(sheet.place(), Place(1, 1));
        QCOMPARE(left.count(), 1);
        sheet.key(Qt::Key_Return);
        sheet.key(Qt::Key_Return);
        QCOMPARE(sheet.place(), Place(0, 2));
        QCOMPARE(left.count(), 1);
    }

    void enterInTheLastCellTellsToo()
    {
        Sheet sheet;
        QTRY_VERIFY(sheet.grid->hasFocus());
        sheet.grid->setCurrentIndex(sheet.model.index(2, 2));
        QSignalSpy left(sheet.grid, &CountGrid::cellLeft);
        sheet.keys("9");
        sheet.key(Qt::Key_Return);
        QCOMPARE(left.count(), 1);
        QCOMPARE(sheet.place(), Place(2, 2));
    }

    void tabGoesAlongTheRowAndOut()
    {
        Sheet sheet;
        QTRY_VERIFY(sheet.grid->hasFocus());
        sheet.key(Qt::Key_Tab);
        QCOMPARE(sheet.place(), Place(0, 2));
        sheet.key(Qt::Key_Tab);
        QCOMPARE(sheet.place(), Place(1, 1));
        sheet.key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(sheet.place(), Place(0, 2));
        sheet.grid->setCurrentIndex(sheet.model.index(2, 2));
        sheet.key(Qt::Key_Tab);
        QTRY_VERIFY(sheet.after->hasFocus());
    }

    void whatIsNoCellTakesNoDigit()
    {
        Sheet sheet;
        QTRY_VERIFY(sheet.grid->hasFocus());
        sheet.grid->setCurrentIndex(sheet.model.index(0, 0));
        sheet.keys("5");
        QVERIFY(!sheet.at(0, 0).isValid());
    }
};

QTEST_MAIN(TestCountGrid)
#include "tst_countgrid.moc"
