#include "server/http/requestguard.h"

#include "server/http/requesthead.h"

#include <utility>

namespace tanu::server {

RequestGuard::RequestGuard(RequestLimits limits)
    : m_limits(std::move(limits))
{
}

std::optional<int> RequestGuard::take(const QByteArray& bytes)
{
    return m_bodyLeft > 0 ? takeBody(bytes.size()) : takeHeader(bytes);
}

std::optional<HttpResponse> RequestGuard::wordsForTooLarge() const
{
    return m_limits.tooLarge ? std::optional(m_limits.tooLarge(m_targetTooLarge)) : std::nullopt;
}

std::optional<int> RequestGuard::takeBody(qint64 count)
{
    if (count > m_bodyLeft)
        return 400;
    m_bodyLeft -= count;
    return std::nullopt;
}

std::optional<int> RequestGuard::takeHeader(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return std::nullopt;
    m_announced = 0;
    m_header += bytes;
    const qsizetype end = m_header.indexOf("\r\n\r\n");
    if (end > m_limits.header || (end < 0 && m_header.size() > m_limits.header))
        return 431;
    if (end < 0)
        return judgeBegun();

    const qint64 beyond = m_header.size() - end - 4;
    m_header.truncate(end);
    const JudgedHead judged = judgeHead(m_header);
    const QByteArray head = std::exchange(m_header, {});
    m_isLineJudged = false;
    if (judged.refusal)
        return judged.refusal;
    if (judged.length > m_limits.body) {
        m_targetTooLarge = head.left(head.indexOf('\r')).split(' ').value(1);
        return 413;
    }
    m_announced = judged.length;
    m_bodyLeft = judged.length;
    return beyond > 0 ? takeBody(beyond) : std::nullopt;
}

// A client that speaks something else never sends the empty line; it need not be waited for.
std::optional<int> RequestGuard::judgeBegun()
{
    if (m_isLineJudged)
        return m_header.contains("\n\n") ? std::optional<int>(400) : std::nullopt;
    const qsizetype feed = m_header.indexOf('\n');
    if (feed < 0)
        return std::nullopt;
    if (feed == 0 || m_header.at(feed - 1) != '\r')
        return 400;
    m_isLineJudged = true;
    return judgeRequestLine(m_header.left(feed - 1));
}

} // namespace tanu::server
