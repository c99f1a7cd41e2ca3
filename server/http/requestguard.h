#pragma once

#include "server/http/httpresponse.h"

#include <functional>
#include <optional>

namespace tanu::server {

/// Greatest sizes of one request.
struct RequestLimits {
    qsizetype header = 16 * 1024; ///< bytes, request line included
    qint64 body = 16 * 1024 * 1024; ///< bytes
    /// What a request hears whose body is announced over the limit (413), by its target; none: the status alone.
    std::function<HttpResponse(const QByteArray& target)> tooLarge = {};
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

    /// What the request hears that was refused for its body; nothing where the limits say nothing of it.
    [[nodiscard]] std::optional<HttpResponse> wordsForTooLarge() const;

    /// Bytes that the body of the newest request has; 0 while its head is not complete.
    [[nodiscard]] qint64 announced() const { return m_announced; }

private:
    [[nodiscard]] std::optional<int> takeHeader(const QByteArray& bytes);
    [[nodiscard]] std::optional<int> takeBody(qint64 count);
    [[nodiscard]] std::optional<int> judgeBegun();

    RequestLimits m_limits;
    QByteArray m_header;
    QByteArray m_targetTooLarge;
    bool m_isLineJudged = false;
    qint64 m_announced = 0;
    qint64 m_bodyLeft = 0;
};

} // namespace tanu::server
