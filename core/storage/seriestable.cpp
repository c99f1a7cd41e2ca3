#include "core/storage/seriestable.h"

#include "core/database/statement.h"

#include <array>

namespace tanu {

QString codeOf(Series series)
{
    constexpr std::array<const char*, 10> codes {"application", "contract", "refusal", "session", "notice",
        "protocol", "result-notice", "violation-act", "appeal", "duplicate"};
    return QString::fromLatin1(codes.at(static_cast<size_t>(series)));
}

SeriesTable::SeriesTable(Connection& connection)
    : m_connection(connection)
{
}

Result<int> SeriesTable::next(Series series, int year)
{
    const auto number = Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO series (kind, year, last) VALUES (:kind, :year, 1)
        ON CONFLICT (kind, year) DO UPDATE SET last = last + 1
        RETURNING last)"))
        .bind(":kind", codeOf(series))
        .bind(":year", year)
        .integer();
    if (!number)
        return number.error();
    return static_cast<int>(*number);
}

} // namespace tanu
