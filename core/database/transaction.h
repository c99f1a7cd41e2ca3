#pragma once

#include "core/base/result.h"
#include "core/database/dialect.h"
#include "core/database/savepoint.h"

#include <type_traits>

namespace tanu {

class Connection;

/// All or nothing: rolled back when it goes without `commit()`.
///
/// - A read transaction sees one unchanging picture of the data; a write transaction is the only writer from
///   its begin on, and waits for another one as long as the connection allows (then DatabaseBusy).
/// - Transactions do not nest (DatabaseFailed); within one, use Savepoint.
/// - `WriteBeside` lets several writers of PostgreSQL work at once, each under named locks; SQLite has one anyway.
/// - A commit that failed has stored nothing; the transaction is still open and may be tried again or left. PostgreSQL
///   has ended it, and refuses whatever follows.
/// - In PostgreSQL a statement that failed spoils the transaction: its commit is refused (DatabaseFailed). What may fail
///   and be lived with stands in a Savepoint.
/// - Nothing is repeated by itself: waiting writers go on with what was committed before them (READ COMMITTED behind the
///   writers' lock), so that there are no serialization failures; who waits too long or ends a deadlock gets DatabaseBusy.
class Transaction final {
public:
    using Kind = Access;

    [[nodiscard]] static Result<Transaction> begin(Connection& connection, Kind kind = Kind::Write);

    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction& operator=(Transaction&&) = delete;

    Result<void> commit();
    /// Undoes everything now.
    void rollback();

private:
    explicit Transaction(Connection& connection);

    Connection* m_connection; ///< null once it has ended
};

/// Runs `work` (which takes nothing and gives a Result) as one transaction: committed if it succeeds, undone
/// if it or the commit fails.
template <typename Work>
auto inTransaction(Connection& connection, Work&& work, Transaction::Kind kind = Transaction::Kind::Write)
    -> std::invoke_result_t<Work&>
{
    auto transaction = Transaction::begin(connection, kind);
    if (!transaction)
        return transaction.error();
    auto outcome = work();
    if (!outcome)
        return outcome;
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return outcome;
}

} // namespace tanu
