#pragma once

#include "core/documents/type/fonts.h"

#include <QtCore/QList>
#include <QtCore/QPointF>
#include <QtCore/QRect>
#include <QtCore/QString>
#include <QtGui/QColor>
#include <QtGui/QPainterPath>

#include <vector>

class QPainter;

namespace tanu {

/// One line of text that stands at its baseline; points.
struct TextItem {
    Face face = Face::Regular;
    double size = 0;
    QColor color;
    QPointF baseline;
    QString text;
};

/// A line or curve; width and dashes in points.
struct StrokeItem {
    QPainterPath path;
    double width = 0;
    QColor color;
    bool dashed = false;
};

/// Squares of a raster filled black as one path: a QR symbol.
struct ModulesItem {
    QPointF topLeft;
    double module = 0;
    QList<QRect> runs;
};

/// What stands on a page, laid out once, then painted on a screen or written to a PDF from the same list.
struct PageItems {
    std::vector<StrokeItem> strokes;
    std::vector<TextItem> texts;
    std::vector<ModulesItem> modules;

    /// The painter's unit is the point (PaintablePages).
    void paint(QPainter& painter, const PageFonts& fonts) const;
};

} // namespace tanu
