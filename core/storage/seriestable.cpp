#include "core/storage/seriestable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"
#include "core/storage/venuesettings.h"

#include <array>

namespace tanu {

namespace {

constexpr std::array<const char*, 10> codes {"application", "contract", "refusal", "session", "notice",
    "protocol", "result-notice", "violation-act", "appeal", "duplicate"};

} // namespace

QString codeOf(Series series)
{
    return QString::fromLatin1(codes.at(static_cast<size_t>(series)));
}

Result<Series> parseSeries(const QString& code)
{
    for (size_t i = 0; i < codes.size(); ++i) {
        if (code == QLatin1String(codes.at(i)))
            return static_cast<Series>(i);
    }
    return Error {ErrorKind::FieldMalformed, {QStringLiteral("series"), code}, {}};
}

SeriesTable::SeriesTable(Connection& connection)
    : m_connection(connection)
{
}

Result<int> SeriesTable::next(Series series, int year)
{
    const auto given = fromThoseGiven(series, year);
    if (!given)
        return given.error();
    if (given->has_value())
        return **given;
    const auto venue = isVenue(m_connection);
    if (!venue)
        return venue.error();
    if (*venue == IsVenue::Yes)
        return Error {ErrorKind::NumbersExhausted, {codeOf(series)}, {}};
    const auto taken = reserve(series, year, 1);
    if (!taken)
        return taken.error();
    return taken->front();
}

Result<std::vector<int>> SeriesTable::reserve(Series series, int year, int count)
{
    const auto last = Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO series (kind, year, last) VALUES (:kind, :year, :count)
        ON CONFLICT (kind, year) DO UPDATE SET last = last + excluded.last
        RETURNING last)"))
        .bind(":kind", codeOf(series))
        .bind(":year", year)
        .bind(":count", count)
        .integer();
    if (!last)
        return last.error();
    std::vector<int> numbers;
    for (int i = count - 1; i >= 0; --i)
        numbers.push_back(static_cast<int>(*last) - i);
    return numbers;
}

Result<std::optional<int>> SeriesTable::fromThoseGiven(Series series, int year)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        DELETE FROM series_number WHERE kind = :kind AND year = :year AND number = (
            SELECT min(given.number) FROM series_number AS given WHERE given.kind = :same_kind AND given.year = :same_year)
        RETURNING number)"))
        .bind(":kind", codeOf(series))
        .bind(":year", year)
        .bind(":same_kind", codeOf(series))
        .bind(":same_year", year)
        .mapOne([](const Row& row) -> Result<int> {
            RowReader read(row, QStringLiteral("series_number"));
            return read.finish(read.number("number"));
        });
}

Result<void> SeriesTable::give(const std::vector<SeriesNumber>& numbers, const CheckOutId& checkOut)
{
    for (const SeriesNumber& one : numbers) {
        const auto given = Statement::on(m_connection, QStringLiteral(R"(
            INSERT INTO series_number (kind, year, number, checkout) VALUES (:kind, :year, :number, :checkout))"))
            .bind(":kind", codeOf(one.series))
            .bind(":year", one.year)
            .bind(":number", one.number)
            .bind(":checkout", checkOut)
            .run();
        if (!given)
            return given;
    }
    return {};
}

Result<std::vector<SeriesNumber>> SeriesTable::withdraw(const CheckOutId& checkOut)
{
    auto left = Statement::on(m_connection, QStringLiteral(R"(
        SELECT kind, year, number FROM series_number WHERE checkout = :checkout ORDER BY kind, year, number)"))
        .bind(":checkout", checkOut)
        .map([](const Row& row) -> Result<SeriesNumber> {
            RowReader read(row, QStringLiteral("series_number"));
            return read.finish(SeriesNumber {
                read.parsed<Series>("kind", &parseSeries), read.number("year"), read.number("number")});
        });
    if (!left)
        return left;
    const auto gone = Statement::on(m_connection, QStringLiteral("DELETE FROM series_number WHERE checkout = :checkout"))
        .bind(":checkout", checkOut)
        .run();
    if (!gone)
        return gone.error();
    return left;
}

} // namespace tanu
