#include "core/services/queries/searchquery.h"

#include "core/database/transaction.h"

namespace tanu {

SearchQuery::SearchQuery(Connection& connection)
    : m_connection(connection)
{
}

Result<std::vector<SearchItem>> SearchQuery::find(const QString& typed, int limit)
{
    return inTransaction(
        m_connection, [&] { return SearchTable(m_connection).find(typed, limit); }, Transaction::Kind::Read);
}

} // namespace tanu
