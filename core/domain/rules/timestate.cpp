#include "core/domain/rules/timestate.h"

namespace tanu {

namespace {

constexpr qint64 backSeconds = 300;
constexpr qint64 forwardSeconds = 60LL * 24 * 60 * 60;

} // namespace

TimeState timeState(const QDateTime& now, const QDateTime& seen)
{
    const qint64 passed = seen.secsTo(now);
    if (passed < -backSeconds)
        return TimeState::WentBack;
    return passed > forwardSeconds ? TimeState::JumpedForward : TimeState::Right;
}

} // namespace tanu
