#include "server/storage/serveridentity.h"

#include "core/base/strongid.h"
#include "core/database/statement.h"

namespace tanu::server {

namespace {

Result<ServerIdentity> identityFrom(const Row& row)
{
    RowReader read(row);
    const QByteArray id = read.bytes("id");
    const qint64 epoch = read.integer("epoch");
    return read.finish(ServerIdentity{id, epoch, read.bytes("public_key")});
}

} // namespace

Result<std::optional<ServerIdentity>> knownIdentity(Connection& connection)
{
    return Statement::on(connection, QStringLiteral("SELECT id, epoch, public_key FROM server WHERE one = 1"))
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
    const ServerIdentity made{makeUuid7(clock.now()), 1, key.bytes()};
    const auto stored = Statement::on(connection, QStringLiteral(R"(
        INSERT INTO server (one, id, epoch, public_key) VALUES (1, :id, :epoch, :key))"))
                            .bind(":id", made.id)
                            .bind(":epoch", made.epoch)
                            .bind(":key", made.publicKey)
                            .run();
    if (!stored)
        return stored.error();
    return made;
}

Result<qint64> raiseEpoch(Connection& connection)
{
    const auto raised = Statement::on(connection, QStringLiteral(R"(
        UPDATE server SET epoch = epoch + 1 WHERE one = 1 RETURNING epoch)"))
                            .mapOne([](const Row& row) -> Result<qint64> { return row.integer("epoch"); });
    if (!raised)
        return raised.error();
    if (!raised->has_value())
        return Error{ErrorKind::NotFound, {QStringLiteral("server"), QString()}, {}};
    return **raised;
}

} // namespace tanu::server
