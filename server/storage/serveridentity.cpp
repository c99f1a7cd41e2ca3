#include "server/storage/serveridentity.h"

#include "core/base/strongid.h"
#include "core/database/statement.h"

namespace tanu::server {

namespace {

Result<ServerIdentity> identityFrom(const Row& row)
{
    RowReader read(row);
    const QByteArray id = read.bytes("id");
    return read.finish(ServerIdentity{id, read.bytes("public_key")});
}

Result<qint64> epochOf(Statement statement)
{
    const auto epoch = statement.mapOne([](const Row& row) -> Result<qint64> { return row.integer("epoch"); });
    if (!epoch)
        return epoch.error();
    if (!epoch->has_value())
        return Error{ErrorKind::NotFound, {QStringLiteral("server"), QString()}, {}};
    return **epoch;
}

} // namespace

Result<std::optional<ServerIdentity>> knownIdentity(Connection& connection)
{
    return Statement::on(connection, QStringLiteral("SELECT id, public_key FROM server WHERE one = 1"))
        .mapOne(identityFrom);
}

Result<void> checkKeyOf(const ServerIdentity& identity, const PublicKey& key)
{
    if (identity.publicKey == key.bytes())
        return {};
    return Error{ErrorKind::KeyMissing, {QString::fromLatin1(identity.publicKey.left(8).toHex())}, {}};
}

Result<ServerIdentity> loadOrCreateIdentity(Connection& connection, const PublicKey& key, const Clock& clock)
{
    const auto known = knownIdentity(connection);
    if (!known)
        return known.error();
    if (known->has_value()) {
        const auto own = checkKeyOf(**known, key);
        return own ? Result<ServerIdentity>(**known) : Result<ServerIdentity>(own.error());
    }
    const ServerIdentity made{makeUuid7(clock.now()), key.bytes()};
    const auto stored = Statement::on(connection, QStringLiteral(R"(
        INSERT INTO server (one, id, epoch, public_key) VALUES (1, :id, 1, :key))"))
                            .bind(":id", made.id)
                            .bind(":key", made.publicKey)
                            .run();
    if (!stored)
        return stored.error();
    return made;
}

Result<qint64> currentEpoch(Connection& connection)
{
    return epochOf(Statement::on(connection, QStringLiteral("SELECT epoch FROM server WHERE one = 1")));
}

Result<qint64> raiseEpoch(Connection& connection, const QDateTime& now)
{
    const auto noted = Statement::on(connection, QStringLiteral(R"(
        INSERT INTO epoch_raise (raised_at) VALUES (:at) ON CONFLICT (raised_at) DO NOTHING)"))
                           .bind(":at", now)
                           .run();
    if (!noted)
        return noted.error();
    return epochOf(Statement::on(connection, QStringLiteral(R"(
        UPDATE server SET epoch = epoch + 1 WHERE one = 1 RETURNING epoch)")));
}

Result<std::vector<QDateTime>> epochRaises(Connection& connection)
{
    return Statement::on(connection, QStringLiteral("SELECT raised_at FROM epoch_raise ORDER BY raised_at"))
        .map([](const Row& row) {
            RowReader read(row);
            return read.finish(read.moment("raised_at"));
        });
}

} // namespace tanu::server
