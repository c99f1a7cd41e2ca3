#include "server/storage/recoverycodetable.h"

#include "core/database/statement.h"

namespace tanu::server {

namespace {

constexpr const char* hashColumn = "operator_recovery.hash";

} // namespace

RecoveryCodeTable::RecoveryCodeTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> RecoveryCodeTable::replace(const QByteArray& account, const QStringList& codes)
{
    const auto removed
        = Statement::on(m_connection, QStringLiteral("DELETE FROM operator_recovery WHERE operator = :operator"))
              .bind(":operator", account)
              .run();
    if (!removed)
        return removed;
    for (const QString& code : codes) {
        const auto inserted = Statement::on(m_connection, QStringLiteral(R"(
            INSERT INTO operator_recovery (operator, hash, used_at) VALUES (:operator, :hash, NULL))"))
                                  .bind(":operator", account)
                                  .bindFingerprint(":hash", hashColumn, code)
                                  .run();
        if (!inserted)
            return inserted;
    }
    return {};
}

Result<qint64> RecoveryCodeTable::use(const QByteArray& account, const QString& code, const QDateTime& now)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        UPDATE operator_recovery SET used_at = :at
        WHERE operator = :operator AND hash = :hash AND used_at IS NULL)"))
        .bind(":at", now)
        .bind(":operator", account)
        .bindFingerprint(":hash", hashColumn, code)
        .runCounting();
}

Result<qint64> RecoveryCodeTable::unusedOf(const QByteArray& account) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT count(*) FROM operator_recovery WHERE operator = :operator AND used_at IS NULL)"))
        .bind(":operator", account)
        .integer();
}

} // namespace tanu::server
