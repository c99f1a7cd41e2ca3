#include "core/services/queries/sessionlistquery.h"

namespace tanu {

SessionListQuery::SessionListQuery(Connection& connection)
    : m_connection(connection)
{
}

Result<std::vector<SessionRow>> SessionListQuery::month(int year, int month)
{
    constexpr int everything = 10'000;
    const QDate first(year, month, 1);
    if (!first.isValid())
        return Error {ErrorKind::ImpossibleDate, {QStringLiteral("%1-%2").arg(year).arg(month)}, {}};
    SessionFilter filter;
    filter.from = first;
    filter.until = first.addDays(first.daysInMonth() - 1);
    auto page = SessionRows(m_connection).page(filter, false, everything);
    if (!page)
        return page.error();
    return std::move(page->rows);
}

Result<Page<SessionRow>> SessionListQuery::page(
    const SessionFilter& filter, bool descending, int limit, const SessionRow* after)
{
    return SessionRows(m_connection).page(filter, descending, limit, after);
}

} // namespace tanu
