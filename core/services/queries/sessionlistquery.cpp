#include "core/services/queries/sessionlistquery.h"

namespace tanu {

SessionListQuery::SessionListQuery(Connection& connection)
    : m_connection(connection)
{
}

Result<std::vector<SessionRow>> SessionListQuery::days(QDate first, QDate last)
{
    constexpr int everything = 10'000;
    for (const QDate day : {first, last}) {
        if (!day.isValid())
            return Error {ErrorKind::ImpossibleDate, {day.toString(Qt::ISODate)}, {}};
    }
    SessionFilter filter;
    filter.from = first;
    filter.until = last;
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
