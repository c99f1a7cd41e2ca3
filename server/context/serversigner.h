#pragma once

#include "core/security/signing.h"
#include "core/wire/cose.h"

namespace tanu::server {

/// Signs what the server says (exchange.md 6): the same payload always gives the same message.
class ServerSigner {
public:
    explicit ServerSigner(const SigningKey& key)
        : m_key(key)
    {
    }

    /// The whole message; `purpose` is one of `signedfor`.
    [[nodiscard]] QByteArray message(const QByteArray& payload, const char* purpose) const;

private:
    const SigningKey& m_key;
};

} // namespace tanu::server
