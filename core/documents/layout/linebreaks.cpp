#include "core/documents/layout/linebreaks.h"

#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QTextBlock>
#include <QtGui/QTextCursor>
#include <QtGui/QTextDocument>
#include <QtGui/QTextLayout>

namespace tanu {

namespace {

constexpr QChar numero(u'№');

bool isDash(QChar sign)
{
    return sign == u'–' || sign == u'—';
}

/// Whether the word that ends at `last` is one small letter: a preposition, a conjunction.
bool isOneLetter(QStringView text, qsizetype last)
{
    return text[last].isLower() && (last == 0 || text[last - 1].isSpace() || text[last - 1] == u'(');
}

/// Whether the next line may begin with the sign at `position`.
bool mayBreakBefore(QStringView text, qsizetype position)
{
    qsizetype last = position - 1;
    while (last >= 0 && text[last] == u' ')
        --last;
    if (last < 0 || text[last] == QChar::LineSeparator)
        return true;
    const QChar after = text[position];
    if (text[last] == numero || (isDash(text[last]) && after.isDigit()))
        return false;
    if (last == position - 1)
        return text[last] != u'-' || !after.isLetter() || last == 0 || !text[last - 1].isDigit();
    return !isDash(after) && !isOneLetter(text, last);
}

/// The last space that the line may end with instead; -1 where it has none.
int betterEnd(const QString& text, const QTextLine& line)
{
    for (int next = line.textStart() + line.textLength() - 1; next > line.textStart() + 1; --next) {
        if (text[next - 1] == u' ' && text[next] != u' ' && mayBreakBefore(text, next))
            return next - 1;
    }
    return -1;
}

/// The space that the first wrong line of the block has to end with; -1 where all of them are right.
int wrongEnd(const QTextBlock& block)
{
    const QString text = block.text();
    const QTextLayout* layout = block.layout();
    for (int i = 0; i + 1 < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        if (mayBreakBefore(text, line.textStart() + line.textLength()))
            continue;
        if (const int space = betterEnd(text, line); space >= 0)
            return space;
    }
    return -1;
}

/// Nothing stands on a line after a space that is wider than it; what hangs over is not seen.
bool widen(QTextCursor& cursor, int position, double width)
{
    cursor.setPosition(position);
    cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
    if (cursor.charFormat().fontWordSpacing() > 0)
        return false;
    QTextCharFormat format;
    format.setFontWordSpacing(width);
    format.setFontUnderline(false);
    cursor.mergeCharFormat(format);
    return true;
}

} // namespace

void keepWordsTogether(QTextDocument& document)
{
    const double width = document.pageSize().width();
    bool isChanged = true;
    while (isChanged) {
        isChanged = false;
        document.documentLayout()->documentSize(); // lays out to the end
        QTextCursor cursor(&document);
        cursor.beginEditBlock();
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const int space = wrongEnd(block);
            if (space >= 0 && widen(cursor, block.position() + space, width))
                isChanged = true;
        }
        cursor.endEditBlock();
    }
}

} // namespace tanu
