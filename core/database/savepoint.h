#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

namespace tanu {

class Connection;

/// A part of an open transaction that can be undone alone. Savepoints nest; the inner one must end first.
///
/// - Undone when it goes without `release()`.
class Savepoint final {
public:
    /// Errors: DatabaseFailed if no transaction is open.
    [[nodiscard]] static Result<Savepoint> begin(Connection& connection);

    ~Savepoint();
    Savepoint(Savepoint&& other) noexcept;
    Savepoint(const Savepoint&) = delete;
    Savepoint& operator=(const Savepoint&) = delete;
    Savepoint& operator=(Savepoint&&) = delete;

    /// Keeps what was done since `begin`, as part of the transaction around it.
    Result<void> release();
    /// Undoes it now.
    void rollback();

private:
    Savepoint(Connection& connection, QString name);

    Connection* m_connection; ///< null once it has ended
    QString m_name;
};

} // namespace tanu
