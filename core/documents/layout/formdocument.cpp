#include "core/documents/layout/formdocument.h"

#include "core/documents/layout/linebreaks.h"
#include "core/documents/layout/pagination.h"
#include "core/documents/layout/tablesplit.h"

#include <QtCore/QUrl>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QScreen>
#include <QtGui/QTextBlock>
#include <QtGui/QTextCursor>
#include <QtGui/QTextFrame>
#include <QtGui/QTextTable>

namespace tanu {

namespace {

constexpr int resolution = 600;
constexpr double dotsPerPoint = resolution / 72.0;
constexpr double designResolution = 96.0;

/// What the text layout takes a pixel of a style for; a screen's own idea of it.
double assumedResolution()
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    return screen ? qRound(screen->logicalDotsPerInchY()) : 100.0;
}

/// Margins above and below are scaled by the layout from what it takes a pixel for; those at the sides and the indent of a
/// first line are not.
void scaleBlocks(QTextDocument& document, double factor)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(format.topMargin() * factor);
        format.setBottomMargin(format.bottomMargin() * factor);
        format.setLeftMargin(format.leftMargin() * resolution / designResolution);
        format.setRightMargin(format.rightMargin() * resolution / designResolution);
        format.setTextIndent(format.textIndent() * resolution / designResolution);
        QTextCursor(block).setBlockFormat(format);
    }
}

void scaleFrames(QTextFrame& frame, double factor)
{
    const QList<QTextFrame*> inner = frame.childFrames();
    for (QTextFrame* child : inner) {
        if (auto* table = qobject_cast<QTextTable*>(child)) {
            QTextTableFormat format = table->format();
            format.setCellPadding(format.cellPadding() * factor);
            format.setCellSpacing(format.cellSpacing() * factor);
            format.setTopMargin(format.topMargin() * factor);
            format.setBottomMargin(format.bottomMargin() * factor);
            table->setFormat(format);
        }
        scaleFrames(*child, factor);
    }
}

void setMargins(QTextDocument& document)
{
    constexpr double millimetresPerInch = 25.4;
    const double unit = assumedResolution() / millimetresPerInch;
    QTextFrameFormat format = document.rootFrame()->frameFormat();
    format.setTopMargin(20 * unit);
    format.setRightMargin(15 * unit);
    format.setBottomMargin(20 * unit);
    format.setLeftMargin(25 * unit);
    document.rootFrame()->setFrameFormat(format);
}

QFont textFont(const PageFonts& fonts)
{
    QFont font(fonts.serif());
    font.setPointSizeF(12);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

std::unique_ptr<QImage> measuringPicture()
{
    constexpr int dotsPerMetre = 23622;
    auto picture = std::make_unique<QImage>(1, 1, QImage::Format_RGB32);
    picture->setDotsPerMeterX(dotsPerMetre);
    picture->setDotsPerMeterY(dotsPerMetre);
    return picture;
}

} // namespace

FormDocument::FormDocument(
    const PageFonts& fonts, const QString& style, const QString& html, const QImage& letterhead)
    : m_fonts(fonts)
    , m_measure(measuringPicture())
    , m_document(std::make_unique<QTextDocument>())
{
    m_document->setUndoRedoEnabled(false);
    m_document->setDocumentMargin(0);
    m_document->documentLayout()->setPaintDevice(m_measure.get());
    m_document->setUseDesignMetrics(true);
    m_document->setDefaultFont(textFont(fonts));
    m_document->setDefaultStyleSheet(style);
    if (!letterhead.isNull())
        m_document->addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("letterhead.png")), letterhead);
    m_document->setHtml(html);
    const double factor = assumedResolution() / designResolution;
    QTextCursor all(m_document.get());
    all.beginEditBlock(); // one layout for all changes, not one for each
    scaleBlocks(*m_document, factor);
    scaleFrames(*m_document->rootFrame(), factor);
    setMargins(*m_document);
    all.endEditBlock();
    m_document->setPageSize(pageSize * dotsPerPoint);
    keepWordsTogether(*m_document);
    splitTablesBetweenRows(*m_document, resolution / assumedResolution());
    keepTogether(*m_document);
}

int FormDocument::pageCount() const
{
    return m_document->pageCount();
}

void FormDocument::paintPage(QPainter& painter, int page) const
{
    const QSizeF size = m_document->pageSize();
    painter.save();
    painter.scale(1 / dotsPerPoint, 1 / dotsPerPoint);
    painter.translate(0, -page * size.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    context.clip = QRectF(QPointF(0, page * size.height()), size);
    painter.setClipRect(context.clip);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
    if (m_isNumbered && pageCount() > 1)
        paintNumber(painter, page);
}

void FormDocument::paintNumber(QPainter& painter, int page) const
{
    constexpr double units = PageFonts::paintingUnits;
    constexpr double size = 9;
    const QString text = QStringLiteral("%1 / %2").arg(page + 1).arg(pageCount());
    const double width = m_fonts.width(Face::Regular, text, size);
    painter.save();
    painter.scale(1 / units, 1 / units);
    painter.setFont(m_fonts.font(Face::Regular, size));
    painter.setPen(Qt::black);
    painter.drawText(
        QPointF((pageSize.width() - width) / 2, pageSize.height() - millimetres(11)) * units, text);
    painter.restore();
}

QString FormDocument::plainText() const
{
    return m_document->toPlainText();
}

} // namespace tanu
