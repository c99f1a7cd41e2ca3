#include "core/services/center/calendarchange.h"

#include "core/storage/calendartable.h"
#include "core/storage/obligationtable.h"

namespace tanu {

Result<void> checkCalendarYear(int year)
{
    if (year < firstCalendarYear || year > lastCalendarYear)
        return Error {ErrorKind::ImpossibleDate, {QString::number(year)}, {}};
    return {};
}

Result<std::vector<MovedTerm>> movedTerms(Connection& connection)
{
    const Result<WorkCalendar> calendar = CalendarTable(connection).load();
    if (!calendar)
        return calendar.error();
    const Result<std::vector<ObligationRow>> open = ObligationTable(connection).allOpen();
    if (!open)
        return open.error();
    std::vector<MovedTerm> moved;
    for (const ObligationRow& row : *open) {
        const QDate recounted = dayOf(termOf(row.kind), row.countedFrom, *calendar);
        if (recounted != row.lastDay)
            moved.push_back({row.application, row.kind, row.countedFrom, row.lastDay, recounted});
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
