#pragma once

#include <QtCore/QDate>

#include <optional>

namespace tanu::server {

/// How often a register is to be provided anew (P7).
enum class Renewal {
    OnChange, ///< once, then after each change
    Month,
    Quarter,
    HalfYear,
    ByOtherRules, ///< in terms of another order, which are not the platform's to count
};

/// Where a register stands against its term.
struct DueState {
    enum class Kind {
        Fresh, ///< provided in the present period, or once where no period is set
        Due, ///< to be provided until `lastDay`; without one: once, as soon as possible
        Overdue, ///< a whole period went by without it; `lastDay` was that period's
    };

    Kind kind = Kind::Fresh;
    QDate lastDay; ///< of the term that is next or was missed; invalid: the order sets no day

    friend bool operator==(const DueState&, const DueState&) = default;
};

/// The rule of P7.1 to P7.4, L10.3 and L26.5: once in each calendar month, quarter or half-year.
///
/// - The order counts whole periods, not working days: a period's last day is its last calendar day.
/// - `published`: when the newest official version came; none: never.
/// - `running`: since when the platform runs; a period that ended before it owes nothing.
/// - All dates are valid.
DueState dueStateOf(Renewal renewal, const std::optional<QDate>& published, QDate running, QDate today);

/// `on-change`, `month`, `quarter`, `half-year`, `other-rules`.
const char* nameOf(Renewal renewal);
/// `fresh`, `due`, `overdue`.
const char* nameOf(DueState::Kind kind);

} // namespace tanu::server
