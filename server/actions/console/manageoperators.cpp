#include "server/actions/console/manageoperators.h"

#include "core/base/strongid.h"
#include "core/database/drivererror.h"
#include "core/domain/values/login.h"
#include "core/security/hash.h"
#include "core/security/passwords.h"
#include "core/wire/base32.h"
#include "server/actions/console/operatordeed.h"
#include "server/operators/sessionrules.h"
#include "server/storage/operatorsessiontable.h"
#include "server/storage/operatortable.h"

namespace tanu::server {

namespace {

constexpr int firstPasswordBytes = 10; ///< 16 letters and digits, 80 bits

QString newFirstPassword()
{
    return toBase32(randomBytes(firstPasswordBytes)).toLower();
}

bool isDigit(QChar sign)
{
    return sign >= QLatin1Char('0') && sign <= QLatin1Char('9');
}

/// Two digits and no others: one would open several regions, a whole code of the classifier (KATO) finds no center.
Result<void> checkRegion(OperatorRole role, const QString& region)
{
    const bool isRegional = role == OperatorRole::RegionalChamber;
    const bool isCode = region.size() == 2 && isDigit(region.at(0)) && isDigit(region.at(1));
    if (isRegional ? isCode : region.isEmpty())
        return {};
    const bool isMissing = isRegional && region.isEmpty();
    return Error {isMissing ? ErrorKind::FieldEmpty : ErrorKind::FieldMalformed, {QStringLiteral("region"), region}, {}};
}

DeedNote noteOf(const char* action, const QByteArray& id)
{
    return {action, QStringLiteral("operator"), id};
}

struct Made {
    Operator account;
    QString password;
};

Result<Made> made(const NewOperator& wanted, const QDateTime& now)
{
    const auto login = Login::parse(wanted.login);
    if (!login)
        return login.error();
    Operator account;
    account.name = wanted.name.simplified();
    if (account.name.isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("name")}, {}};
    if (const auto good = checkRegion(wanted.role, wanted.region); !good)
        return good.error();
    const QString password = newFirstPassword();
    const auto hash = hashPassword(password, consolePasswordCost());
    if (!hash)
        return hash.error();
    account.acting = {makeUuid7(now), login->toString(), wanted.role, wanted.region};
    account.password = *hash;
    account.madeAt = now;
    return Made {std::move(account), password};
}

Result<void> insert(Connection& connection, const Operator& account)
{
    const auto inserted = OperatorTable(connection).insert(account);
    if (!inserted && isUniqueViolation(inserted.error()))
        return Error {ErrorKind::AlreadyThere, {QStringLiteral("operator"), account.acting.login}, {}};
    return inserted;
}

Cbor factsOf(const ActingOperator& acting)
{
    return Cbor::map({{Cbor(QStringLiteral("login")), Cbor(acting.login)}, {Cbor(QStringLiteral("role")), Cbor(codeOf(acting.role))},
        {Cbor(QStringLiteral("region")), Cbor(acting.region)}});
}

} // namespace

ManageOperators::ManageOperators(const ServerContext& context, const ActingOperator& who)
    : m_context(context)
    , m_who(who)
{
}

Result<Operator> ManageOperators::other(const QByteArray& id, const char* action) const
{
    auto found = OperatorTable(m_context.connection).find(id);
    if (!found)
        return found.error();
    if (!found->has_value())
        return Error {ErrorKind::NotFound, {QStringLiteral("operator"), uuidToText(id)}, {}};
    if (id == m_who.id)
        return Error {ErrorKind::ActionNotAllowed, {QLatin1String(action), QStringLiteral("self")}, {}};
    return **std::move(found);
}

Result<QString> ManageOperators::add(const NewOperator& wanted) const
{
    if (const auto allowed = checkRight(m_who, Right::ChangeOperators); !allowed)
        return allowed.error();
    const auto fresh = made(wanted, m_context.clock.now());
    if (!fresh)
        return fresh.error();
    return asOperator(m_context, m_who, Right::ChangeOperators, noteOf("addOperator", fresh->account.acting.id),
        [&](DeedNote& note) -> Result<QString> {
            note.content = factsOf(fresh->account.acting);
            const auto inserted = insert(m_context.connection, fresh->account);
            return inserted ? Result<QString>(fresh->password) : Result<QString>(inserted.error());
        });
}

Result<void> ManageOperators::setRole(const QByteArray& id, OperatorRole role, const QString& region) const
{
    return asOperator(m_context, m_who, Right::ChangeOperators, noteOf("setOperatorRole", id),
        [&](DeedNote& note) -> Result<void> {
            const auto account = other(id, "role");
            if (!account)
                return account.error();
            if (const auto good = checkRegion(role, region); !good)
                return good;
            note.content = factsOf({id, account->acting.login, role, region});
            if (const auto set = OperatorTable(m_context.connection).setRole(id, role, region); !set)
                return set;
            return OperatorSessionTable(m_context.connection).removeAllOf(id);
        });
}

Result<QString> ManageOperators::reset(const QByteArray& id) const
{
    const QString password = newFirstPassword();
    const auto hash = hashPassword(password, consolePasswordCost());
    if (!hash)
        return hash.error();
    return asOperator(m_context, m_who, Right::ChangeOperators, noteOf("resetOperator", id),
        [&](DeedNote&) -> Result<QString> {
            if (const auto account = other(id, "reset"); !account)
                return account.error();
            OperatorTable table(m_context.connection);
            if (const auto set = table.setPassword(id, *hash, true); !set)
                return set.error();
            if (const auto taken = table.setSecret(id, std::nullopt, 0); !taken)
                return taken.error();
            const auto ended = OperatorSessionTable(m_context.connection).removeAllOf(id);
            return ended ? Result<QString>(password) : Result<QString>(ended.error());
        });
}

Result<void> ManageOperators::close(const QByteArray& id) const
{
    return asOperator(m_context, m_who, Right::ChangeOperators, noteOf("closeOperator", id),
        [&](DeedNote&) -> Result<void> {
            if (const auto account = other(id, "close"); !account)
                return account.error();
            const auto closed = OperatorTable(m_context.connection).close(id, m_context.clock.now());
            return closed ? OperatorSessionTable(m_context.connection).removeAllOf(id) : closed;
        });
}

Result<void> ManageOperators::reopen(const QByteArray& id) const
{
    return asOperator(m_context, m_who, Right::ChangeOperators, noteOf("reopenOperator", id),
        [&](DeedNote&) -> Result<void> {
            if (const auto account = other(id, "reopen"); !account)
                return account.error();
            return OperatorTable(m_context.connection).open(id);
        });
}

Result<QString> addOperatorByCommand(const OperatorDesk& desk, const NewOperator& wanted)
{
    const QDateTime now = desk.clock.now();
    const auto fresh = made(wanted, now);
    if (!fresh)
        return fresh.error();
    return inTransaction(desk.connection, [&]() -> Result<QString> {
        if (const auto inserted = insert(desk.connection, fresh->account); !inserted)
            return inserted.error();
        const ActingOperator& acting = fresh->account.acting;
        const auto done = carryOut(desk.connection, desk.archive,
            {{now, desk.by, QStringLiteral("addOperator"), QStringLiteral("operator"), acting.id,
                factsOf(acting).encode()}});
        return done ? Result<QString>(fresh->password) : Result<QString>(done.error());
    });
}

} // namespace tanu::server
