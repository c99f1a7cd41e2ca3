#include "core/domain/rules/termfigures.h"

#include <algorithm>

namespace tanu {

namespace {

bool isWithin(const Term& term, const TermFulfilment& one, QDate day)
{
    return term.kind == TermKind::AtLeastBetween ? day >= one.lastDay : day <= one.lastDay;
}

int worse(const Term& term, std::optional<int> before, int days)
{
    if (!before)
        return days;
    return term.kind == TermKind::AtLeastBetween ? std::min(*before, days) : std::max(*before, days);
}

} // namespace

std::optional<double> TermFigures::average() const
{
    if (fulfilled() == 0)
        return std::nullopt;
    return static_cast<double>(days) / fulfilled();
}

std::optional<double> TermFigures::keptShare() const
{
    const int decided = kept + late + overdue;
    if (decided == 0)
        return std::nullopt;
    return static_cast<double>(kept) / decided;
}

int workingDaysTaken(const Term& term, QDate event, QDate fulfilled, const WorkCalendar& calendar)
{
    const int between = calendar.workingDaysBetween(event, fulfilled);
    if (term.kind == TermKind::AtLeastBetween || fulfilled <= event)
        return between;
    return between + (calendar.isWorkingDay(fulfilled) ? 1 : 0);
}

TermFigures figuresOf(Obligation obligation, const std::vector<TermFulfilment>& cases, QDate today,
    const WorkCalendar& calendar)
{
    const Term& term = termOf(obligation);
    TermFigures figures;
    figures.obligation = obligation;
    for (const TermFulfilment& one : cases) {
        if (!one.metOn) {
            (today > one.lastDay ? figures.overdue : figures.waiting) += one.cases;
            continue;
        }
        const int days = workingDaysTaken(term, one.event, *one.metOn, calendar);
        (isWithin(term, one, *one.metOn) ? figures.kept : figures.late) += one.cases;
        figures.days += static_cast<qint64>(days) * one.cases;
        figures.worst = worse(term, figures.worst, days);
    }
    return figures;
}

} // namespace tanu
