#include "server/actions/publishkeys.h"

#include "server/storage/centertable.h"
#include "server/storage/devicetable.h"

namespace tanu::server {

namespace {

/// A restored server has forgotten devices (exchange.md 14); its list must not count as an older one.
constexpr qint64 numbersPerEpoch = 1'000'000;

QHash<QString, QDate> firstDays(const std::vector<RegisteredCenter>& centers)
{
    QHash<QString, QDate> days;
    for (const RegisteredCenter& center : centers)
        days.insert(center.number.toString(), center.term.from);
    return days;
}

ListedKey keyOf(const Device& device, QDate from)
{
    ListedKey key{device.publicKey, device.center, from, std::nullopt, {}};
    if (device.fencedAt)
        key.revokedOn = toKazakhstan(*device.fencedAt).date();
    return key;
}

} // namespace

Result<KeyList> keysOf(const ServerContext& context, const AccreditationNumber& center)
{
    const auto known = CenterTable(context.connection).find(center);
    if (!known)
        return known.error();
    const auto devices = DeviceTable(context.connection).of(center);
    if (!devices)
        return devices.error();
    KeyList list;
    list.issuedAt = context.clock.now();
    for (const Device& device : *devices)
        list.keys.append(keyOf(device, known->has_value() ? (*known)->term.from : QDate()));
    return list;
}

Result<KeyList> currentKeys(const ServerContext& context)
{
    const auto centers = CenterTable(context.connection).all();
    if (!centers)
        return centers.error();
    const auto devices = DeviceTable(context.connection).all();
    if (!devices)
        return devices.error();
    const auto epoch = currentEpoch(context.connection);
    if (!epoch)
        return epoch.error();

    const QHash<QString, QDate> from = firstDays(*centers);
    KeyList list;
    list.issuedAt = context.clock.now();
    list.number = 1 + (*epoch - 1) * numbersPerEpoch;
    list.keys.append(
        {context.identity.publicKey, std::nullopt, QDate(2024, 1, 1), std::nullopt, std::nullopt});
    for (const Device& device : *devices) {
        list.number += device.fencedAt ? 2 : 1;
        list.keys.append(keyOf(device, from.value(device.center.toString())));
    }
    return list;
}

} // namespace tanu::server
