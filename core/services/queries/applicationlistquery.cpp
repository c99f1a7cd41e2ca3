#include "core/services/queries/applicationlistquery.h"

#include "core/database/transaction.h"

namespace tanu {

ApplicationListQuery::ApplicationListQuery(Connection& connection, const Clock& clock)
    : m_connection(connection)
    , m_clock(clock)
{
}

Result<Page<ApplicationRow>> ApplicationListQuery::page(
    const ApplicationsWanted& wanted, const ApplicationRow* after)
{
    return inTransaction(
        m_connection, [&] { return ApplicationRows(m_connection).page(wanted, after, m_clock.today()); },
        Transaction::Kind::Read);
}

Result<int> ApplicationListQuery::count(const ApplicationFilter& filter)
{
    return inTransaction(
        m_connection, [&] { return ApplicationRows(m_connection).count(filter, m_clock.today()); },
        Transaction::Kind::Read);
}

} // namespace tanu
