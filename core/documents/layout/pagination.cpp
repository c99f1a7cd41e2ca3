#include "core/documents/layout/pagination.h"

#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QTextBlock>
#include <QtGui/QTextCursor>
#include <QtGui/QTextDocument>

namespace tanu {

namespace {

int pageOf(const QTextDocument& document, const QTextBlock& block)
{
    const double top = document.documentLayout()->blockBoundingRect(block).top();
    return static_cast<int>(top / document.pageSize().height());
}

bool hasMark(const QTextBlock& block, QLatin1String name)
{
    const QList<QTextLayout::FormatRange> formats = block.textFormats();
    for (const QTextLayout::FormatRange& range : formats) {
        if (range.format.anchorNames().contains(name))
            return true;
    }
    return false;
}

/// The page on which what begins with this block ends.
int endPage(const QTextDocument& document, QTextBlock block)
{
    for (; block.isValid(); block = block.next()) {
        if (hasMark(block, QLatin1String("keep-end")))
            return pageOf(document, block);
    }
    return document.pageCount() - 1;
}

void breakBefore(const QTextBlock& block)
{
    QTextBlockFormat format = block.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QTextCursor(block).setBlockFormat(format);
}

} // namespace

void keepTogether(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (hasMark(block, QLatin1String("keep")) && pageOf(document, block) < endPage(document, block))
            breakBefore(block);
    }
}

} // namespace tanu
