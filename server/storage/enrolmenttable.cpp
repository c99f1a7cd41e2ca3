#include "server/storage/enrolmenttable.h"

#include "core/database/statement.h"

namespace tanu::server {

namespace {

Result<EnrolmentCode> codeFrom(const Row& row)
{
    RowReader read(row);
    const QByteArray hash = read.bytes("hash");
    const auto center = read.parsedOrNone<AccreditationNumber>("center", &AccreditationNumber::parse);
    const QDateTime madeAt = read.moment("made_at");
    const QDateTime expiresAt = read.moment("expires_at");
    const auto usedBy = read.optionalBytes("used_by");
    return read.finish([&] { return EnrolmentCode{hash, *center, madeAt, expiresAt, usedBy}; });
}

} // namespace

EnrolmentTable::EnrolmentTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> EnrolmentTable::insert(const EnrolmentCode& code)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO enrolment_code (hash, center, made_at, expires_at, used_at, used_by)
        VALUES (:hash, :center, :made, :expires, NULL, NULL))"))
        .bind(":hash", code.hash)
        .bind(":center", code.center.toString())
        .bind(":made", code.madeAt)
        .bind(":expires", code.expiresAt)
        .run();
}

Result<std::optional<EnrolmentCode>> EnrolmentTable::find(const QByteArray& hash) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT hash, center, made_at, expires_at, used_by FROM enrolment_code WHERE hash = :hash)"))
        .bind(":hash", hash)
        .mapOne(codeFrom);
}

Result<void> EnrolmentTable::markUsed(const QByteArray& hash, const QByteArray& device, const QDateTime& now)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        UPDATE enrolment_code SET used_at = :at, used_by = :device WHERE hash = :hash AND used_at IS NULL)"))
        .bind(":at", now)
        .bind(":device", device)
        .bind(":hash", hash)
        .run();
}

} // namespace tanu::server
