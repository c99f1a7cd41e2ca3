#include "server/context/serversigner.h"

namespace tanu::server {

QByteArray ServerSigner::message(const QByteArray& payload, const char* purpose) const
{
    const QByteArray keyId = m_key.publicKey().keyId();
    return assembleSigned(keyId, payload, m_key.sign(toBeSigned(keyId, payload, purpose)));
}

} // namespace tanu::server
