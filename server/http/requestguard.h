#pragma once

#include <QtCore/QByteArray>

#include <optional>

namespace tanu::server {

/// Greatest sizes of one request.
struct RequestLimits {
    qsizetype header = 16 * 1024; ///< bytes, request line included
    qint64 body = 16 * 1024 * 1024; ///< bytes
};

/// Watches the bytes of one connection before the HTTP library takes them, because that library takes
/// anything: bodies of any length, two lengths at once, chunks without an end.
///
/// - Refuses a header over the limit (431), a body over the limit (413), two different or malformed lengths
/// and
///   a second request behind the first that was not waited for (400), chunked bodies (411).
/// - Counts whole requests one after another on the same connection.
class RequestGuard {
public:
    explicit RequestGuard(RequestLimits limits);

    /// The next bytes as they came in. The status to refuse with, if the connection must end.
    [[nodiscard]] std::optional<int> take(const QByteArray& bytes);

    /// A request has begun and is not complete.
    [[nodiscard]] bool isInside() const { return m_bodyLeft > 0 || !m_header.isEmpty(); }

private:
    [[nodiscard]] std::optional<int> takeHeader(const QByteArray& bytes);
    [[nodiscard]] std::optional<int> takeBody(qint64 count);
    [[nodiscard]] std::optional<int> readLength();

    RequestLimits m_limits;
    QByteArray m_header;
    qint64 m_bodyLeft = 0;
};

} // namespace tanu::server
