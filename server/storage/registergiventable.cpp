#include "server/storage/registergiventable.h"

#include "core/database/statement.h"

namespace tanu::server {

RegisterGivenTable::RegisterGivenTable(Connection& connection)
    : m_connection(connection)
{
}

Result<qint64> RegisterGivenTable::versionOf(const AccreditationNumber& center, const QString& registerName) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT coalesce(max(version), 0) FROM register_given WHERE center = :center AND register = :register)"))
        .bind(":center", center.toString())
        .bind(":register", registerName)
        .integer();
}

Result<void> RegisterGivenTable::put(const AccreditationNumber& center, const QString& registerName, qint64 version)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO register_given (center, register, version) VALUES (:center, :register, :version)
        ON CONFLICT (center, register) DO UPDATE SET version = excluded.version)"))
        .bind(":center", center.toString())
        .bind(":register", registerName)
        .bind(":version", version)
        .run();
}

Result<void> RegisterGivenTable::forget(const AccreditationNumber& center, const QString& registerName)
{
    return Statement::on(
        m_connection, QStringLiteral("DELETE FROM register_given WHERE center = :center AND register = :register"))
        .bind(":center", center.toString())
        .bind(":register", registerName)
        .run();
}

} // namespace tanu::server
