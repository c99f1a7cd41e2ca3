#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>

namespace tanu {

/// The signature that every HTTP request of an enrolled installation carries (exchange.md 6), as one header:
/// `Tanu-Signature: v1 <device, UUID text> <milliseconds since 1970> <signature, base64url without padding>`.
///
/// - Covers method, path with query, SHA-256 of the body, device and its time: nothing of a request can be
///   changed or used for another one.
/// - The same request again is harmless: everything that it does is idempotent. A wrong clock refuses nothing
///   (exchange.md 5).
struct RequestSignature {
    static constexpr const char* headerName = "Tanu-Signature";

    QByteArray device; ///< 16 bytes
    QDateTime deviceTime; ///< UTC, kept to the millisecond
    QByteArray signature; ///< 64 bytes

    [[nodiscard]] QByteArray headerValue() const;

    /// Strict: exactly one writing per value. Errors: SignatureWrong (detail: what).
    [[nodiscard]] static Result<RequestSignature> parse(const QByteArray& headerValue);

    friend bool operator==(const RequestSignature&, const RequestSignature&) = default;
};

/// What the device signs for a request. `method` in upper case, `path` as it stands in the request line.
QByteArray requestToBeSigned(const QByteArray& method, const QByteArray& path, const QByteArray& body,
                             const QByteArray& device, const QDateTime& deviceTime);

} // namespace tanu
