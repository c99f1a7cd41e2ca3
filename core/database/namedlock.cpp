#include "core/database/namedlock.h"

#include "core/database/statement.h"

namespace tanu {

namespace {

/// FNV-1a: the same in every process and version; two names with one key only wait for each other needlessly.
qint64 keyOf(const QString& name)
{
    constexpr quint64 start = 0xcbf29ce484222325ULL;
    constexpr quint64 prime = 0x100000001b3ULL;
    quint64 key = start;
    for (const char byte : name.toUtf8())
        key = (key ^ static_cast<uchar>(byte)) * prime;
    return static_cast<qint64>(key);
}

} // namespace

Result<void> takeLock(Connection& connection, const QString& name)
{
    Q_ASSERT_X(connection.isInTransaction(), "takeLock", "no transaction is open");
    if (connection.driver() == Driver::Sqlite)
        return {};
    return Statement::on(connection, QStringLiteral("SELECT pg_advisory_xact_lock(:key)")).bind(":key", keyOf(name)).run();
}

} // namespace tanu
