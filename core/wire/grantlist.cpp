#include "core/wire/grantlist.h"

#include "core/wire/fields.h"

namespace tanu {

namespace {

constexpr size_t greatestGrants = 10'000;
constexpr qsizetype greatestMessage = 1'024;

} // namespace

QByteArray payloadOf(const GrantList& list)
{
    return Cbor::map({{QStringLiteral("grants"), cborOf(list.grants)}}).encode();
}

Reading<GrantList> parseGrantList(const QByteArray& payload)
{
    const auto map = decodeMap(payload);
    if (!map)
        return map.problem();
    Fields fields(*map);
    GrantList list;
    for (const Cbor& item : fields.array(QLatin1String("grants"), greatestGrants)) {
        const QByteArray* message = item.asBytes();
        if (message == nullptr || message->size() > greatestMessage)
            return RecordProblem {QLatin1String(problemcode::wrongType), QStringLiteral("grants[%1]").arg(list.grants.size()), {}};
        list.grants.append(*message);
    }
    if (const auto& problem = fields.problem())
        return *problem;
    return list;
}

} // namespace tanu
