#include "core/documents/personalfile/pagestamps.h"

#include <QtGui/QPainter>

namespace tanu {

PageStamps::PageStamps(const PageFonts& fonts, int pages, Language language)
    : m_fonts(fonts)
    , m_pages(pages)
    , m_language(language)
{
}

void PageStamps::paintPage(QPainter& painter, int page) const
{
    constexpr double size = 8;
    constexpr double units = PageFonts::paintingUnits;
    const QString pattern
        = m_language == Language::Kazakh ? QStringLiteral("Жеке іс, %2 беттің %1-беті") : QStringLiteral("Личное дело, с. %1 из %2");
    const QString text = pattern.arg(page + 1).arg(m_pages);
    const double width = m_fonts.width(Face::Regular, text, size);
    const QPointF baseline(pageSize.width() - millimetres(7) - width, pageSize.height() - millimetres(4));
    painter.save();
    painter.fillRect(QRectF(baseline.x() - 3, baseline.y() - size, width + 6, size + 3), Qt::white);
    painter.scale(1 / units, 1 / units);
    painter.setFont(m_fonts.font(Face::Regular, size));
    painter.setPen(Qt::black);
    painter.drawText(baseline * units, text);
    painter.restore();
}

} // namespace tanu
