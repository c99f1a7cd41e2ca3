#include "server/commands/backupcommand.h"

#include "core/database/backup.h"
#include "server/commands/arguments.h"
#include "server/serverstore.h"

#include <QtCore/QDir>

namespace tanu::server {

int runBackup(const QStringList& words, const Console& console)
{
    Arguments arguments;
    if (const auto wrong = Arguments::read(words, {QStringLiteral("data"), QStringLiteral("to")}, arguments))
        return refuseUse(console, *wrong);
    const QString data = arguments.value(QStringLiteral("data"));
    const QDir folder(arguments.value(QStringLiteral("to")));
    const bool isNamed = !data.isEmpty() && arguments.has(QStringLiteral("to")) && arguments.rest().isEmpty();
    if (!isNamed)
        return refuseUse(console, QStringLiteral("backup takes --data and --to"));
    // An empty server would be made where there is none, and its copy would look like a backup.
    if (!QFile::exists(QDir(data).filePath(QStringLiteral("server.sqlite"))))
        return reportFailure(console, {ErrorKind::FileUnreadable, {data}, QStringLiteral("no server.sqlite")});
    const SystemClock clock;
    const auto store = ServerStore::open(data, clock);
    if (!store)
        return reportFailure(console, store.error());
    const QString path = folder.filePath(
        clock.now().toString(QStringLiteral("'server-'yyyyMMdd'T'HHmmss'Z.sqlite'")));
    if (const auto copied = backupTo(*store->connection, path); !copied)
        return reportFailure(console, copied.error());
    console.out << path << '\n';
    console.out.flush();
    return exitDone;
}

} // namespace tanu::server
