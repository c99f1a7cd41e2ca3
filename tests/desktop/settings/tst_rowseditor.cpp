// Protects the lists that are written in place: ids stay with their rows through every editing, numbers stay inside
// their limits, and everything goes by keyboard.
#include "app/desktop/settings/rowseditor.h"
#include "tests/desktop/support/keys.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace tanu::desktop;

namespace {

using Cell = RowsEditor::Cell;

std::unique_ptr<RowsEditor> editor(const QString& prefix = QStringLiteral("t-"))
{
    auto rows = std::make_unique<RowsEditor>(
        std::vector<RowsEditor::Column> {{Cell::Text, 3}, {Cell::Number, 1, 1, 500}, {Cell::Check, 1}}, prefix, nullptr);
    rows->setRows({{QStringLiteral("a"), {QStringLiteral("Бірінші"), 10, true}},
        {QStringLiteral("t-1"), {QStringLiteral("Екінші"), 5, false}}});
    rows->resize(600, 300);
    rows->show();
    rows->activateWindow();
    if (!QTest::qWaitForWindowActive(rows.get()))
        qFatal("the window does not become active");
    return rows;
}

QStringList idsOf(const RowsEditor& editor)
{
    QStringList ids;
    for (const RowsEditor::Row& row : editor.rows())
        ids.append(row.id);
    return ids;
}

} // namespace

class TestRowsEditor final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasPutIn()
    {
        const auto rows = editor();
        QCOMPARE(idsOf(*rows), QStringList({QStringLiteral("a"), QStringLiteral("t-1")}));
        QCOMPARE(rows->rows().at(0).cells, (QVariantList {QStringLiteral("Бірінші"), 10, true}));
        QCOMPARE(rows->sumOf(1), 15);
    }

    void anAddedRowGetsAFreeId()
    {
        const auto rows = editor();
        QSignalSpy edited(rows.get(), &RowsEditor::edited);
        rows->setFocus();
        press(rows.get(), Qt::Key_Insert);
        auto* cell = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(cell);
        typeText(cell, QStringLiteral("Үшінші"));
        QTest::keyClick(cell, Qt::Key_Return);
        QTRY_COMPARE(idsOf(*rows), QStringList({QStringLiteral("a"), QStringLiteral("t-1"), QStringLiteral("t-2")}));
        QVERIFY(!edited.isEmpty());
    }

    void anOpenCellDoesNotOutliveTheList()
    {
        auto rows = editor();
        rows->addRow();
        typeText(QApplication::focusWidget(), QStringLiteral("Үшін"));
        rows.reset();
    }

    void aRowWithoutWordsIsNone()
    {
        const auto rows = editor();
        rows->addRow();
        QCOMPARE(rows->rows().size(), size_t(2));
    }

    void movesWithItsId()
    {
        const auto rows = editor();
        rows->table().setCurrentCell(1, 0);
        rows->table().setFocus();
        press(rows.get(), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(idsOf(*rows), QStringList({QStringLiteral("t-1"), QStringLiteral("a")}));
        QCOMPARE(rows->table().currentRow(), 0);
        press(rows.get(), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(idsOf(*rows), QStringList({QStringLiteral("t-1"), QStringLiteral("a")}));
    }

    void numbersStayInsideTheirLimits()
    {
        const auto rows = editor();
        rows->table().item(0, 1)->setData(Qt::EditRole, 9'999);
        rows->table().item(1, 1)->setData(Qt::EditRole, -3);
        QCOMPARE(rows->rows().at(0).cells.at(1).toInt(), 500);
        QCOMPARE(rows->rows().at(1).cells.at(1).toInt(), 1);
    }

    void readOnlyIsOnlyRead()
    {
        const auto rows = editor();
        rows->setReadOnly(true);
        QVERIFY(!rows->table().item(0, 0)->flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!rows->table().item(0, 2)->flags().testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(!rows->findChild<QPushButton*>(QStringLiteral("addRow"))->isVisible());
        rows->setReadOnly(false);
        QVERIFY(rows->table().item(0, 0)->flags().testFlag(Qt::ItemIsEditable));
        QCOMPARE(rows->rows().at(0).cells, (QVariantList {QStringLiteral("Бірінші"), 10, true}));
    }

    void aGivenListCannotGrow()
    {
        const auto rows = editor({});
        QVERIFY(!rows->findChild<QPushButton*>(QStringLiteral("addRow"))->isVisible());
    }
};

QTEST_MAIN(TestRowsEditor)
#include "tst_rowseditor.moc"
