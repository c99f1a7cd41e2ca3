#include "server/commands/numberscommand.h"

#include "core/base/strongid.h"
#include "server/actions/countnumbers.h"
#include "server/commands/arguments.h"
#include "server/serverstore.h"
#include "server/storage/centertable.h"
#include "server/storage/devicetable.h"

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

/// Opens the data that the words name, and lists.
int list(const QStringList& words, const Console& console, const char* mistake,
    Result<void> (*print)(Connection&, const Console&))
{
    Arguments arguments;
    if (const auto wrong = Arguments::read(words, {QStringLiteral("data")}, arguments))
        return refuseUse(console, *wrong);
    const QString data = arguments.value(QStringLiteral("data"));
    if (data.isEmpty() || !arguments.rest().isEmpty())
        return refuseUse(console, QLatin1String(mistake));
    const SystemClock clock;
    const auto store = ServerStore::open(data, clock);
    if (!store)
        return reportFailure(console, store.error());
    const auto printed = print(*store->connection, console);
    console.out.flush();
    return printed ? exitDone : reportFailure(console, printed.error());
}

} // namespace

int runNumbers(const QStringList& words, const Console& console)
{
    return list(words, console, "numbers takes --data and nothing else", listNumbers);
}

int runDevice(const QStringList& words, const Console& console)
{
    if (words.value(0) != QLatin1String("list"))
        return refuseUse(console, QStringLiteral("device takes list"));
    return list(words.mid(1), console, "device list takes --data and nothing else", listDevices);
}

} // namespace tanu::server
