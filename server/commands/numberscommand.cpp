#include "server/commands/numberscommand.h"

#include "server/actions/countnumbers.h"
#include "server/commands/arguments.h"
#include "server/serverstore.h"
#include "server/storage/centertable.h"

namespace tanu::server {

namespace {

Result<void> listNumbers(Connection& connection, const Console& console)
{
    const auto centers = CenterTable(connection).all();
    if (!centers)
        return centers.error();
    for (const RegisteredCenter& center : *centers) {
        const auto account = countNumbers(connection, center.number);
        if (!account)
            return account.error();
        console.out << center.number.toString() << '\t' << account->granted << '\t' << account->documents << '\t'
                    << account->ended << '\t' << account->burned << '\t' << account->held() << '\n';
    }
    return {};
}

} // namespace

int runNumbers(const QStringList& words, const Console& console)
{
    Arguments arguments;
    if (const auto wrong = Arguments::read(words, {QStringLiteral("data")}, arguments))
        return refuseUse(console, *wrong);
    const QString data = arguments.value(QStringLiteral("data"));
    if (data.isEmpty() || !arguments.rest().isEmpty())
        return refuseUse(console, QStringLiteral("numbers takes --data and nothing else"));
    const auto store = ServerStore::find(data);
    if (!store)
        return reportFailure(console, store.error());
    const auto printed = listNumbers(*store->connection, console);
    console.out.flush();
    return printed ? exitDone : reportFailure(console, printed.error());
}

} // namespace tanu::server
