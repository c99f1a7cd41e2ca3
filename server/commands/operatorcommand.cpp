#include "server/commands/operatorcommand.h"

#include "core/wire/base32.h"
#include "server/actions/console/demooperator.h"
#include "server/actions/console/manageoperators.h"
#include "server/commands/arguments.h"
#include "server/serverstore.h"

namespace tanu::server {

namespace {

const QStringList addOptions {QStringLiteral("data"), QStringLiteral("login"), QStringLiteral("name"),
    QStringLiteral("role"), QStringLiteral("region")};

int print(const Console& console, const QString& lines)
{
    console.out << lines << '\n';
    console.out.flush();
    return exitDone;
}

int runAdd(const Arguments& arguments, const Console& console)
{
    const QString typed = arguments.has(QStringLiteral("role")) ? arguments.value(QStringLiteral("role"))
                                                                : codeOf(OperatorRole::Administrator);
    const auto role = parseOperatorRole(typed);
    if (!role)
        return refuseUse(console, QString(QLatin1String("--role does not take ") + typed));
    const SystemClock clock;
    const auto store = ServerStore::findOrMake(arguments.value(QStringLiteral("data")), clock);
    if (!store)
        return reportFailure(console, store.error());
    const auto password = addOperatorByCommand(store->desk(clock),
        {arguments.value(QStringLiteral("login")), arguments.value(QStringLiteral("name")), *role,
            arguments.value(QStringLiteral("region"))});
    return password ? print(console, *password) : reportFailure(console, password.error());
}

int runDemo(const Arguments& arguments, const Console& console)
{
    const SystemClock clock;
    const auto store = ServerStore::findOrMake(arguments.value(QStringLiteral("data")), clock);
    if (!store)
        return reportFailure(console, store.error());
    const auto made = makeDemoOperator(store->desk(clock));
    if (!made)
        return reportFailure(console, made.error());
    return print(console, QStringList {made->login, made->password, toBase32(made->secret)}.join(QLatin1Char('\t')));
}

} // namespace

int runOperator(const QStringList& words, const Console& console)
{
    const QString verb = words.value(0);
    const bool isAdd = verb == QLatin1String("add");
    if (!isAdd && verb != QLatin1String("demo"))
        return refuseUse(console, QStringLiteral("operator takes add or demo"));
    Arguments arguments;
    const QStringList options = isAdd ? addOptions : QStringList {QStringLiteral("data")};
    if (const auto wrong = Arguments::read(words.mid(1), options, arguments))
        return refuseUse(console, *wrong);
    if (!arguments.rest().isEmpty())
        return refuseUse(console, QString(QLatin1String("what is ") + arguments.rest().first()));
    if (arguments.value(QStringLiteral("data")).isEmpty())
        return refuseUse(console, QStringLiteral("--data is missing"));
    return isAdd ? runAdd(arguments, console) : runDemo(arguments, console);
}

} // namespace tanu::server
