#include "server/commands/restoredcommand.h"

#include "server/actions/raiseepoch.h"
#include "server/commands/arguments.h"
#include "server/serverstore.h"
#include "server/storage/restoremark.h"

namespace tanu::server {

int runRestored(const QStringList& words, const Console& console)
{
    Arguments arguments;
    if (const auto wrong = Arguments::read(words, {QStringLiteral("data")}, arguments))
        return refuseUse(console, *wrong);
    const QString data = arguments.value(QStringLiteral("data"));
    if (data.isEmpty() || !arguments.rest().isEmpty())
        return refuseUse(console, QStringLiteral("restored takes --data and nothing else"));
    const SystemClock clock;
    const auto store = ServerStore::find(data);
    if (!store)
        return reportFailure(console, store.error());
    const auto epoch = RaiseEpoch(store->desk(clock)).run();
    if (!epoch)
        return reportFailure(console, epoch.error());
    if (const auto told = restoremark::remove(data); !told)
        return reportFailure(console, told.error());
    console.out << "epoch " << *epoch << '\n';
    console.out.flush();
    return exitDone;
}

} // namespace tanu::server
