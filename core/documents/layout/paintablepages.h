#pragma once

#include <QtCore/QSizeF>

class QPainter;

namespace tanu {

/// A4 in points.
inline constexpr QSizeF pageSize {595.276, 841.89};

/// Points of a length in millimetres.
constexpr double millimetres(double length)
{
    return length * 72.0 / 25.4;
}

/// Anything laid out on A4 pages that can be shown and printed by the same code.
///
/// - The painter's unit is the point, its origin the top left corner of the paper, y grows downwards.
class PaintablePages {
public:
    virtual ~PaintablePages() = default;

    [[nodiscard]] virtual int pageCount() const = 0;

    /// Paints page `page` (0 is the first).
    virtual void paintPage(QPainter& painter, int page) const = 0;

protected:
    PaintablePages() = default;
    PaintablePages(const PaintablePages&) = default;
    PaintablePages(PaintablePages&&) = default;
    PaintablePages& operator=(const PaintablePages&) = default;
    PaintablePages& operator=(PaintablePages&&) = default;
};

} // namespace tanu
