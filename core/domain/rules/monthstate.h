#pragma once

#include "core/base/result.h"

#include <optional>

namespace tanu {

/// Where a month of the report stands (P7.5, exchange.md 13), and who is being waited for:
///
///     Open            the center: it makes records, sends them, and both sides compare
///     Offered         the head of the center: everything of it is on both sides, it may be closed
///     ClosedByCenter  the server: it looks whether it has the same
///     ClosedByBoth    nobody: a change is a correction in a later month
enum class MonthState { Open, Offered, ClosedByCenter, ClosedByBoth };

/// What happens to a month.
enum class MonthEvent {
    RecordMade, ///< the center froze a revision that belongs to it
    ComparedEqual, ///< both sides have the same count and hash
    ComparedDifferent,
    CenterCloses,
    ServerAgrees, ///< it has the same, and closes
    ServerDiffers, ///< it has not, and says what it has
};

/// The state after the event; nothing where the event cannot be in this state.
///
/// - Closing needs that both sides have compared equal since the last change.
/// - What both closed stays closed: a later difference is shown, and changes no state.
/// - A difference that the server finds takes the center's closing back, so that the month is offered again.
std::optional<MonthState> transition(MonthState from, MonthEvent event);

/// Stable codes: `open`, `offered`, `closed-by-center`, `closed-by-both`.
QString codeOf(MonthState state);
/// Errors: FieldMalformed{"monthstate", typed}.
Result<MonthState> parseMonthState(const QString& code);

/// From here on nothing is added to it.
inline bool isClosed(MonthState state)
{
    return state == MonthState::ClosedByCenter || state == MonthState::ClosedByBoth;
}

} // namespace tanu
