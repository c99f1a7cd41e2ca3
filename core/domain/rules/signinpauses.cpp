#include "core/domain/rules/signinpauses.h"

#include <algorithm>

namespace tanu {

namespace {

constexpr int firstPause = 30;
constexpr int longestPause = 15 * 60;

} // namespace

int pauseAfter(int failures)
{
    if (failures < failuresBeforePause)
        return 0;
    int pause = firstPause;
    for (int i = failuresBeforePause; i < failures && pause < longestPause; ++i)
        pause *= 2;
    return std::min(pause, longestPause);
}

bool isPaused(const std::optional<QDateTime>& until, const QDateTime& now)
{
    return until && *until > now && now.secsTo(*until) <= longestPause;
}

} // namespace tanu
