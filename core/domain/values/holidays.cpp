#include "core/domain/values/holidays.h"

#include <array>
#include <map>

namespace tanu {

namespace {

constexpr int always = 9999;

/// A holiday with a date of its own, and the years in which it exists.
struct FixedHoliday {
    int month;
    int day;
    int firstYear;
    int lastYear;
    bool moves; ///< off a weekend (W2)
    const char16_t* nameKk;
    const char16_t* nameRu;
};

constexpr std::array<FixedHoliday, 15> fixedHolidays{{
    {1, 1, 0, always, true, u"Жаңа жыл", u"Новый год"},
    {1, 2, 0, always, true, u"Жаңа жыл", u"Новый год"},
    {1, 7, 0, always, false, u"Православиелік Рождество", u"Православное Рождество"},
    {3, 8, 0, always, true, u"Халықаралық әйелдер күні", u"Международный женский день"},
    {3, 15, 2027, always, true, u"Қазақстан Республикасының Конституциясы күні",
        u"День Конституции Республики Казахстан"},
    {3, 21, 0, always, true, u"Наурыз мейрамы", u"Наурыз мейрамы"},
    {3, 22, 0, always, true, u"Наурыз мейрамы", u"Наурыз мейрамы"},
    {3, 23, 0, always, true, u"Наурыз мейрамы", u"Наурыз мейрамы"},
    {5, 1, 0, always, true, u"Қазақстан халқының бірлігі мерекесі", u"Праздник единства народа Казахстана"},
    {5, 7, 0, always, true, u"Отан қорғаушы күні", u"День защитника Отечества"},
    {5, 9, 0, always, true, u"Жеңіс күні", u"День Победы"},
    {7, 6, 0, always, true, u"Астана күні", u"День столицы"},
    {8, 30, 0, 2025, true, u"Қазақстан Республикасының Конституциясы күні",
        u"День Конституции Республики Казахстан"},
    {10, 25, 0, always, true, u"Республика күні", u"День Республики"},
    {12, 16, 0, always, true, u"Тәуелсіздік күні", u"День Независимости"},
}};

struct MonthDay {
    int month;
    int day;
};

/// Kurban Ait of the years from 2023, known or announced as an estimate.
constexpr int firstTabledYear = 2023;
constexpr std::array<MonthDay, 8> tabledKurbanAit{
    {{6, 28}, {6, 16}, {6, 6}, {5, 27}, {5, 16}, {5, 5}, {4, 24}, {4, 13}}};
constexpr int lastKnownYear = 2025;

/// 10 Dhu al-Hijja of a Hijri year in the arithmetic calendar with the astronomical epoch.
QDate feastOfSacrifice(int hijriYear)
{
    constexpr qint64 dayInYear = 30 * 12 - 11 / 2 + 10;
    constexpr qint64 epoch = 1948439 - 385;
    return QDate::fromJulianDay((11 * hijriYear + 3) / 30 + 354 * hijriYear + dayInYear + epoch);
}

bool isWeekend(QDate date)
{
    return date.dayOfWeek() >= Qt::Saturday;
}

using Days = std::map<QDate, CalendarDay>;

/// Gives every movable holiday that fell on a weekend the next day that is not off yet.
void moveOffWeekends(Days& days, const std::vector<QDate>& movable)
{
    for (const QDate date : movable) {
        if (!isWeekend(date))
            continue;
        QDate free = date.addDays(1);
        while (isWeekend(free) || days.contains(free))
            free = free.addDays(1);
        CalendarDay moved = days.at(date);
        moved.date = free;
        moved.kind = DayKind::MovedHoliday;
        days.emplace(free, moved);
    }
}

} // namespace

std::vector<QDate> kurbanAit(int year)
{
    const auto place = static_cast<std::size_t>(year - firstTabledYear);
    if (year >= firstTabledYear && place < tabledKurbanAit.size()) {
        const MonthDay tabled = tabledKurbanAit.at(place);
        return {QDate(year, tabled.month, tabled.day)};
    }
    std::vector<QDate> feasts;
    const int nearHijriYear = (year - 622) * 33 / 32;
    for (int hijriYear = nearHijriYear - 2; hijriYear <= nearHijriYear + 2; ++hijriYear) {
        if (const QDate feast = feastOfSacrifice(hijriYear); feast.year() == year)
            feasts.push_back(feast);
    }
    return feasts;
}

std::vector<CalendarDay> standingHolidays(int year)
{
    Days days;
    std::vector<QDate> movable;
    for (const FixedHoliday& holiday : fixedHolidays) {
        if (year < holiday.firstYear || year > holiday.lastYear)
            continue;
        const QDate date(year, holiday.month, holiday.day);
        days.emplace(date,
            CalendarDay{date, DayKind::Holiday, QString::fromUtf16(holiday.nameKk),
                QString::fromUtf16(holiday.nameRu), false});
        if (holiday.moves)
            movable.push_back(date);
    }
    for (const QDate date : kurbanAit(year)) {
        days.emplace(date,
            CalendarDay{date, DayKind::Holiday, QStringLiteral("Құрбан айт"), QStringLiteral("Курбан-айт"),
                year > lastKnownYear});
    }
    moveOffWeekends(days, movable);

    std::vector<CalendarDay> result;
    for (const auto& [date, day] : days)
        result.push_back(day);
    return result;
}

} // namespace tanu
