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

bool isKeepMark(const QTextBlock& block)
{
    const QList<QTextLayout::FormatRange> formats = block.textFormats();
    for (const QTextLayout::FormatRange& range : formats) {
        if (range.format.anchorNames().contains(QLatin1String("keep")))
            return true;
    }
    return false;
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
    const int last = document.pageCount() - 1;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (isKeepMark(block) && pageOf(document, block) < last)
            breakBefore(block);
    }
}

} // namespace tanu
