#pragma once

#include <QtCore/qglobal.h>

class QHeaderView;

namespace tanu::desktop {

/// Of so many pixels of ours each begins on a whole pixel of the screen: 2 at 150 %, 4 at 125 %; 1 where that happens to none
/// of ten.
int pixelStep(qreal devicePixelRatio);

/// Ends each shown column but the last on a whole pixel of the screen, less than a step to the left of where it ended. Rows
/// and heads are drawn cell by cell: between two pixels of the screen their lines and grounds would not meet.
void putOnWholePixels(QHeaderView& header);

/// The same with what the header cannot know: how far from the edge of the window it begins, and the step.
void putOnWholePixels(QHeaderView& header, int left, int step);

} // namespace tanu::desktop
