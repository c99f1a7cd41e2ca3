#include "server/context/serversigner.h"

namespace tanu::server {

QByteArray ServerSigner::message(const QByteArray& payload, const char* purpose) const
{
    const QByteArray keyId = m_key.publicKey().keyId();
    return assembleSigned(keyId, payload, m_key.sign(toBeSigned(keyId, payload, purpose)));
}

Result<CarriedFile> ServerSigner::openBatch(const QString& path, qint64 greatest) const
{
    return readCarried(path, SealedKind::Batch, m_key, greatest);
}

} // namespace tanu::server
