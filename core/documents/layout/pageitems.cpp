#include "core/documents/layout/pageitems.h"

#include <QtGui/QPainter>

namespace tanu {

namespace {

void paintStrokes(QPainter& painter, const std::vector<StrokeItem>& strokes)
{
    for (const StrokeItem& stroke : strokes) {
        QPen pen(stroke.color, stroke.width);
        if (stroke.dashed)
            pen.setDashPattern({4, 4});
        painter.strokePath(stroke.path, pen);
    }
}

void paintModules(QPainter& painter, const std::vector<ModulesItem>& items)
{
    for (const ModulesItem& item : items) {
        QPainterPath path;
        for (const QRect& run : item.runs) {
            path.addRect(item.topLeft.x() + run.x() * item.module, item.topLeft.y() + run.y() * item.module,
                run.width() * item.module, run.height() * item.module);
        }
        painter.fillPath(path, Qt::black);
    }
}

} // namespace

void PageItems::paint(QPainter& painter, const PageFonts& fonts) const
{
    constexpr double units = PageFonts::paintingUnits;
    paintStrokes(painter, strokes);
    paintModules(painter, modules);
    painter.save();
    painter.scale(1 / units, 1 / units);
    for (const TextItem& item : texts) {
        painter.setFont(fonts.font(item.face, item.size));
        painter.setPen(item.color);
        painter.drawText(item.baseline * units, item.text);
    }
    painter.restore();
}

} // namespace tanu
