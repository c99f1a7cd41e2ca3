#include "app/desktop/help/manualbrowser.h"

#include "app/desktop/help/manual.h"
#include "app/desktop/shell/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QFile>
#include <QtGui/QTextBlock>
#include <QtGui/QTextList>
#include <QtGui/QTextTable>

namespace tanu::desktop {

namespace {

constexpr int widestText = 820;
constexpr int lineHeightPercent = 135;
const QString markGap(QChar(0x2002));
const QString pageFolder = QStringLiteral("/page/");

QUrl pages()
{
    return QUrl(QStringLiteral("help:") + pageFolder);
}

bool isPicture(const QTextBlock& block)
{
    return !block.begin().atEnd() && block.begin().fragment().charFormat().isImageFormat();
}

QTextBlockFormat blockFormat(const QTextBlock& block)
{
    QTextBlockFormat format = block.blockFormat();
    const int level = format.headingLevel();
    const bool isCell = QTextCursor(block).currentTable();
    const bool isListed = block.textList();
    format.setTopMargin(level > 1 ? space::huge : 0);
    format.setBottomMargin(level > 0 ? space::small : isCell ? 0 : isListed ? space::tiny : space::medium);
    if (isPicture(block))
        format.setLineHeight(0, QTextBlockFormat::SingleHeight);
    else
        format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    return format;
}

/// Weight and slant are the page's own, size and family the theme's.
QTextCharFormat charFormat(const QTextCharFormat& written, int headingLevel)
{
    const TextSize size = headingLevel == 1 ? TextSize::Page : headingLevel > 1 ? TextSize::Section : TextSize::Text;
    QFont font = fontOf(size, headingLevel > 0 || written.fontWeight() >= QFont::DemiBold);
    font.setItalic(written.fontItalic());
    QTextCharFormat format = written;
    format.clearProperty(QTextFormat::FontSizeAdjustment);
    format.setFont(font);
    if (written.isAnchor())
        format.setForeground(colours()[ColourRole::Accent]);
    if (written.fontFixedPitch() || written.hasProperty(QTextFormat::BackgroundBrush)) // a key
        format.setBackground(colours()[ColourRole::AccentSoft]);
    return format;
}

} // namespace

ManualBrowser::ManualBrowser(QWidget* parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenExternalLinks(false);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    document()->setDocumentMargin(space::huge);
    document()->setIndentWidth(space::huge);
    connect(this, &QTextBrowser::sourceChanged, this, &ManualBrowser::told);
}

void ManualBrowser::setLanguageCode(const QString& code)
{
    if (code == m_code)
        return;
    m_code = code;
    m_words.clear();
    if (!m_topic.isEmpty())
        reload();
}

void ManualBrowser::showTopic(const QString& topic)
{
    m_words.clear();
    setSource(pages().resolved(QUrl(topic + QLatin1String(".md"))));
    markWords({});
}

QVariant ManualBrowser::loadResource(int type, const QUrl& name)
{
    const QUrl url = pages().resolved(name);
    if (url.scheme() != QLatin1String("help"))
        return {};
    const QString path = url.path();
    const QString below = path.startsWith(pageFolder) ? QString(QLatin1Char('/') + m_code + path.mid(pageFolder.size() - 1))
                                                      : path;
    QFile file(QStringLiteral(":/manual") + below);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray content = file.readAll();
    if (type == QTextDocument::ImageResource)
        return QImage::fromData(content);
    return QString::fromUtf8(content);
}

void ManualBrowser::told(const QUrl& page)
{
    m_topic = page.fileName().section(QLatin1Char('.'), 0, 0);
    dress();
    Q_EMIT topicChanged(m_topic);
}

void ManualBrowser::dress()
{
    dressBlocks();
    dressLists();
    dressTables();
    fitPictures();
    markWords(m_words);
}

void ManualBrowser::dressBlocks()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        QTextCursor(block).setBlockFormat(blockFormat(block));
        std::vector<QTextFragment> fragments;
        for (auto at = block.begin(); !at.atEnd(); ++at)
            fragments.push_back(at.fragment());
        for (const QTextFragment& fragment : fragments) {
            if (fragment.charFormat().isImageFormat())
                continue;
            QTextCursor cursor(document());
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(charFormat(fragment.charFormat(), level));
        }
    }
}

/// Qt draws the mark of a list one narrow space before the text: a wide one stands between them, and the text of every
/// line begins where it began.
void ManualBrowser::dressLists()
{
    const QFont font = fontOf(TextSize::Text);
    QTextCharFormat plain;
    plain.setFont(font);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (!block.textList() || block.text().isEmpty())
            continue;
        if (!block.text().startsWith(markGap))
            QTextCursor(block).insertText(markGap, plain);
        QTextBlockFormat format = block.blockFormat();
        format.setTextIndent(-QFontMetricsF(font).horizontalAdvance(markGap));
        QTextCursor(block).setBlockFormat(format);
    }
}

void ManualBrowser::dressTables()
{
    for (QTextFrame* frame : document()->rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(colours()[ColourRole::Line]);
        format.setBorderCollapse(true);
        format.setCellPadding(space::tiny + 2);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setBottomMargin(space::medium);
        table->setFormat(format);
    }
}

void ManualBrowser::fitPictures()
{
    const int widest = lineWrapColumnOrWidth() - 2 * space::huge;
    if (widest <= 0)
        return;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            QTextImageFormat format = at.fragment().charFormat().toImageFormat();
            if (!format.isValid())
                continue;
            const auto picture = document()->resource(QTextDocument::ImageResource, QUrl(format.name())).value<QImage>();
            if (picture.isNull())
                continue;
            const int width = qMin(picture.width(), widest);
            format.setWidth(width);
            format.setHeight(static_cast<double>(width) * picture.height() / picture.width());
            QTextCursor cursor(document());
            cursor.setPosition(at.fragment().position());
            cursor.setPosition(at.fragment().position() + 1, QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            break; // a picture stands alone in its block, and the iterator ends with the change
        }
    }
}

void ManualBrowser::markWords(const QStringList& words)
{
    m_words = words;
    QList<ExtraSelection> marks;
    const QString text = document()->toPlainText();
    QTextCursor first;
    for (const QString& word : words) {
        for (qsizetype at = wordAt(text, word); at >= 0; at = wordAt(text, word, at + 1)) {
            ExtraSelection mark;
            mark.cursor = QTextCursor(document());
            mark.cursor.setPosition(static_cast<int>(at));
            mark.cursor.setPosition(static_cast<int>(at + word.size()), QTextCursor::KeepAnchor);
            mark.format.setBackground(colours()[ColourRole::WarningSoft]);
            marks.append(mark);
            if (first.isNull() || first.position() > mark.cursor.position())
                first = mark.cursor;
        }
    }
    setExtraSelections(marks);
    if (first.isNull())
        return;
    first.setPosition(first.anchor());
    setTextCursor(first);
    ensureCursorVisible();
}

void ManualBrowser::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    const int width = qMin(viewport()->width(), widestText);
    if (width == lineWrapColumnOrWidth())
        return;
    setLineWrapColumnOrWidth(width);
    fitPictures();
}

void ManualBrowser::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    const bool isDressAnew = event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange;
    if (isDressAnew && !m_topic.isEmpty())
        dress();
}

} // namespace tanu::desktop
