#pragma once

#include <QtCore/QDateTime>

namespace tanu {

/// What the computer's clock looks like beside what was seen before (exchange.md 5).
enum class TimeState {
    Right,
    WentBack, ///< more than 5 minutes before what was seen
    JumpedForward, ///< more than 60 days after it
};

/// `seen`: the latest moment that is known to have been, the last entry of the journal or the clock itself before.
///
/// - It warns and refuses nothing: order is by sequence, and a person must be able to work.
/// - 5 minutes: what exchange.md 5 calls off. 60 days: longer than a center is closed for.
TimeState timeState(const QDateTime& now, const QDateTime& seen);

} // namespace tanu
