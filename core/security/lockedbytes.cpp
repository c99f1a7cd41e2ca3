#include "core/security/lockedbytes.h"

#include "core/security/signing.h"

#include <sodium.h>

#include <cstring>

namespace tanu {

void LockedBytes::Release::operator()(unsigned char* secret) const
{
    sodium_free(secret);
}

LockedBytes::LockedBytes(int size)
    : m_bytes(static_cast<unsigned char*>(sodium_malloc(static_cast<size_t>(size))))
    , m_size(size)
{
}

Result<LockedBytes> LockedBytes::take(QByteArray& secret)
{
    if (const auto ready = initialiseSodium(); !ready)
        return ready.error();
    LockedBytes locked(static_cast<int>(secret.size()));
    if (locked.m_bytes) {
        std::memcpy(locked.m_bytes.get(), secret.constData(), static_cast<size_t>(secret.size()));
        sodium_mprotect_readonly(locked.m_bytes.get());
    }
    wipe(secret);
    if (!locked.m_bytes)
        return Error {ErrorKind::KeyStoreUnavailable, {}, QStringLiteral("no locked memory for a secret key")};
    return locked;
}

QByteArray LockedBytes::copy() const
{
    return {reinterpret_cast<const char*>(m_bytes.get()), m_size};
}

} // namespace tanu
