#include "core/documents/layout/tablesplit.h"

#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QTextBlock>
#include <QtGui/QTextCursor>
#include <QtGui/QTextDocument>
#include <QtGui/QTextDocumentFragment>
#include <QtGui/QTextTable>

namespace tanu {

namespace {

struct Extent {
    double top;
    double bottom;
};

Extent extentOf(const QTextDocument& document, QTextTable& table, int row)
{
    const QAbstractTextDocumentLayout* layout = document.documentLayout();
    Extent extent {layout->frameBoundingRect(&table).bottom(), 0};
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        for (auto it = cell.begin(); !it.atEnd(); ++it) {
            const QRectF box = layout->blockBoundingRect(it.currentBlock());
            extent.top = qMin(extent.top, box.top());
            extent.bottom = qMax(extent.bottom, box.bottom());
        }
    }
    return extent;
}

/// Where the text area of a page ends, and how much room a row needs under its text.
struct Measures {
    double pageHeight;
    double bottomMargin;
    double underRow;

    [[nodiscard]] int pageOf(double y) const { return static_cast<int>(y / pageHeight); }
};

/// Whether the row leaves the page that it begins on, or Qt has put it on another page than the row above.
bool mustMove(const QTextDocument& document, QTextTable& table, int row, const Measures& measures)
{
    const Extent extent = extentOf(document, table, row);
    const int page = measures.pageOf(extent.top);
    const double pageEnd = (page + 1) * measures.pageHeight - measures.bottomMargin;
    return extent.bottom + measures.underRow > pageEnd
        || page != measures.pageOf(extentOf(document, table, row - 1).top);
}

void copyCell(const QTextTableCell& from, QTextTableCell to)
{
    QTextCursor source = from.firstCursorPosition();
    const QTextBlockFormat firstFormat = source.blockFormat();
    const QTextCharFormat firstLetters = source.blockCharFormat();
    source.setPosition(from.lastCursorPosition().position(), QTextCursor::KeepAnchor);
    to.setFormat(from.format());
    to.firstCursorPosition().insertFragment(source.selection());
    QTextCursor target = to.firstCursorPosition();
    target.setBlockFormat(firstFormat);
    target.setBlockCharFormat(firstLetters);
}

/// An empty table on a new page, after `table` and a line too small to be seen.
QTextTable* insertAfter(QTextTable& table, int rows)
{
    QTextCursor cursor = table.lastCursorPosition();
    cursor.movePosition(QTextCursor::NextBlock);
    QTextTableFormat format = table.format();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QTextTable* next = cursor.insertTable(rows, table.columns(), format);
    QTextCursor between(next->document()->findBlock(next->firstPosition() - 2));
    QTextCharFormat tiny;
    tiny.setFontPointSize(1);
    between.setBlockFormat(QTextBlockFormat());
    between.setBlockCharFormat(tiny);
    return next;
}

QTextTableCell lastCell(const QTextTable& table)
{
    return table.cellAt(table.rows() - 1, table.columns() - 1);
}

void splitBefore(QTextTable& table, int row)
{
    QTextCursor all(table.document());
    all.beginEditBlock();
    const int heads = table.format().headerRowCount();
    const int moved = table.rows() - row;
    const QTextBlockFormat lastFormat = lastCell(table).firstCursorPosition().blockFormat();
    QTextTable* next = insertAfter(table, heads + moved);
    for (int column = 0; column < table.columns(); ++column) {
        for (int head = 0; head < heads; ++head)
            copyCell(table.cellAt(head, column), next->cellAt(head, column));
        for (int i = 0; i < moved; ++i)
            copyCell(table.cellAt(row + i, column), next->cellAt(heads + i, column));
    }
    table.removeRows(row, moved);
    lastCell(*next).firstCursorPosition().setBlockFormat(lastFormat); // the removal took it
    all.endEditBlock();
}

/// The whole table to the next page with the line above it; false if it already stands at the top of one.
bool moveWhole(QTextTable& table)
{
    QTextCursor above(table.document()->findBlock(table.firstPosition() - 2));
    QTextBlockFormat format = above.blockFormat();
    const auto before = QTextFormat::PageBreak_AlwaysBefore;
    if (table.format().pageBreakPolicy() == before || format.pageBreakPolicy() == before)
        return false;
    format.setPageBreakPolicy(before);
    above.setBlockFormat(format);
    return true;
}

bool splitFirstCut(QTextDocument& document, double scale)
{
    const double bottomMargin = document.rootFrame()->frameFormat().bottomMargin() * scale;
    const QList<QTextFrame*> frames = document.rootFrame()->childFrames();
    for (QTextFrame* frame : frames) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table || table->format().headerRowCount() == 0)
            continue;
        const int heads = table->format().headerRowCount();
        constexpr double border = 2; // the line under the row needs a little room, too
        const Measures measures {document.pageSize().height(), bottomMargin,
            (table->format().cellPadding() + border) * scale};
        for (int row = heads; row < table->rows(); ++row) {
            if (!mustMove(document, *table, row, measures))
                continue;
            if (row > heads) {
                splitBefore(*table, row);
                return true;
            }
            if (moveWhole(*table))
                return true;
        }
    }
    return false;
}

} // namespace

void splitTablesBetweenRows(QTextDocument& document, double scale)
{
    while (splitFirstCut(document, scale)) { }
}

} // namespace tanu
