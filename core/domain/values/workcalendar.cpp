#include "core/domain/values/workcalendar.h"

#include "core/domain/values/holidays.h"

#include <algorithm>

namespace tanu {

namespace {

/// Years that are laid out in advance; others are computed when asked for.
constexpr int firstLaidOutYear = 2020;
constexpr int lastLaidOutYear = 2045;

constexpr int firstPossibleYear = 1990;
constexpr int lastPossibleYear = 2100;

bool isWorking(QDate date, const CalendarDay* day)
{
    if (day)
        return day->kind == DayKind::WorkingDay;
    return date.dayOfWeek() < Qt::Saturday;
}

DayOffReason::Why whyOff(DayKind kind)
{
    switch (kind) {
    case DayKind::Holiday:
        return DayOffReason::Why::Holiday;
    case DayKind::MovedHoliday:
        return DayOffReason::Why::MovedHoliday;
    case DayKind::Transferred:
        return DayOffReason::Why::Transferred;
    case DayKind::WorkingDay:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

WorkCalendar::WorkCalendar()
    : WorkCalendar(Days(), {})
{
}

WorkCalendar::WorkCalendar(Days given, std::set<int> confirmedYears)
    : m_days(std::move(given))
    , m_confirmedYears(std::move(confirmedYears))
    , m_firstYear(firstLaidOutYear)
    , m_lastYear(lastLaidOutYear)
{
    if (!m_days.empty()) {
        m_firstYear = std::min(m_firstYear, m_days.begin()->first.year());
        m_lastYear = std::max(m_lastYear, m_days.rbegin()->first.year());
    }
    addStandingHolidays();
    markWorkingDays();
}

Result<WorkCalendar> WorkCalendar::of(
    const std::vector<CalendarDay>& days, const std::set<int>& confirmedYears)
{
    Days given;
    for (const CalendarDay& day : days) {
        const QString iso = day.date.toString(Qt::ISODate);
        if (!day.date.isValid() || day.date.year() < firstPossibleYear || day.date.year() > lastPossibleYear)
            return Error{ErrorKind::ImpossibleDate, {iso}, {}};
        if (!given.emplace(day.date, day).second)
            return Error{ErrorKind::FieldMalformed, {QStringLiteral("date"), iso}, {}};
    }
    return WorkCalendar(std::move(given), confirmedYears);
}

void WorkCalendar::addStandingHolidays()
{
    for (int year = m_firstYear; year <= m_lastYear; ++year) {
        if (m_confirmedYears.contains(year))
            continue;
        for (const CalendarDay& day : standingHolidays(year))
            m_days.emplace(day.date, day);
    }
}

void WorkCalendar::markWorkingDays()
{
    const QDate end(m_lastYear, 12, 31);
    for (QDate date(m_firstYear, 1, 1); date <= end; date = date.addDays(1)) {
        const auto day = m_days.find(date);
        m_working.push_back(isWorking(date, day == m_days.end() ? nullptr : &day->second));
    }
}

std::optional<CalendarDay> WorkCalendar::dayOn(QDate date) const
{
    if (covers(date.year())) {
        const auto day = m_days.find(date);
        return day == m_days.end() ? std::nullopt : std::optional(day->second);
    }
    const std::vector<CalendarDay> days = daysOf(date.year());
    const auto day =
        std::find_if(days.begin(), days.end(), [date](const CalendarDay& one) { return one.date == date; });
    return day == days.end() ? std::nullopt : std::optional(*day);
}

bool WorkCalendar::isWorkingDay(QDate date) const
{
    if (covers(date.year()))
        return m_working[static_cast<std::size_t>(QDate(m_firstYear, 1, 1).daysTo(date))];
    const std::optional<CalendarDay> day = dayOn(date);
    return isWorking(date, day ? &*day : nullptr);
}

std::optional<DayOffReason> WorkCalendar::reasonOff(QDate date) const
{
    const std::optional<CalendarDay> day = dayOn(date);
    if (isWorking(date, day ? &*day : nullptr))
        return std::nullopt;
    if (!day)
        return DayOffReason{};
    return DayOffReason{whyOff(day->kind), day->nameKk, day->nameRu, day->estimated};
}

QDate WorkCalendar::step(QDate from, int n, int direction) const
{
    QDate date = from;
    while (n > 0) {
        date = date.addDays(direction);
        if (isWorkingDay(date))
            --n;
    }
    return date;
}

QDate WorkCalendar::addWorkingDays(QDate from, int n) const
{
    Q_ASSERT_X(from.isValid() && n >= 1, "WorkCalendar::addWorkingDays", "a date and one day at least");
    return step(from, n, 1);
}

QDate WorkCalendar::workingDayBefore(QDate date, int n) const
{
    Q_ASSERT_X(date.isValid() && n >= 1, "WorkCalendar::workingDayBefore", "a date and one day at least");
    return step(date, n, -1);
}

QDate WorkCalendar::firstDateAfterGap(QDate from, int n) const
{
    Q_ASSERT_X(from.isValid() && n >= 0, "WorkCalendar::firstDateAfterGap", "a date and no negative gap");
    return step(from, n + 1, 1);
}

int WorkCalendar::workingDaysBetween(QDate a, QDate b) const
{
    int count = 0;
    for (QDate date = a.addDays(1); date < b; date = date.addDays(1))
        count += isWorkingDay(date) ? 1 : 0;
    return count;
}

bool WorkCalendar::touchesUnconfirmed(QDate from, QDate to) const
{
    for (int year = from.year(); year <= to.year(); ++year) {
        if (!m_confirmedYears.contains(year))
            return true;
    }
    return false;
}

bool WorkCalendar::touchesEstimated(QDate from, QDate to) const
{
    for (int year = from.year(); year <= to.year(); ++year) {
        const std::vector<CalendarDay> days = daysOf(year);
        const bool touched = std::any_of(days.begin(), days.end(), [from, to](const CalendarDay& day) {
            return day.estimated && day.date >= from && day.date <= to;
        });
        if (touched)
            return true;
    }
    return false;
}

std::vector<CalendarDay> WorkCalendar::daysOf(int year) const
{
    if (!covers(year))
        return m_confirmedYears.contains(year) ? std::vector<CalendarDay>() : standingHolidays(year);
    std::vector<CalendarDay> days;
    for (auto day = m_days.lower_bound(QDate(year, 1, 1)); day != m_days.end(); ++day) {
        if (day->first.year() != year)
            break;
        days.push_back(day->second);
    }
    return days;
}

} // namespace tanu
