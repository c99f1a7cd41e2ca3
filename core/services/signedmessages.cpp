#include "core/services/signedmessages.h"

#include "core/wire/cose.h"

namespace tanu {

QByteArray signMessage(const SigningKey& key, const QByteArray& payload, const char* purpose)
{
    const QByteArray keyId = key.publicKey().keyId();
    return assembleSigned(keyId, payload, key.sign(toBeSigned(keyId, payload, purpose)));
}

Result<QByteArray> openMessage(const PublicKey& signer, const QByteArray& message, const char* purpose)
{
    const auto parsed = parseSigned(message, purpose);
    if (!parsed)
        return parsed.error();
    if (parsed->keyId != signer.keyId())
        return ErrorKind::SignatureWrong;
    if (const auto verified = verify(signer, parsed->toBeSigned, parsed->signature); !verified)
        return verified.error();
    return parsed->payload;
}

} // namespace tanu
