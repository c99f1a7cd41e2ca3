#include "server/commands/devicecommand.h"

#include "core/base/strongid.h"
#include "core/database/transaction.h"
#include "server/actions/fencedevice.h"
#include "server/commands/arguments.h"
#include "server/serverstore.h"
#include "server/storage/devicetable.h"

namespace tanu::server {

namespace {

Result<void> listDevices(Connection& connection, const Console& console)
{
    const auto devices = DeviceTable(connection).all();
    if (!devices)
        return devices.error();
    for (const Device& device : *devices) {
        const QStringList columns{device.center.toString(), uuidToText(device.id),
            device.enrolledAt.toString(Qt::ISODate), QString::number(device.sequence),
            device.fencedAt ? device.fencedAt->toString(Qt::ISODate) : QString(), device.fencedBecause};
        console.out << columns.join(QLatin1Char('\t')) << '\n';
    }
    return {};
}

/// Errors: NotFound{"device", id}, those of the database.
Result<void> fence(const ServerStore& store, const Clock& clock, const QString& id, const QString& because)
{
    const auto device = DeviceTable(*store.connection).find(uuidFromText(id));
    if (!device)
        return device.error();
    if (!device->has_value())
        return Error{ErrorKind::NotFound, {QStringLiteral("device"), id}, {}};
    Metrics metrics;
    const ServerContext context = store.context(clock, metrics);
    return inTransaction(*store.connection, [&] { return FenceDevice(context).run(**device, because); });
}

} // namespace

int runDevice(const QStringList& words, const Console& console)
{
    const bool isFence = words.value(0) == QLatin1String("fence");
    if (!isFence && words.value(0) != QLatin1String("list"))
        return refuseUse(console, QStringLiteral("device takes list or fence"));
    Arguments arguments;
    const QStringList options = isFence ? QStringList{QStringLiteral("data"), QStringLiteral("because")}
                                        : QStringList{QStringLiteral("data")};
    if (const auto wrong = Arguments::read(words.mid(1), options, arguments))
        return refuseUse(console, *wrong);
    const QString data = arguments.value(QStringLiteral("data"));
    const QString because = arguments.value(QStringLiteral("because")).trimmed();
    if (data.isEmpty() || arguments.rest().size() != (isFence ? 1 : 0))
        return refuseUse(console, QStringLiteral("device takes list --data, or fence DEVICE --because TEXT --data"));
    if (isFence && because.isEmpty())
        return refuseUse(console, QStringLiteral("--because is missing"));
    const SystemClock clock;
    const auto store = ServerStore::find(data);
    if (!store)
        return reportFailure(console, store.error());
    const auto done = isFence ? fence(*store, clock, arguments.rest().first(), because)
                              : listDevices(*store->connection, console);
    console.out.flush();
    return done ? exitDone : reportFailure(console, done.error());
}

} // namespace tanu::server
