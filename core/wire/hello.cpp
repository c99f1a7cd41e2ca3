#include "core/wire/hello.h"

#include "core/wire/fields.h"
#include "core/wire/sha256.h"

namespace tanu {

namespace {

constexpr qint64 greatestProtocol = 1'000'000;
constexpr qint64 greatestSequence = 1'000'000'000'000;
constexpr qsizetype idSize = 16;

Cbor cborOfStanding(const DeviceStanding& standing)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("device"), standing.device);
    map.insert(QLatin1String("sequence"), standing.sequence);
    if (standing.batch)
        map.insert(QLatin1String("batch"), *standing.batch);
    return map;
}

std::optional<DeviceStanding> readStanding(Fields& fields)
{
    auto inner = fields.nestedIfAny(QLatin1String("standing"));
    if (!inner)
        return std::nullopt;
    DeviceStanding standing;
    standing.device = inner->bytes(QLatin1String("device"), idSize, idSize);
    standing.sequence = inner->number(QLatin1String("sequence"), 0, greatestSequence);
    standing.batch = inner->bytesIfAny(QLatin1String("batch"), sha256Size, sha256Size);
    fields.join(*inner);
    return standing;
}

} // namespace

QByteArray payloadOf(const HelloRequest& request)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("device"), request.device);
    map.insert(QLatin1String("protocol"), request.protocol);
    map.insert(QLatin1String("program"), request.program);
    return map.encode();
}

QByteArray payloadOf(const HelloAnswer& answer)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("server"), answer.server);
    map.insert(QLatin1String("epoch"), answer.epoch);
    map.insert(QLatin1String("lowestProtocol"), answer.lowestProtocol);
    map.insert(QLatin1String("highestProtocol"), answer.highestProtocol);
    map.insert(QLatin1String("time"), cborOf(answer.time));
    map.insert(QLatin1String("greatestBatchBytes"), answer.greatestBatchBytes);
    map.insert(QLatin1String("greatestBatchRecords"), answer.greatestBatchRecords);
    if (answer.chunkBytes > 0)
        map.insert(QLatin1String("chunkBytes"), answer.chunkBytes);
    if (answer.standing)
        map.insert(QLatin1String("standing"), cborOfStanding(*answer.standing));
    return map.encode();
}

Reading<HelloRequest> parseHelloRequest(const QByteArray& payload)
{
    const auto map = decodeMap(payload);
    if (!map)
        return map.problem();
    Fields fields(*map);
    HelloRequest request;
    request.device = fields.bytes(QLatin1String("device"), 16, 16);
    request.protocol = static_cast<int>(fields.number(QLatin1String("protocol"), 1, greatestProtocol));
    request.program = fields.text(QLatin1String("program"), 100);
    if (const auto& problem = fields.problem())
        return *problem;
    return request;
}

Reading<HelloAnswer> parseHelloAnswer(const QByteArray& payload)
{
    const auto map = decodeMap(payload);
    if (!map)
        return map.problem();
    Fields fields(*map);
    HelloAnswer answer;
    answer.server = fields.bytes(QLatin1String("server"), 16, 16);
    answer.epoch = fields.number(QLatin1String("epoch"), 1, greatestEpoch);
    const qint64 lowest = fields.number(QLatin1String("lowestProtocol"), 1, greatestProtocol);
    answer.lowestProtocol = static_cast<int>(lowest);
    answer.highestProtocol = static_cast<int>(fields.number(QLatin1String("highestProtocol"), lowest, greatestProtocol));
    answer.time = fields.moment(QLatin1String("time"));
    answer.greatestBatchBytes = fields.number(QLatin1String("greatestBatchBytes"), 1, 1LL << 40);
    answer.greatestBatchRecords = static_cast<int>(fields.number(QLatin1String("greatestBatchRecords"), 1, 100'000));
    answer.chunkBytes = fields.numberIfAny(QLatin1String("chunkBytes"), 1, 1LL << 40).value_or(0);
    answer.standing = readStanding(fields);
    if (const auto& problem = fields.problem())
        return *problem;
    return answer;
}

Result<void> checkProtocol(int protocol, int lowest, int highest)
{
    if (protocol < lowest || protocol > highest)
        return Error {ErrorKind::ProtocolOutOfRange, {QString::number(lowest), QString::number(highest)}, {}};
    return {};
}

} // namespace tanu
