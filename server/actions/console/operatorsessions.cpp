#include "server/actions/console/operatorsessions.h"

#include "core/database/transaction.h"
#include "core/security/hash.h"
#include "server/actions/console/operatordeed.h"
#include "server/operators/sessionrules.h"
#include "server/storage/operatortable.h"

namespace tanu::server {

namespace {

qint64 msecs(std::chrono::milliseconds length)
{
    return length.count();
}

bool isAlive(const OperatorSession& session, const QDateTime& now)
{
    return now < session.endsAt && now < session.seenAt.addMSecs(msecs(sessionIdle));
}

} // namespace

OperatorSessions::OperatorSessions(const ServerContext& context)
    : m_context(context)
{
}

Result<QByteArray> OperatorSessions::begin(const QByteArray& account) const
{
    const QDateTime now = m_context.clock.now();
    const QByteArray id = randomBytes(sessionIdSize);
    OperatorSessionTable table(m_context.connection);
    if (const auto removed = table.removeEnded(now); !removed)
        return removed.error();
    const auto inserted = table.insert({sha256(id), account, now, now, now.addMSecs(msecs(sessionWhole))});
    if (!inserted)
        return inserted.error();
    return id;
}

Result<std::optional<Operator>> OperatorSessions::find(const QByteArray& id) const
{
    if (id.size() != sessionIdSize)
        return std::optional<Operator>();
    const auto session = OperatorSessionTable(m_context.connection).find(sha256(id));
    if (!session)
        return session.error();
    const QDateTime now = m_context.clock.now();
    if (!session->has_value() || !isAlive(**session, now))
        return std::optional<Operator>();
    auto account = OperatorTable(m_context.connection).find((*session)->account);
    if (!account)
        return account.error();
    if (!account->has_value() || (*account)->closedAt)
        return std::optional<Operator>();
    if (const auto touched = touch(**session, now); !touched)
        return touched.error();
    return account;
}

Result<void> OperatorSessions::touch(const OperatorSession& session, const QDateTime& now) const
{
    if (session.seenAt.msecsTo(now) < msecs(sessionTouch))
        return {};
    return OperatorSessionTable(m_context.connection).touch(session.hash, now);
}

Result<void> OperatorSessions::end(const ActingOperator& who, const QByteArray& id) const
{
    return inTransaction(m_context.connection, [&]() -> Result<void> {
        if (const auto removed = OperatorSessionTable(m_context.connection).remove(sha256(id)); !removed)
            return removed;
        return carryOutAs(m_context, who, {"signOut", QStringLiteral("operator"), who.id});
    });
}

} // namespace tanu::server
