#include "core/wire/numberblock.h"

#include "core/wire/fields.h"

namespace tanu {

namespace {

constexpr qint64 greatestGrant = 1'000'000'000;
constexpr qint64 greatestCount = 100'000;

} // namespace

QByteArray payloadOf(const NumberGrant& grant)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("center"), grant.center.toString());
    map.insert(QLatin1String("first"), grant.first.value());
    map.insert(QLatin1String("last"), grant.last.value());
    map.insert(QLatin1String("number"), grant.number);
    map.insert(QLatin1String("grantedAt"), cborOf(grant.grantedAt));
    return map.encode();
}

QByteArray payloadOf(const NumberRequest& request)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("after"), request.after);
    map.insert(QLatin1String("count"), request.count);
    return map.encode();
}

Reading<NumberGrant> parseNumberGrant(const QByteArray& payload)
{
    const auto map = decodeMap(payload);
    if (!map)
        return map.problem();
    Fields fields(*map);
    const auto center = fields.parsed<AccreditationNumber>(QLatin1String("center"));
    const qint64 least = fields.number(QLatin1String("first"), 1, Ordinal::greatest);
    const auto first = Ordinal::of(least);
    const auto last = Ordinal::of(fields.number(QLatin1String("last"), least, Ordinal::greatest));
    const qint64 number = fields.number(QLatin1String("number"), 1, greatestGrant);
    const QDateTime grantedAt = fields.moment(QLatin1String("grantedAt"));
    if (const auto& problem = fields.problem())
        return *problem;
    return NumberGrant {*center, *first, *last, number, grantedAt};
}

Reading<NumberRequest> parseNumberRequest(const QByteArray& payload)
{
    const auto map = decodeMap(payload);
    if (!map)
        return map.problem();
    Fields fields(*map);
    NumberRequest request;
    request.after = fields.number(QLatin1String("after"), 0, greatestGrant);
    request.count = static_cast<int>(fields.number(QLatin1String("count"), 1, greatestCount));
    if (const auto& problem = fields.problem())
        return *problem;
    return request;
}

} // namespace tanu
