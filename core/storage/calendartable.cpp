#include "core/storage/calendartable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

Result<CalendarDay> dayOf(const Row& row)
{
    RowReader read(row);
    CalendarDay day;
    day.date = read.date("date");
    day.kind = read.parsed<DayKind>("kind", [](const QString& code) { return parseDayKind(code); });
    day.nameKk = read.text("name_kk");
    day.nameRu = read.text("name_ru");
    day.estimated = read.boolean("estimated");
    return read.finish(day);
}

} // namespace

CalendarTable::CalendarTable(Connection& connection)
    : m_connection(connection)
{
}

Result<WorkCalendar> CalendarTable::load()
{
    const auto given = Statement::on(m_connection, QStringLiteral(
        "SELECT date, kind, name_kk, name_ru, estimated FROM calendar_day ORDER BY date"))
        .map(dayOf);
    if (!given)
        return given.error();
    const auto confirmed = confirmedYears();
    if (!confirmed)
        return confirmed.error();
    std::set<int> years;
    for (const auto& [year, at] : *confirmed)
        years.insert(year);
    return WorkCalendar::of(*given, years);
}

Result<std::vector<CalendarDay>> CalendarTable::days(QDate first, QDate last)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT date, kind, name_kk, name_ru, estimated FROM calendar_day
        WHERE date BETWEEN :first AND :last ORDER BY date)"))
        .bind(":first", first)
        .bind(":last", last)
        .map(dayOf);
}

Result<void> CalendarTable::put(const CalendarDay& day)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT OR REPLACE INTO calendar_day (date, kind, name_kk, name_ru, estimated)
        VALUES (:date, :kind, :name_kk, :name_ru, :estimated))"))
        .bind(":date", day.date)
        .bind(":kind", codeOf(day.kind))
        .bind(":name_kk", day.nameKk)
        .bind(":name_ru", day.nameRu)
        .bind(":estimated", day.estimated)
        .run();
}

Result<void> CalendarTable::remove(QDate date)
{
    return Statement::on(m_connection, QStringLiteral("DELETE FROM calendar_day WHERE date = :date"))
        .bind(":date", date)
        .run();
}

Result<void> CalendarTable::removeYear(int year)
{
    return Statement::on(m_connection, QStringLiteral("DELETE FROM calendar_day WHERE date BETWEEN :first AND :last"))
        .bind(":first", QDate(year, 1, 1))
        .bind(":last", QDate(year, 12, 31))
        .run();
}

Result<std::map<int, QDateTime>> CalendarTable::confirmedYears()
{
    std::map<int, QDateTime> years;
    const Result<void> read = Statement::on(m_connection, QStringLiteral(
        "SELECT year, confirmed_at FROM calendar_year ORDER BY year"))
        .forEach([&](const Row& row) -> Result<void> {
            RowReader reader(row);
            const auto entry = reader.finish(std::pair(reader.number("year"), reader.moment("confirmed_at")));
            if (!entry)
                return entry.error();
            years.insert(*entry);
            return {};
        });
    if (!read)
        return read.error();
    return years;
}

Result<void> CalendarTable::confirm(int year, const QDateTime& at)
{
    return Statement::on(m_connection, QStringLiteral(
        "INSERT INTO calendar_year (year, confirmed_at) VALUES (:year, :confirmed_at)"))
        .bind(":year", year)
        .bind(":confirmed_at", at)
        .run();
}

} // namespace tanu
