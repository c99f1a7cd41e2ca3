#include "app/desktop/widgets/columnroom.h"

#include <algorithm>
#include <numeric>

namespace tanu::desktop {

namespace {

/// What the column lacks, out of what the others can spare; more from those that can spare more.
QList<int> takenFrom(QList<int> widths, int column, int need, const QList<int>& spare)
{
    const int all = std::accumulate(spare.begin(), spare.end(), 0);
    const int taken = std::clamp(need - widths.at(column), 0, all);
    if (taken == 0)
        return widths;
    for (int other = 0; other < widths.size(); ++other)
        widths[other] -= (spare.at(other) * taken + all - 1) / all;
    widths[column] += taken;
    return widths;
}

} // namespace

QList<int> sharedRoom(int room, QList<int> weights, const QList<int>& least)
{
    QList<int> widths(weights.size(), 0);
    for (bool isSettled = false; !isSettled;) {
        isSettled = true;
        const int sum = std::accumulate(weights.begin(), weights.end(), 0);
        for (int column = 0; column < weights.size() && sum > 0; ++column) {
            if (weights.at(column) == 0)
                continue;
            widths[column] = room * weights.at(column) / sum;
            if (widths.at(column) >= least.at(column))
                continue;
            widths[column] = least.at(column);
            room -= least.at(column);
            weights[column] = 0;
            isSettled = false;
            break;
        }
    }
    return widths;
}

QList<int> evenedOut(QList<int> widths, const QList<int>& needs)
{
    int lacking = 0;
    int spare = 0;
    for (int column = 0; column < widths.size(); ++column) {
        const int more = widths.at(column) > 0 ? needs.at(column) - widths.at(column) : 0;
        lacking += std::max(more, 0);
        spare += std::max(-more, 0);
    }
    const int moved = std::min(lacking, spare);
    if (moved == 0)
        return widths;
    for (int column = 0; column < widths.size(); ++column) {
        const int more = widths.at(column) > 0 ? needs.at(column) - widths.at(column) : 0;
        if (more > 0)
            widths[column] += more * moved / lacking;
        else // rounded up: the columns together never outgrow the room
            widths[column] -= (-more * moved + spare - 1) / spare;
    }
    return widths;
}

QList<int> servedFirst(QList<int> widths, int column, const QList<int>& needs, const QList<int>& least)
{
    for (const bool isCutOnly : {true, false}) {
        QList<int> spare(widths.size(), 0);
        for (int other = 0; other < widths.size(); ++other) {
            if (other != column && (!isCutOnly || widths.at(other) < needs.at(other)))
                spare[other] = std::max(widths.at(other) - least.at(other), 0);
        }
        widths = takenFrom(std::move(widths), column, needs.at(column), spare);
    }
    return widths;
}

} // namespace tanu::desktop
