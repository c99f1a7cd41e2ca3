#include "app/cli/commands/accountcommands.h"

#include "app/cli/findstaff.h"
#include "app/cli/opencenter.h"
#include "core/services/accounts/accountquery.h"
#include "core/services/accounts/changeownpassword.h"
#include "core/services/accounts/claimfirstaccount.h"
#include "core/services/accounts/confirmrecoverykey.h"
#include "core/services/accounts/recoveradministrator.h"
#include "core/services/accounts/saveaccount.h"
#include "core/services/accounts/signin.h"
#include "core/services/deed.h"

namespace tanu::cli {

namespace {

struct Ground {
    std::unique_ptr<Installation> center;
    Actor administrator;
};

Result<Ground> groundFor(const Arguments& arguments, Output& output)
{
    auto center = openCenter(arguments);
    if (!center)
        return center.error();
    auto actor = actorFor(**center, arguments, Role::Administrator, output);
    if (!actor)
        return actor.error();
    if (const auto allowed = checkRole(*actor, Action::SaveAccount); !allowed)
        return allowed.error();
    return Ground {*std::move(center), *std::move(actor)};
}

QStringList roleCodes(Roles roles)
{
    constexpr std::pair<Role, const char*> names[] {{Role::Administrator, "administrator"}, {Role::Registrar, "registrar"},
        {Role::Secretary, "secretary"}, {Role::CommissionMember, "member"}, {Role::Head, "head"},
        {Role::AppealCommission, "appeal"}};
    QStringList codes;
    for (const auto& [role, name] : names) {
        if (roles.testFlag(role))
            codes.append(QString::fromLatin1(name));
    }
    return codes;
}

QString stateOf(const StaffAccount& one)
{
    if (!one.account)
        return QStringLiteral("none");
    if (!one.canSignIn())
        return QStringLiteral("closed");
    if (one.account->pausedUntil)
        return QStringLiteral("paused");
    return one.account->mustChange ? QStringLiteral("first-password") : QStringLiteral("open");
}

QJsonObject rowOf(const StaffAccount& one)
{
    return {{QStringLiteral("login"), one.account ? one.account->login : QString()},
        {QStringLiteral("name"), one.member.name.full()}, {QStringLiteral("roles"), roleCodes(one.member.roles).join(QLatin1Char(','))},
        {QStringLiteral("state"), stateOf(one)}, {QStringLiteral("staff"), one.member.id.toText()}};
}

Result<void> claim(const Installation& center, const Arguments& arguments, Output& output)
{
    const auto member = findStaff(center.connection(), arguments.at("STAFF"));
    if (!member)
        return member.error();
    const auto password = askPassword(arguments, newPassword);
    if (!password)
        return password.error();
    const SystemClock clock;
    const auto claimed = ClaimFirstAccount(center.connection(), clock, center.passwordCost())
                             .run(member->member.id, {arguments.at("LOGIN"), *password});
    if (!claimed)
        return claimed.error();
    output.object({{QStringLiteral("login"), arguments.at("LOGIN")}, {QStringLiteral("recoveryKey"), claimed->recoveryKey}});
    Desk desk = center.desk(clock, claimed->actor);
    return ConfirmRecoveryKey(desk).run();
}

Result<void> save(const Ground& ground, const AccountChange& change, Output& output)
{
    const SystemClock clock;
    Desk desk = ground.center->desk(clock, ground.administrator);
    if (const auto saved = SaveAccount(desk, ground.center->passwordCost()).run(change); !saved)
        return saved;
    output.object({{QStringLiteral("login"), change.login}, {QStringLiteral("state"), QStringLiteral("first-password")}});
    return {};
}

} // namespace

CommandShape AccountListCommand::shape() const
{
    return {QStringLiteral("account list"), QStringLiteral("The staff and who may sign in (S1)."), {},
        withUser({dataOption(), jsonOption()})};
}

Result<void> AccountListCommand::run(const Arguments& arguments, Output& output)
{
    const auto ground = groundFor(arguments, output);
    if (!ground)
        return ground.error();
    const auto staff = AccountQuery(ground->center->connection(), SystemClock().now()).staff();
    if (!staff)
        return staff.error();
    QJsonArray rows;
    for (const StaffAccount& one : *staff)
        rows.append(rowOf(one));
    output.table({QStringLiteral("login"), QStringLiteral("name"), QStringLiteral("roles"), QStringLiteral("state")}, rows);
    return {};
}

CommandShape AccountAddCommand::shape() const
{
    return {QStringLiteral("account add"), QStringLiteral("Opens an account with a first password; the center's first with its recovery key."),
        {QStringLiteral("LOGIN"), QStringLiteral("STAFF")},
        withUser({dataOption(), passwordOption(newPassword), jsonOption()})};
}

Result<void> AccountAddCommand::run(const Arguments& arguments, Output& output)
{
    auto center = openCenter(arguments);
    if (!center)
        return center.error();
    const auto presence = AccountQuery((*center)->connection(), SystemClock().now()).exists();
    if (!presence)
        return presence.error();
    if (*presence == AccountPresence::Missing)
        return claim(**center, arguments, output);
    center->reset();
    const auto ground = groundFor(arguments, output);
    if (!ground)
        return ground.error();
    const auto member = findStaff(ground->center->connection(), arguments.at("STAFF"));
    if (!member)
        return member.error();
    if (member->account)
        return Error {ErrorKind::AlreadyThere, {QStringLiteral("account"), member->account->login}, {}};
    const auto password = askPassword(arguments, newPassword);
    if (!password)
        return password.error();
    return save(*ground, {member->member.id, arguments.at("LOGIN"), *password}, output);
}

CommandShape AccountResetCommand::shape() const
{
    return {QStringLiteral("account reset"), QStringLiteral("Gives somebody another first password."), {QStringLiteral("LOGIN")},
        withUser({dataOption(), passwordOption(newPassword), jsonOption()})};
}

Result<void> AccountResetCommand::run(const Arguments& arguments, Output& output)
{
    const auto ground = groundFor(arguments, output);
    if (!ground)
        return ground.error();
    const auto found = AccountQuery(ground->center->connection(), SystemClock().now()).withLogin(arguments.at("LOGIN"));
    if (!found)
        return found.error();
    const auto password = askPassword(arguments, newPassword);
    if (!password)
        return password.error();
    return save(*ground, {found->member.id, found->account->login, *password}, output);
}

CommandShape AccountPasswordCommand::shape() const
{
    return {QStringLiteral("account password"), QStringLiteral("Changes the password of whoever signs in."), {},
        {dataOption(), {QStringLiteral("user"), QStringLiteral("LOGIN"), true}, passwordOption(ownPassword),
            passwordOption(newPassword)}};
}

Result<void> AccountPasswordCommand::run(const Arguments& arguments, Output& output)
{
    const auto center = openCenter(arguments);
    if (!center)
        return center.error();
    const auto old = askPassword(arguments, ownPassword);
    if (!old)
        return old.error();
    const SystemClock clock;
    const PasswordCost cost = (*center)->passwordCost();
    const auto signedIn = SignIn((*center)->connection(), clock, cost).run(arguments.value("user"), *old);
    if (!signedIn)
        return signedIn.error();
    const auto next = askPassword(arguments, newPassword);
    if (!next)
        return next.error();
    Desk desk = (*center)->desk(clock, signedIn->actor);
    const auto changed = ChangeOwnPassword(desk, cost).run(*old, *next);
    if (!changed)
        return changed.error();
    output.line(QStringLiteral("changed"));
    return {};
}

CommandShape AccountRecoverCommand::shape() const
{
    return {QStringLiteral("account recover"),
        QStringLiteral("Gives an administrator another password by the recovery key. With --staff one who has no account, or "
                       "another login."),
        {QStringLiteral("LOGIN")},
        {dataOption(), {QStringLiteral("staff"), QStringLiteral("STAFF")}, passwordOption(recoveryKeyPlace),
            passwordOption(newPassword), jsonOption()}};
}

Result<void> AccountRecoverCommand::run(const Arguments& arguments, Output& output)
{
    const auto center = openCenter(arguments);
    if (!center)
        return center.error();
    const SystemClock clock;
    Connection& connection = (*center)->connection();
    const QString login = arguments.at("LOGIN");
    const auto member = arguments.has("staff") ? findStaff(connection, arguments.value("staff"))
                                               : AccountQuery(connection, clock.now()).withLogin(login);
    if (!member)
        return member.error();
    const auto key = askPassword(arguments, recoveryKeyPlace);
    if (!key)
        return key.error();
    const auto password = askPassword(arguments, newPassword);
    if (!password)
        return password.error();
    const auto recovered = RecoverAdministrator(connection, clock, (*center)->passwordCost())
                               .run(*key, member->member.id, {login, *password});
    if (!recovered)
        return recovered.error();
    output.object({{QStringLiteral("login"), login}, {QStringLiteral("state"), QStringLiteral("open")}});
    return {};
}

} // namespace tanu::cli
