#include "core/storage/serverlinktable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

constexpr int keySize = 32;
constexpr int idSize = 16;

QByteArray bytesOfSize(RowReader& read, QAnyStringView column, int size)
{
    const QByteArray bytes = read.bytes(column);
    if (!read.hasFailed() && bytes.size() != size)
        read.fail(column, QString::fromLatin1(bytes.toHex()));
    return bytes;
}

Result<ServerLink> linkOf(const Row& row)
{
    RowReader read(row);
    ServerLink link;
    link.address = read.text("address");
    link.publicHost = read.text("public_host");
    link.serverKey = bytesOfSize(read, "server_key", keySize);
    link.serverId = bytesOfSize(read, "server_id", idSize);
    link.epoch = read.integer("epoch");
    link.device = bytesOfSize(read, "device", idSize);
    link.deviceSequence = read.integer("device_sequence");
    link.lastAcceptedAt = read.optionalMoment("last_accepted_at");
    link.lastAttemptAt = read.optionalMoment("last_attempt_at");
    link.lastProblem = read.text("last_problem");
    link.keyList = read.bytes("key_list");
    link.statusList = read.bytes("status_list");
    return read.finish(link);
}

} // namespace

ServerLinkTable::ServerLinkTable(Connection& connection)
    : m_connection(connection)
{
}

Result<std::optional<ServerLink>> ServerLinkTable::find()
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT address, public_host, server_key, server_id, epoch, device, device_sequence, last_accepted_at,
            last_attempt_at, last_problem, key_list, status_list
        FROM server_link)"))
        .mapOne(linkOf);
}

Result<ServerLink> ServerLinkTable::load()
{
    const auto link = find();
    if (!link)
        return link.error();
    if (!link->has_value())
        return ErrorKind::NotEnrolled;
    return **link;
}

Result<void> ServerLinkTable::put(const ServerLink& link)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT OR REPLACE INTO server_link (only, address, public_host, server_key, server_id, epoch, device,
            device_sequence, last_accepted_at, last_attempt_at, last_problem, key_list, status_list)
        VALUES (1, :address, :public_host, :server_key, :server_id, :epoch, :device,
            :device_sequence, :last_accepted_at, :last_attempt_at, :last_problem, :key_list, :status_list))"))
        .bind(":address", link.address)
        .bind(":public_host", link.publicHost)
        .bind(":server_key", link.serverKey)
        .bind(":server_id", link.serverId)
        .bind(":epoch", link.epoch)
        .bind(":device", link.device)
        .bind(":device_sequence", link.deviceSequence)
        .bind(":last_accepted_at", link.lastAcceptedAt)
        .bind(":last_attempt_at", link.lastAttemptAt)
        .bind(":last_problem", link.lastProblem)
        .bind(":key_list", link.keyList)
        .bind(":status_list", link.statusList)
        .run();
}

Result<void> ServerLinkTable::remove()
{
    return Statement::on(m_connection, QStringLiteral("DELETE FROM server_link")).run();
}

} // namespace tanu
