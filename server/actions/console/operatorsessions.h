#pragma once

#include "server/context/servercontext.h"
#include "server/operators/operator.h"
#include "server/storage/operatorsessiontable.h"

namespace tanu::server {

/// Sessions of the console: a random id of 256 bits that only the browser has, its hash in the database.
///
/// - A session ends after 20 minutes without a request, after 10 hours in any case, when it signs out, when the account
///   is closed, gets another role or another password (sessionrules.h).
class OperatorSessions {
public:
    explicit OperatorSessions(const ServerContext& context);

    /// A new session inside the caller's open transaction; gives its id. Errors: those of the database.
    [[nodiscard]] Result<QByteArray> begin(const QByteArray& account) const;

    /// The account of a session that is alive, and notes that it was seen; nothing for every other id.
    /// Errors: those of the database.
    [[nodiscard]] Result<std::optional<Operator>> find(const QByteArray& id) const;

    /// Signs out, with its entry in the journal. An id without a session is a success.
    [[nodiscard]] Result<void> end(const ActingOperator& who, const QByteArray& id) const;

private:
    [[nodiscard]] Result<void> touch(const OperatorSession& session, const QDateTime& now) const;

    const ServerContext& m_context;
};

} // namespace tanu::server
