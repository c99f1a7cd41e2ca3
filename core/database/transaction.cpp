#include "core/database/transaction.h"

#include "core/database/connection.h"

#include <utility>

namespace tanu {

Result<Transaction> Transaction::begin(Connection& connection, Kind kind)
{
    const auto begun
        = connection.control(FaultPlan::Step::Execute, dialect::beginTransaction(connection.driver(), kind));
    if (!begun)
        return begun.error();
    connection.setInTransaction(true);
    return Transaction(connection);
}

Transaction::Transaction(Connection& connection)
    : m_connection(&connection)
{
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    rollback();
}

Result<void> Transaction::commit()
{
    Q_ASSERT_X(m_connection != nullptr, "Transaction::commit", "the transaction has ended");
    const auto committed = m_connection->control(FaultPlan::Step::Commit, QStringLiteral("COMMIT"));
    if (!committed)
        return committed;
    m_connection->setInTransaction(false);
    m_connection = nullptr;
    return {};
}

void Transaction::rollback()
{
    if (m_connection == nullptr)
        return;
    // SQLite has already rolled back by itself after some failures (disk full); then this one is refused.
    static_cast<void>(m_connection->control(FaultPlan::Step::Rollback, QStringLiteral("ROLLBACK")));
    m_connection->setInTransaction(false);
    m_connection = nullptr;
}

} // namespace tanu
