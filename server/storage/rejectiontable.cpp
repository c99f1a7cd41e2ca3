#include "server/storage/rejectiontable.h"

namespace tanu::server {

RejectionTable::RejectionTable(Connection& connection)
    : m_put(Statement::on(connection, QStringLiteral(R"(
        INSERT INTO rejection (hash, center, rejected_at) VALUES (:hash, :center, :at)
        ON CONFLICT (hash, center) DO NOTHING)")))
    , m_count(Statement::on(connection, QStringLiteral(R"(
        SELECT count(*) FROM rejection WHERE hash = :hash AND center = :center)")))
{
}

Result<void> RejectionTable::put(const QByteArray& hash, const AccreditationNumber& center, const QDateTime& now)
{
    return m_put.bind(":hash", hash).bind(":center", center.toString()).bind(":at", now).run();
}

Result<qint64> RejectionTable::count(const QByteArray& hash, const AccreditationNumber& center)
{
    return m_count.bind(":hash", hash).bind(":center", center.toString()).integer();
}

} // namespace tanu::server
