#pragma once

#include "core/base/clock.h"
#include "core/domain/rules/timestate.h"

#include <QtCore/QElapsedTimer>

#include <functional>
#include <optional>

namespace tanu::desktop {

/// Sees a computer's clock that went back or jumped ahead (exchange.md 5): before the start, beside the last action of
/// the journal, and afterwards beside the time that has passed since.
///
/// - It stays seen until the clock is right again or the program is started anew: an action under a wrong clock makes
///   that clock no better.
class TimeWatch {
public:
    /// Milliseconds that have passed, whatever the clock on the wall was set to.
    using Elapsed = std::function<qint64()>;

    TimeWatch(const Clock& clock, const std::optional<QDateTime>& lastAction, Elapsed elapsed = realTime());

    [[nodiscard]] TimeState state() const;
    /// What the clock is measured by: the start, or the last action before a start with a wrong clock, and the time
    /// that has passed since.
    [[nodiscard]] QDateTime expected() const;

    [[nodiscard]] static Elapsed realTime();

private:
    const Clock& m_clock;
    QDateTime m_lastAction;
    QDateTime m_start;
    Elapsed m_elapsed;
};

} // namespace tanu::desktop
