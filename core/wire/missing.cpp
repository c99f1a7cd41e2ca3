#include "core/wire/missing.h"

#include "core/wire/fields.h"

namespace tanu {

QByteArray payloadOf(const HashList& list)
{
    return Cbor::map({{QStringLiteral("hashes"), cborOf(list.hashes)}}).encode();
}

Reading<HashList> parseHashList(const QByteArray& payload)
{
    const auto map = decodeMap(payload);
    if (!map)
        return map.problem();
    Fields fields(*map);
    HashList list {fields.hashes(QLatin1String("hashes"), 100'000)};
    if (const auto& problem = fields.problem())
        return *problem;
    return list;
}

} // namespace tanu
