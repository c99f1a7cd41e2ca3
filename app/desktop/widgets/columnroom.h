#pragma once

#include <QtCore/QList>

namespace tanu::desktop {

/// How the columns of a table share its room, in pixels.
///
/// - `sharedRoom`: by weights, but to each column at least `least`; those that need more take it from the others.
/// - `evenedOut`: what a column has beyond its `need` goes to those that have less than theirs, so that nothing is cut
///   while there is room beside it. Nothing becomes wider in all.
/// - `servedFirst`: what one column needs it takes from the others, down to their `least`: from those that are cut already,
///   then from all.
/// - A column without weight has the width 0 here and takes no part.
QList<int> sharedRoom(int room, QList<int> weights, const QList<int>& least);
QList<int> evenedOut(QList<int> widths, const QList<int>& needs);
QList<int> servedFirst(QList<int> widths, int column, const QList<int>& needs, const QList<int>& least);

} // namespace tanu::desktop
