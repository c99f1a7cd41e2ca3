#include "server/storage/operatorsessiontable.h"

#include "core/database/statement.h"

namespace tanu::server {

namespace {

Result<OperatorSession> sessionFrom(const Row& row)
{
    RowReader read(row);
    OperatorSession session;
    session.hash = read.bytes("hash");
    session.account = read.bytes("operator");
    session.madeAt = read.moment("made_at");
    session.seenAt = read.moment("seen_at");
    session.endsAt = read.moment("ends_at");
    return read.finish(std::move(session));
}

} // namespace

OperatorSessionTable::OperatorSessionTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> OperatorSessionTable::insert(const OperatorSession& session)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO operator_session (hash, operator, made_at, seen_at, ends_at)
        VALUES (:hash, :operator, :made_at, :seen_at, :ends_at))"))
        .bind(":hash", session.hash)
        .bind(":operator", session.account)
        .bind(":made_at", session.madeAt)
        .bind(":seen_at", session.seenAt)
        .bind(":ends_at", session.endsAt)
        .run();
}

Result<std::optional<OperatorSession>> OperatorSessionTable::find(const QByteArray& hash) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT hash, operator, made_at, seen_at, ends_at FROM operator_session WHERE hash = :hash)"))
        .bind(":hash", hash)
        .mapOne(sessionFrom);
}

Result<void> OperatorSessionTable::touch(const QByteArray& hash, const QDateTime& now)
{
    return Statement::on(m_connection, QStringLiteral("UPDATE operator_session SET seen_at = :at WHERE hash = :hash"))
        .bind(":at", now)
        .bind(":hash", hash)
        .run();
}

Result<void> OperatorSessionTable::remove(const QByteArray& hash)
{
    return Statement::on(m_connection, QStringLiteral("DELETE FROM operator_session WHERE hash = :hash"))
        .bind(":hash", hash)
        .run();
}

Result<void> OperatorSessionTable::removeAllOf(const QByteArray& account)
{
    return Statement::on(m_connection, QStringLiteral("DELETE FROM operator_session WHERE operator = :operator"))
        .bind(":operator", account)
        .run();
}

Result<void> OperatorSessionTable::removeEnded(const QDateTime& now)
{
    return Statement::on(m_connection, QStringLiteral("DELETE FROM operator_session WHERE ends_at < :now"))
        .bind(":now", now)
        .run();
}

} // namespace tanu::server
