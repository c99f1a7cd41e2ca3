#include "core/database/transaction.h"

#include "core/database/connection.h"
#include "core/database/postgresql.h"

#include <utility>

namespace tanu {

namespace {

/// COMMIT of a spoilt transaction rolls back and reports success.
Result<void> checkCommittable(Connection& connection)
{
    if (connection.driver() != Driver::Postgresql)
        return {};
    if (!connection.isInTransaction() || postgresql::isAborted(connection.handle()))
        return Error {ErrorKind::DatabaseFailed, {}, QStringLiteral("the transaction was ended by an earlier failure")};
    return {};
}

} // namespace

Result<Transaction> Transaction::begin(Connection& connection, Kind kind)
{
    if (connection.isInTransaction())
        return Error {ErrorKind::DatabaseFailed, {}, QStringLiteral("a transaction inside a transaction")};
    if (const auto alive = connection.revive(); !alive)
        return alive.error();
    const auto begun
        = connection.control(FaultPlan::Step::Execute, dialect::beginTransaction(connection.driver(), kind));
    if (!begun)
        return begun.error();
    connection.setInTransaction(true);
    Transaction transaction(connection);
    const QString lock = dialect::lockWriters(connection.driver(), kind);
    if (lock.isEmpty())
        return transaction;
    if (const auto locked = connection.perform(lock); !locked)
        return locked.error();
    return transaction;
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
    if (const auto may = checkCommittable(*m_connection); !may)
        return may;
    const auto committed = m_connection->control(FaultPlan::Step::Commit, QStringLiteral("COMMIT"));
    if (!committed) {
        if (m_connection->driver() == Driver::Postgresql && !postgresql::hasTransaction(m_connection->handle()))
            m_connection->setInTransaction(false);
        return committed;
    }
    m_connection->setInTransaction(false);
    m_connection = nullptr;
    return {};
}

void Transaction::rollback()
{
    if (m_connection == nullptr)
        return;
    // SQLite has already rolled back by itself after some failures (disk full); then this one is refused.
    if (m_connection->isInTransaction())
        static_cast<void>(m_connection->control(FaultPlan::Step::Rollback, QStringLiteral("ROLLBACK")));
    m_connection->setInTransaction(false);
    m_connection = nullptr;
}

} // namespace tanu
