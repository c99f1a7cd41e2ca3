#include "core/wire/cose.h"

#include "core/wire/cbor.h"

namespace tanu {

namespace {

constexpr int headerAlgorithm = 1;
constexpr int headerKeyId = 4;
constexpr int eddsa = -8;
constexpr quint64 coseSign1 = 18;
constexpr qsizetype keyIdSize = 8;
constexpr qsizetype signatureSize = 64;

QByteArray protectedHeader(const QByteArray& keyId)
{
    return Cbor::map({{headerAlgorithm, eddsa}, {headerKeyId, keyId}}).encode();
}

Error malformed(const char* why)
{
    return {ErrorKind::AnswerMalformed, {}, QLatin1String(why)};
}

Result<QByteArray> keyIdIn(const QByteArray& header)
{
    const auto map = decodeCbor(header);
    if (!map)
        return map.error();
    const Cbor* keyId = map->find(Cbor(headerKeyId));
    const QByteArray* bytes = keyId == nullptr ? nullptr : keyId->asBytes();
    if (bytes == nullptr || bytes->size() != keyIdSize || header != protectedHeader(*bytes))
        return malformed("not the protected header of this protocol");
    return *bytes;
}

} // namespace

QByteArray toBeSigned(const QByteArray& keyId, const QByteArray& payload, const char* purpose)
{
    return Cbor(Cbor::Array {QStringLiteral("Signature1"), protectedHeader(keyId), QByteArray(purpose), payload})
        .encode();
}

QByteArray assembleSigned(const QByteArray& keyId, const QByteArray& payload, const QByteArray& signature)
{
    Q_ASSERT_X(keyId.size() == keyIdSize, "assembleSigned", "key id");
    Q_ASSERT_X(signature.size() == signatureSize, "assembleSigned", "signature");
    const Cbor message(Cbor::Array {protectedHeader(keyId), Cbor::map(), payload, signature});
    return Cbor::tagged(coseSign1, message).encode();
}

Result<SignedMessage> parseSigned(const QByteArray& message, const char* purpose)
{
    const auto decoded = decodeCbor(message);
    if (!decoded)
        return decoded.error();
    const Cbor* content = decoded->asTagged(coseSign1);
    const Cbor::Array* parts = content == nullptr ? nullptr : content->asArray();
    if (parts == nullptr || parts->size() != 4)
        return malformed("no COSE_Sign1");
    const QByteArray* header = (*parts)[0].asBytes();
    const Cbor::Map* unprotectedHeader = (*parts)[1].asMap();
    const QByteArray* payload = (*parts)[2].asBytes();
    const QByteArray* signature = (*parts)[3].asBytes();
    if (header == nullptr || unprotectedHeader == nullptr || payload == nullptr || signature == nullptr)
        return malformed("parts of other types");
    if (!unprotectedHeader->empty() || signature->size() != signatureSize)
        return malformed("unprotected headers, or a signature not of 64 bytes");
    const auto keyId = keyIdIn(*header);
    if (!keyId)
        return keyId.error();
    return SignedMessage {*keyId, *payload, *signature, toBeSigned(*keyId, *payload, purpose)};
}

} // namespace tanu
