#include "core/wire/batch.h"

#include "core/wire/fields.h"
#include "core/wire/sha256.h"

namespace tanu {

namespace {

constexpr size_t greatestRecords = 100'000;
constexpr qint64 greatestSequence = 1'000'000'000'000;
const CborLimits batchLimits {256 * 1024 * 1024, 4, 200'100};

RecordProblem problemAt(const char* code, const QString& path, const QStringList& arguments = {})
{
    return {QLatin1String(code), path, arguments};
}

std::optional<RecordProblem> checkRecords(const BatchManifest& manifest, const Cbor::Array& items,
                                          QByteArrayList& records)
{
    if (items.size() != static_cast<size_t>(manifest.hashes.size()))
        return problemAt(problemcode::contradiction, QStringLiteral("records"));
    records.reserve(manifest.hashes.size());
    for (const Cbor& item : items) {
        const QString path = QStringLiteral("records[%1]").arg(records.size());
        const QByteArray* record = item.asBytes();
        if (record == nullptr)
            return problemAt(problemcode::wrongType, path);
        if (sha256Of(*record) != manifest.hashes.at(records.size()))
            return problemAt(problemcode::hashWrong, path);
        records += *record;
    }
    return std::nullopt;
}

} // namespace

Reading<BatchManifest> readBatchManifest(const QByteArray& payload)
{
    const auto map = decodeMap(payload);
    if (!map)
        return problemAt(problemcode::notCanonical, QStringLiteral("manifest"), map.problem().arguments);
    const Cbor around = Cbor::map({{QStringLiteral("manifest"), *map}});
    Fields outer(around);
    Fields fields = outer.nested(QLatin1String("manifest"));
    const auto center = fields.parsed<AccreditationNumber>(QLatin1String("center"));
    const QByteArray device = fields.bytes(QLatin1String("device"), 16, 16);
    const qint64 sequence = fields.number(QLatin1String("sequence"), 1, greatestSequence);
    const qint64 epoch = fields.number(QLatin1String("epoch"), 1, greatestSequence);
    const qint64 schema = fields.number(QLatin1String("schema"), 1, 1'000'000);
    const QDateTime deviceTime = fields.moment(QLatin1String("deviceTime"));
    const qint64 count = fields.number(QLatin1String("count"), 0, greatestRecords);
    const QByteArrayList hashes = fields.hashes(QLatin1String("hashes"), greatestRecords);
    if (hashes.size() != count)
        fields.refuse(QLatin1String("count"), problemcode::contradiction);
    if (const auto& problem = fields.problem())
        return *problem;
    return BatchManifest {*center, device, sequence, epoch, static_cast<int>(schema), deviceTime, hashes};
}

QByteArray payloadOf(const BatchManifest& manifest)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("center"), manifest.center.toString());
    map.insert(QLatin1String("device"), manifest.device);
    map.insert(QLatin1String("sequence"), manifest.sequence);
    map.insert(QLatin1String("epoch"), manifest.epoch);
    map.insert(QLatin1String("schema"), manifest.schema);
    map.insert(QLatin1String("deviceTime"), cborOf(manifest.deviceTime));
    map.insert(QLatin1String("count"), manifest.hashes.size());
    map.insert(QLatin1String("hashes"), cborOf(manifest.hashes));
    return map.encode();
}

QByteArray assembleBatch(const QByteArray& signedManifest, const QByteArrayList& records)
{
    return Cbor(Cbor::Array {signedManifest, cborOf(records)}).encode();
}

Reading<Batch> parseBatch(const QByteArray& bytes)
{
    const auto decoded = decodeCbor(bytes, batchLimits);
    if (!decoded)
        return problemAt(problemcode::notCanonical, {}, {decoded.error().detail});
    const Cbor::Array* parts = decoded->asArray();
    const QByteArray* signedManifest = parts == nullptr || parts->size() != 2 ? nullptr : (*parts)[0].asBytes();
    const Cbor::Array* records = signedManifest == nullptr ? nullptr : (*parts)[1].asArray();
    if (records == nullptr)
        return problemAt(problemcode::wrongType, {});
    const auto message = parseSigned(*signedManifest, signedfor::batch);
    if (!message)
        return problemAt(problemcode::notCanonical, QStringLiteral("manifest"), {message.error().detail});
    const auto manifest = readBatchManifest(message->payload);
    if (!manifest)
        return manifest.problem();
    Batch batch {*message, *manifest, {}};
    if (const auto problem = checkRecords(batch.manifest, *records, batch.records))
        return *problem;
    return batch;
}

} // namespace tanu
