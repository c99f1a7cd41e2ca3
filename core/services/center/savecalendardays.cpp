#include "core/services/center/savecalendardays.h"

#include "core/storage/calendartable.h"

namespace tanu {

namespace {

Result<void> checkNames(const CalendarDay& day)
{
    if (day.nameKk.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("name_kk")}, {}};
    if (day.nameRu.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("name_ru")}, {}};
    return {};
}

Result<std::set<int>> yearsOf(const std::vector<CalendarDay>& put, const std::vector<QDate>& removed)
{
    std::vector<QDate> dates = removed;
    for (const CalendarDay& day : put)
        dates.push_back(day.date);
    std::set<QDate> seen;
    std::set<int> years;
    for (const QDate date : dates) {
        const QString iso = date.toString(Qt::ISODate);
        if (!date.isValid() || !checkCalendarYear(date.year()))
            return Error {ErrorKind::ImpossibleDate, {iso}, {}};
        if (!seen.insert(date).second)
            return Error {ErrorKind::FieldMalformed, {QStringLiteral("date"), iso}, {}};
        years.insert(date.year());
    }
    return years;
}

} // namespace

SaveCalendarDays::SaveCalendarDays(Desk& desk)
    : m_desk(desk)
{
}

Result<CalendarChange> SaveCalendarDays::run(const std::vector<CalendarDay>& put, const std::vector<QDate>& removed)
{
    for (const CalendarDay& day : put) {
        if (const Result<void> named = checkNames(day); !named)
            return named.error();
    }
    const Result<std::set<int>> years = yearsOf(put, removed);
    if (!years)
        return years.error();
    return perform(m_desk, Action::SaveCalendar, [&](Deed& deed) -> Result<CalendarChange> {
        CalendarTable table(deed.connection());
        for (const QDate date : removed) {
            if (const Result<void> done = table.remove(date); !done)
                return done.error();
        }
        for (const CalendarDay& day : put) {
            if (const Result<void> done = table.put(day); !done)
                return done.error();
        }
        return concludeCalendarChange(deed, static_cast<int>(put.size() + removed.size()), *years);
    });
}

} // namespace tanu
