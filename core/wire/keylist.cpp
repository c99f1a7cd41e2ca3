#include "core/wire/keylist.h"

#include "core/wire/fields.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QSet>

#include <algorithm>

namespace tanu {

namespace {

constexpr qint64 greatestNumber = 1'000'000'000'000;
constexpr size_t greatestCount = 100'000;
constexpr qsizetype publicKeySize = 32;

Cbor cborOfKey(const ListedKey& key)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("publicKey"), key.publicKey);
    map.insert(QLatin1String("validFrom"), cborOf(key.validFrom));
    if (key.center)
        map.insert(QLatin1String("center"), key.center->toString());
    if (key.validUntil)
        map.insert(QLatin1String("validUntil"), cborOf(*key.validUntil));
    if (key.revokedOn)
        map.insert(QLatin1String("revokedOn"), cborOf(*key.revokedOn));
    return map;
}

ListedKey readKey(Fields& fields)
{
    ListedKey key;
    key.publicKey = fields.bytes(QLatin1String("publicKey"), publicKeySize, publicKeySize);
    key.validFrom = fields.date(QLatin1String("validFrom"));
    key.center = fields.parsedIfAny<AccreditationNumber>(QLatin1String("center"));
    key.validUntil = fields.dateIfAny(QLatin1String("validUntil"));
    key.revokedOn = fields.dateIfAny(QLatin1String("revokedOn"));
    return key;
}

} // namespace

QByteArray keyIdOf(const QByteArray& publicKey)
{
    return QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256).left(8);
}

QByteArray ListedKey::keyId() const
{
    return keyIdOf(publicKey);
}

bool ListedKey::mayHaveSignedOn(QDate date) const
{
    return date >= validFrom && (!validUntil || date <= *validUntil) && (!revokedOn || date < *revokedOn);
}

const ListedKey* KeyList::find(const QByteArray& keyId) const
{
    const auto found
        = std::find_if(keys.cbegin(), keys.cend(), [&](const ListedKey& key) { return key.keyId() == keyId; });
    return found == keys.cend() ? nullptr : &*found;
}

QByteArray KeyList::payload() const
{
    Cbor::Array items;
    for (const ListedKey& key : keys)
        items.push_back(cborOfKey(key));
    Cbor map = Cbor::map();
    map.insert(QLatin1String("number"), number);
    map.insert(QLatin1String("issuedAt"), cborOf(issuedAt));
    map.insert(QLatin1String("keys"), items);
    return map.encode();
}

Result<KeyList> KeyList::parse(const QByteArray& payload)
{
    const auto map = decodeMap(payload);
    if (!map)
        return map.error();
    Fields fields(*map);
    KeyList list;
    list.number = fields.number(QLatin1String("number"), 1, greatestNumber);
    list.issuedAt = fields.moment(QLatin1String("issuedAt"));
    QSet<QByteArray> seen;
    for (const Cbor& item : fields.array(QLatin1String("keys"), greatestCount)) {
        Fields inner = fields.item(QLatin1String("keys"), static_cast<size_t>(list.keys.size()), item);
        list.keys += readKey(inner);
        fields.join(inner);
        if (seen.contains(list.keys.last().keyId()))
            fields.refuse(QLatin1String("keys"), problemcode::contradiction);
        seen.insert(list.keys.last().keyId());
    }
    if (const auto& problem = fields.problem())
        return Reading<Cbor>(*problem).error();
    return list;
}

} // namespace tanu
