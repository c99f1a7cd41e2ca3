#include "core/services/center/calendarchange.h"

#include "core/services/obligations/recount.h"

namespace tanu {

Result<void> checkCalendarYear(int year)
{
    if (year < firstCalendarYear || year > lastCalendarYear)
        return Error {ErrorKind::ImpossibleDate, {QString::number(year)}, {}};
    return {};
}

Result<std::vector<MovedTerm>> movedTerms(Connection& connection)
{
    const auto pending = recountedTerms(connection);
    if (!pending)
        return pending.error();
    std::vector<MovedTerm> moved;
    for (const RecountedTerm& term : *pending) {
        if (term.now.from == term.countedFrom)
            moved.push_back({term.application, term.obligation, term.countedFrom, term.lastDay, term.now.lastDay});
    }
    return moved;
}

Result<CalendarChange> concludeCalendarChange(Deed& deed, int days, const std::set<int>& years)
{
    Result<std::vector<MovedTerm>> moved = movedTerms(deed.connection());
    if (!moved)
        return moved.error();
    Cbor::Array touched;
    for (const int year : years)
        touched.emplace_back(year);
    deed.about("calendar");
    deed.note("years", Cbor(std::move(touched)));
    deed.note("days", days);
    deed.note("moved_terms", static_cast<int>(moved->size()));
    return CalendarChange {days, years, *std::move(moved)};
}

} // namespace tanu
