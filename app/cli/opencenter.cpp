#include "app/cli/opencenter.h"

#include "app/demo/demoaccounts.h"
#include "core/services/accounts/accountquery.h"
#include "core/services/accounts/signin.h"
#include "core/services/queries/centerquery.h"

#include <QtCore/QFile>

#include <cstdio>

namespace tanu::cli {

namespace {

/// The first of the demo's staff with this role, by the demo's password: a real center that somebody marks as a demo has
/// other passwords.
Result<Actor> demoActor(const Installation& installation, Role role)
{
    const SystemClock clock;
    AccountQuery query(installation.connection(), clock.now());
    const auto presence = query.exists();
    if (!presence)
        return presence.error();
    const auto staff = query.staff();
    if (!staff)
        return staff.error();
    for (const StaffAccount& one : *staff) {
        if (!one.member.roles.testFlag(role) || (*presence == AccountPresence::Present && !one.account))
            continue;
        if (!one.account)
            return Actor {one.member.id, one.member.name.shortForm(), one.member.roles};
        const auto signedIn = SignIn(installation.connection(), clock, installation.passwordCost())
                                  .run(one.account->login, QString::fromLatin1(demo::demoPassword));
        return signedIn ? Result<Actor>(signedIn->actor) : Result<Actor>(signedIn.error());
    }
    return Error {ErrorKind::NotFound, {QStringLiteral("staff"), QString::number(static_cast<int>(role))}, {}};
}

/// The passphrase of the file of keys: a line on the standard input, so that no list of processes shows it.
QString firstLine()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    QString line = QString::fromUtf8(input.readLine());
    while (line.endsWith(QLatin1Char('\n')) || line.endsWith(QLatin1Char('\r')))
        line.chop(1);
    return line;
}

} // namespace

Result<std::unique_ptr<Installation>> openCenter(const Arguments& arguments)
{
    const QString data = arguments.value("data");
    return Installation::openExisting(
        data, Installation::needsPassphrase(data) ? std::optional(firstLine()) : std::nullopt);
}

Result<std::unique_ptr<Installation>> openCenterForReading(const Arguments& arguments)
{
    return Installation::openForReading(arguments.value("data"));
}

Result<Actor> actorFor(const Installation& installation, const Arguments& arguments, Role demoRole, Output& output)
{
    const auto presence = CenterQuery(installation.connection()).exists();
    if (!presence)
        return presence.error();
    if (*presence == CenterPresence::Missing)
        return Installation::firstActor();
    if (installation.isDemo() && !arguments.has("user"))
        return demoActor(installation, demoRole);
    return signInAt(installation.connection(), installation.passwordCost(), arguments, output);
}

Result<Actor> signInAt(Connection& connection, const PasswordCost& cost, const Arguments& arguments, Output& output)
{
    if (arguments.value("user").isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("login")}, {}};
    const auto password = askPassword(arguments, ownPassword);
    if (!password)
        return password.error();
    const SystemClock clock;
    const auto signedIn = SignIn(connection, clock, cost).run(arguments.value("user"), *password);
    if (!signedIn)
        return signedIn.error();
    if (!signedIn->mustChangePassword)
        return signedIn->actor;
    output.error(QStringLiteral("the first password must be changed: tanu-cli account password"));
    const Action any = Action::LookIntoFile;
    return Error {ErrorKind::RoleNotAllowed, {codeOf(any), QString::number(rolesFor(any).toInt())}, {}};
}

Result<std::unique_ptr<Installation>> openSignedIn(const Arguments& arguments, Role demoRole, Output& output)
{
    auto center = openCenter(arguments);
    if (!center)
        return center.error();
    const auto actor = actorFor(**center, arguments, demoRole, output);
    return actor ? std::move(center) : Result<std::unique_ptr<Installation>>(actor.error());
}

CommandShape::Option dataOption()
{
    return {QStringLiteral("data"), QStringLiteral("DIR"), true};
}

CommandShape::Option jsonOption()
{
    return {QStringLiteral("json"), {}};
}

std::vector<CommandShape::Option> withUser(std::vector<CommandShape::Option> options)
{
    options.push_back({QStringLiteral("user"), QStringLiteral("LOGIN")});
    options.push_back(passwordOption(ownPassword));
    return options;
}

} // namespace tanu::cli
