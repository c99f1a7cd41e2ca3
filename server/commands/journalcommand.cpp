#include "server/commands/journalcommand.h"

#include "core/base/strongid.h"
#include "core/security/journal.h"
#include "server/actions/cleartouched.h"
#include "server/commands/arguments.h"
#include "server/serverstore.h"
#include "server/storage/checkpointtable.h"
#include "server/storage/devicetable.h"

namespace tanu::server {

namespace {

Result<void> listTouched(Connection& connection, const Console& console)
{
    const auto touched = CheckpointTable(connection).touched();
    if (!touched)
        return touched.error();
    for (const KeptCheckpoint& one : *touched) {
        const auto device = DeviceTable(connection).find(one.device);
        if (!device)
            return device.error();
        const QString center = device->has_value() ? (*device)->center.toString() : QString();
        const QStringList columns{center, uuidToText(one.device), one.touchedAt->toString(Qt::ISODate),
            QString::number(one.checkpoint.count), QString::number(one.touched->count)};
        console.out << columns.join(QLatin1Char('\t')) << '\n';
    }
    return {};
}

int clearTouched(const QStringList& words, const Console& console)
{
    Arguments arguments;
    if (const auto wrong = Arguments::read(words, {QStringLiteral("data"), QStringLiteral("because")}, arguments))
        return refuseUse(console, *wrong);
    const QString data = arguments.value(QStringLiteral("data"));
    const QString because = arguments.value(QStringLiteral("because")).trimmed();
    if (data.isEmpty() || because.isEmpty() || arguments.rest().size() != 1)
        return refuseUse(console, QStringLiteral("journal clear takes DEVICE --because TEXT --data"));
    const SystemClock clock;
    const auto store = ServerStore::find(data);
    if (!store)
        return reportFailure(console, store.error());
    const auto cleared = ClearTouched(store->desk(clock)).run(uuidFromText(arguments.rest().first()), because);
    return cleared ? exitDone : reportFailure(console, cleared.error());
}

} // namespace

int runJournal(const QStringList& words, const Console& console)
{
    if (words.value(0) == QLatin1String("clear"))
        return clearTouched(words.mid(1), console);
    Arguments arguments;
    if (const auto wrong = Arguments::read(words, {QStringLiteral("data")}, arguments))
        return refuseUse(console, *wrong);
    const QString data = arguments.value(QStringLiteral("data"));
    if (data.isEmpty() || !arguments.rest().isEmpty())
        return refuseUse(console, QStringLiteral("journal takes --data, or clear DEVICE --because TEXT --data"));
    const auto store = ServerStore::find(data);
    if (!store)
        return reportFailure(console, store.error());
    const auto state = Journal(*store->connection).verify();
    if (!state)
        return reportFailure(console, state.error());
    console.out << state->end.count << '\t' << QString::fromLatin1(state->end.root.toHex()) << '\n';
    const auto listed = listTouched(*store->connection, console);
    console.out.flush();
    if (!listed)
        return reportFailure(console, listed.error());
    if (state->firstTouched)
        return reportFailure(console,
            Error{ErrorKind::JournalTouched, {QString::number(*state->firstTouched)}, {}});
    return exitDone;
}

} // namespace tanu::server
