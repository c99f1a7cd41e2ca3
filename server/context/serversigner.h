#pragma once

#include "core/security/carriedfile.h"
#include "core/security/signing.h"
#include "core/wire/cose.h"

namespace tanu::server {

/// Signs what the server says (exchange.md 6): the same payload always gives the same message. Opens what was carried here
/// sealed to the same key (exchange.md 16).
class ServerSigner {
public:
    explicit ServerSigner(const SigningKey& key)
        : m_key(key)
    {
    }

    /// The whole message; `purpose` is one of `signedfor`.
    [[nodiscard]] QByteArray message(const QByteArray& payload, const char* purpose) const;
    /// A batch on a stick, sealed or plain. Errors: those of readCarried.
    [[nodiscard]] Result<CarriedFile> openBatch(const QString& path, qint64 greatest) const;

private:
    const SigningKey& m_key;
};

} // namespace tanu::server
