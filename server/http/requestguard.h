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
/// - Refuses what `judgeHead` refuses, a header over the limit (431), a body over the limit (413), and a second
///   request behind the first that was not waited for (400).
/// - The request line is judged as soon as it is there.
/// - Counts whole requests one after another on the same connection.
class RequestGuard {
public:
    explicit RequestGuard(RequestLimits limits);

    /// The next bytes as they came in. The status to refuse with, if the connection must end.
    [[nodiscard]] std::optional<int> take(const QByteArray& bytes);

    /// A request has begun and is not complete.
    [[nodiscard]] bool isInside() const { return m_bodyLeft > 0 || !m_header.isEmpty(); }

    /// Bytes that the body of the newest request has; 0 while its head is not complete.
    [[nodiscard]] qint64 announced() const { return m_announced; }

private:
    [[nodiscard]] std::optional<int> takeHeader(const QByteArray& bytes);
    [[nodiscard]] std::optional<int> takeBody(qint64 count);
    [[nodiscard]] std::optional<int> judgeBegun();

    RequestLimits m_limits;
    QByteArray m_header;
    bool m_isLineJudged = false;
    qint64 m_announced = 0;
    qint64 m_bodyLeft = 0;
};

} // namespace tanu::server
