#include "app/cli/commands/democommand.h"

#include "app/bootstrap/datafolder.h"
#include "app/cli/demomonths.h"
#include "app/cli/demopapers.h"
#include "app/cli/opencenter.h"
#include "app/demo/demoaccounts.h"
#include "app/demo/demoinstallation.h"
#include "app/demo/operatorside.h"
#include "core/exchange/networktransport.h"
#include "core/services/accounts/accountquery.h"

#include <QtCore/QDir>

namespace tanu::cli {

namespace {

/// Where the demo's server is: one that runs already, or one of its own.
struct DemoServer {
    QString address;
    QString data;
    std::unique_ptr<demo::OperatorSide> own;
};

Result<DemoServer> serverFor(const Arguments& arguments)
{
    DemoServer server {arguments.value("server"), arguments.value("server-data"), nullptr};
    if (server.data.isEmpty())
        server.data = QDir::cleanPath(arguments.value("data") + QStringLiteral("/../server"));
    if (!server.address.isEmpty())
        return server;
    if (!QDir().mkpath(server.data))
        return Error {ErrorKind::FileUnwritable, {server.data}, {}};
    auto own = demo::OperatorSide::start(server.data);
    if (!own)
        return own.error();
    server.own = *std::move(own);
    server.address = server.own->address();
    return server;
}

/// Who may sign in, and the one password of the demo.
Result<void> tellAccounts(const Installation& installation, Output& output)
{
    const auto accounts = AccountQuery(installation.connection(), SystemClock().now()).whoMaySignIn();
    if (!accounts)
        return accounts.error();
    QStringList logins;
    for (const StaffAccount& one : *accounts)
        logins.append(one.account->login);
    output.line(QStringLiteral("logins: %1").arg(logins.join(QStringLiteral(", "))));
    output.line(QStringLiteral("password: %1").arg(QString::fromLatin1(demo::demoPassword)));
    return {};
}

} // namespace

CommandShape DemoCommand::shape() const
{
    return {QStringLiteral("demo"), QStringLiteral("Makes a demo center with its last weeks."), {},
        {dataOption(), {QStringLiteral("server"), QStringLiteral("ADDRESS")},
            {QStringLiteral("server-data"), QStringLiteral("DIR")}, {QStringLiteral("month"), {}}, jsonOption()}};
}

Result<void> DemoCommand::run(const Arguments& arguments, Output& output)
{
    const QString data = arguments.value("data");
    if (QFile::exists(datafolder::databasePath(data)))
        return Error {ErrorKind::AlreadyThere, {QStringLiteral("data"), data}, {}};
    auto server = serverFor(arguments);
    if (!server)
        return server.error();
    const auto installation = Installation::open(data, {Installation::Kind::Demo});
    if (!installation)
        return installation.error();
    output.line(QStringLiteral("data: %1").arg(QDir(data).absolutePath()));
    output.line(QStringLiteral("key: %1").arg((*installation)->keyPlace()));

    const QDateTime now = SystemClock().now();
    ManualClock clock(now);
    Desk desk = (*installation)->desk(clock, Installation::firstActor());
    NetworkTransport transport((QUrl(server->address)));
    const auto cases = demo::DemoInstallation(desk, clock, now)
                           .build(transport, server->address,
                               [&](const Center& center) { return demo::OperatorSide::enrolmentCode(server->data, center); });
    if (!cases)
        return cases.error();
    output.line(QStringLiteral("cases: %1").arg(cases->all.size()));
    if (const auto told = tellAccounts(**installation, output); !told)
        return told;
    const auto staff = demo::findDemoStaff(desk);
    if (!staff)
        return staff.error();
    const auto key = demo::newRecoveryKey((*installation)->desk(clock, staff->administrator));
    if (!key)
        return key.error();
    output.line(QStringLiteral("recovery key: %1").arg(*key));
    if (!arguments.has("month"))
        return {};
    Desk registrar = (*installation)->desk(clock, staff->registrar);
    if (const auto printed = printDemoPapers(registrar, **installation, *cases, transport, output); !printed)
        return printed;
    return closeDemoMonth(desk, *staff, transport, output);
}

} // namespace tanu::cli
