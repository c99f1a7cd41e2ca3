#include "server/actions/publishkeys.h"

#include "server/storage/accreditationtable.h"
#include "server/storage/devicetable.h"

namespace tanu::server {

namespace {

/// A restored server has forgotten devices (exchange.md 14); its list must not count as an older one.
constexpr qint64 numbersPerEpoch = 1'000'000;

/// A key counts since the center was accredited first: what it signed in a term before stays right when a new one begins.
QDate firstDayOf(const std::optional<Accreditation>& accreditation)
{
    return accreditation ? accreditation->terms.front().from : QDate();
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
    const auto accreditation = AccreditationTable(context.connection).find(center);
    if (!accreditation)
        return accreditation.error();
    const auto devices = DeviceTable(context.connection).of(center);
    if (!devices)
        return devices.error();
    KeyList list;
    list.issuedAt = context.clock.now();
    for (const Device& device : *devices)
        list.keys.append(keyOf(device, firstDayOf(*accreditation)));
    return list;
}

Result<KeyList> currentKeys(const ServerContext& context)
{
    const auto accreditations = AccreditationTable(context.connection).all();
    if (!accreditations)
        return accreditations.error();
    const auto devices = DeviceTable(context.connection).all();
    if (!devices)
        return devices.error();
    const auto epoch = currentEpoch(context.connection);
    if (!epoch)
        return epoch.error();

    KeyList list;
    list.issuedAt = context.clock.now();
    list.number = 1 + (*epoch - 1) * numbersPerEpoch;
    list.keys.append(
        {context.identity.publicKey, std::nullopt, QDate(2024, 1, 1), std::nullopt, std::nullopt});
    for (const Device& device : *devices) {
        list.number += device.fencedAt ? 2 : 1;
        const auto known = accreditations->constFind(device.center.toString());
        const bool isKnown = known != accreditations->constEnd();
        list.keys.append(keyOf(device, firstDayOf(isKnown ? std::optional(*known) : std::nullopt)));
    }
    return list;
}

} // namespace tanu::server
