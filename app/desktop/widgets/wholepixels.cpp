#include "app/desktop/widgets/wholepixels.h"

#include <QtWidgets/QHeaderView>

#include <cmath>

namespace tanu::desktop {

int pixelStep(qreal devicePixelRatio)
{
    constexpr int greatestStep = 10;
    constexpr qreal tolerance = 0.001;
    for (int step = 1; step <= greatestStep; ++step) {
        const qreal pixels = step * devicePixelRatio;
        if (std::abs(pixels - std::round(pixels)) < tolerance)
            return step;
    }
    return 1;
}

void putOnWholePixels(QHeaderView& header)
{
    const int step = pixelStep(header.devicePixelRatioF());
    putOnWholePixels(header, header.viewport()->mapTo(header.window(), QPoint()).x(), step);
}

void putOnWholePixels(QHeaderView& header, int left, int step)
{
    if (step <= 1)
        return;
    int begin = left; // of a column, after those before it were moved
    int end = left; // where it ended before
    int shown = header.count() - header.hiddenSectionCount();
    for (int visual = 0; visual < header.count(); ++visual) {
        const int section = header.logicalIndex(visual);
        if (header.isSectionHidden(section))
            continue;
        end += header.sectionSize(section);
        const bool isLast = --shown == 0;
        if (isLast && header.stretchLastSection())
            return;
        header.resizeSection(section, (isLast ? end : end / step * step) - begin);
        begin += header.sectionSize(section);
    }
}

} // namespace tanu::desktop
