#include "core/services/queries/supportquery.h"

namespace tanu {

SupportQuery::SupportQuery(Connection& connection)
    : m_connection(connection)
{
}

Result<std::vector<AskedRequest>> SupportQuery::requests(int limit) const
{
    return AskedRequestTable(m_connection).newest(limit);
}

Result<qint64> SupportQuery::unread() const
{
    return AskedRequestTable(m_connection).countUnread();
}

} // namespace tanu
