#include "server/actions/console/demooperator.h"

#include "core/base/strongid.h"
#include "core/database/transaction.h"
#include "core/security/hash.h"
#include "core/security/passwords.h"
#include "core/security/totp.h"
#include "core/wire/base32.h"
#include "server/deeds/carryout.h"
#include "server/operators/sessionrules.h"
#include "server/storage/operatortable.h"

namespace tanu::server {

namespace {

constexpr int passwordBytes = 10;

Result<QByteArray> keptAccount(Connection& connection, const QString& login, const QString& hash, const QDateTime& now)
{
    OperatorTable table(connection);
    const auto known = table.findByLogin(login);
    if (!known)
        return known.error();
    if (known->has_value()) {
        const QByteArray id = (*known)->acting.id;
        const auto set = table.setPassword(id, hash, false);
        return set ? Result<QByteArray>(id) : Result<QByteArray>(set.error());
    }
    Operator account;
    account.acting = {makeUuid7(now), login, OperatorRole::Administrator, {}};
    account.name = QStringLiteral("Demo");
    account.password = hash;
    account.mustChangePassword = false;
    account.madeAt = now;
    const auto inserted = table.insert(account);
    return inserted ? Result<QByteArray>(account.acting.id) : Result<QByteArray>(inserted.error());
}

} // namespace

Result<DemoOperator> makeDemoOperator(const OperatorDesk& desk)
{
    const QDateTime now = desk.clock.now();
    const DemoOperator made {
        QStringLiteral("demo"), toBase32(randomBytes(passwordBytes)).toLower(), randomBytes(totp::secretSize)};
    const auto hash = hashPassword(made.password, consolePasswordCost());
    if (!hash)
        return hash.error();
    return inTransaction(desk.connection, [&]() -> Result<DemoOperator> {
        const auto id = keptAccount(desk.connection, made.login, *hash, now);
        if (!id)
            return id.error();
        if (const auto set = OperatorTable(desk.connection).setSecret(*id, made.secret, 0); !set)
            return set.error();
        const auto done = carryOut(desk.connection, desk.archive,
            {{now, desk.by, QStringLiteral("makeDemoOperator"), QStringLiteral("operator"), *id, {}}});
        return done ? Result<DemoOperator>(made) : Result<DemoOperator>(done.error());
    });
}

} // namespace tanu::server
