#include "app/desktop/context/timewatch.h"

#include <memory>

namespace tanu::desktop {

TimeWatch::TimeWatch(const Clock& clock, const std::optional<QDateTime>& lastAction, Elapsed elapsed)
    : m_clock(clock)
    , m_lastAction(lastAction.value_or(clock.now()))
    , m_start(clock.now())
    , m_elapsed(std::move(elapsed))
{
}

TimeWatch::Elapsed TimeWatch::realTime()
{
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    return [timer] { return timer->elapsed(); };
}

/// A clock that was wrong at the start says nothing about what it should show now.
QDateTime TimeWatch::expected() const
{
    const QDateTime from = timeState(m_start, m_lastAction) == TimeState::Right ? m_start : m_lastAction;
    return from.addMSecs(m_elapsed());
}

TimeState TimeWatch::state() const
{
    return timeState(m_clock.now(), expected());
}

} // namespace tanu::desktop
