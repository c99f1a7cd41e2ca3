#pragma once

#include "core/domain/rules/deadlines.h"

#include <optional>
#include <vector>

namespace tanu {

/// Some cases in which one term ran from the same day to the same day and ended on the same day.
struct TermFulfilment {
    QDate event; ///< the term was counted from here, which does not count itself
    QDate lastDay; ///< as it was counted (W4); for SessionGap the first day allowed
    std::optional<QDate> metOn; ///< nothing while it is open
    int cases = 1;
};

/// How the center kept one term of the law.
///
/// - Kept is decided by the last day as it was counted, which no later calendar moves (W4).
/// - Days are working days as W5 counts them: the day of the event is 0, the next working day 1; for SessionGap
///   whole working days between.
struct TermFigures {
    Obligation obligation = Obligation::CheckPackage;
    int kept = 0;
    int late = 0; ///< fulfilled after the last day; for SessionGap before the first day allowed
    int overdue = 0; ///< not fulfilled, the last day is past
    int waiting = 0; ///< not fulfilled, there is time
    qint64 days = 0; ///< sum over those fulfilled
    std::optional<int> worst; ///< the longest; for SessionGap the shortest

    [[nodiscard]] int fulfilled() const { return kept + late; }
    [[nodiscard]] int cases() const { return kept + late + overdue + waiting; }
    /// Nothing where nothing was fulfilled.
    [[nodiscard]] std::optional<double> average() const;
    /// Part of those that are decided (kept, late, overdue) that was kept, 0 to 1; nothing where none is decided.
    [[nodiscard]] std::optional<double> keptShare() const;

    friend bool operator==(const TermFigures&, const TermFigures&) = default;
};

/// Working days that fulfilling a term took (W5). Both dates are valid.
int workingDaysTaken(const Term& term, QDate event, QDate fulfilled, const WorkCalendar& calendar);

/// What these cases amount to on `today`.
TermFigures figuresOf(Obligation obligation, const std::vector<TermFulfilment>& cases, QDate today,
    const WorkCalendar& calendar);

} // namespace tanu
