#include "core/wire/upload.h"

#include "core/wire/fields.h"
#include "core/wire/sha256.h"

namespace tanu {

namespace {

constexpr qint64 greatestSize = 1LL << 40;
constexpr qsizetype greatestChunk = 16 * 1024 * 1024 - 1024;

} // namespace

QByteArray payloadOf(const UploadManifest& manifest)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("device"), manifest.device);
    map.insert(QLatin1String("whole"), manifest.whole);
    map.insert(QLatin1String("size"), manifest.size);
    return map.encode();
}

QByteArray payloadOf(const UploadChunk& chunk)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("whole"), chunk.whole);
    map.insert(QLatin1String("offset"), chunk.offset);
    map.insert(QLatin1String("bytes"), chunk.bytes);
    map.insert(QLatin1String("hash"), chunk.hash);
    return map.encode();
}

QByteArray payloadOf(const UploadState& state)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("whole"), state.whole);
    map.insert(QLatin1String("offset"), state.offset);
    return map.encode();
}

Reading<UploadManifest> parseUploadManifest(const QByteArray& payload)
{
    const auto map = decodeMap(payload);
    if (!map)
        return map.problem();
    Fields fields(*map);
    UploadManifest manifest;
    manifest.device = fields.bytes(QLatin1String("device"), 16, 16);
    manifest.whole = fields.bytes(QLatin1String("whole"), sha256Size, sha256Size);
    manifest.size = fields.number(QLatin1String("size"), 1, greatestSize);
    if (const auto& problem = fields.problem())
        return *problem;
    return manifest;
}

Reading<UploadChunk> parseUploadChunk(const QByteArray& payload)
{
    const auto map = decodeMap(payload);
    if (!map)
        return map.problem();
    Fields fields(*map);
    UploadChunk chunk;
    chunk.whole = fields.bytes(QLatin1String("whole"), sha256Size, sha256Size);
    chunk.offset = fields.number(QLatin1String("offset"), 0, greatestSize);
    chunk.bytes = fields.bytes(QLatin1String("bytes"), 1, greatestChunk);
    chunk.hash = fields.bytes(QLatin1String("hash"), sha256Size, sha256Size);
    if (const auto& problem = fields.problem())
        return *problem;
    if (sha256Of(chunk.bytes) != chunk.hash)
        return RecordProblem {QLatin1String(problemcode::hashWrong), QStringLiteral("bytes"), {}};
    return chunk;
}

Reading<UploadState> parseUploadState(const QByteArray& payload)
{
    const auto map = decodeMap(payload);
    if (!map)
        return map.problem();
    Fields fields(*map);
    UploadState state;
    state.whole = fields.bytes(QLatin1String("whole"), sha256Size, sha256Size);
    state.offset = fields.number(QLatin1String("offset"), 0, greatestSize);
    if (const auto& problem = fields.problem())
        return *problem;
    return state;
}

} // namespace tanu
