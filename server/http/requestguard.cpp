#include "server/http/requestguard.h"

namespace tanu::server {

namespace {

std::optional<qint64> lengthFrom(const QByteArray& value)
{
    if (value.isEmpty() || value.size() > 12)
        return std::nullopt;
    for (const char sign : value) {
        if (sign < '0' || sign > '9')
            return std::nullopt;
    }
    return value.toLongLong();
}

} // namespace

RequestGuard::RequestGuard(RequestLimits limits)
    : m_limits(limits)
{
}

std::optional<int> RequestGuard::take(const QByteArray& bytes)
{
    return m_bodyLeft > 0 ? takeBody(bytes.size()) : takeHeader(bytes);
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
    m_header += bytes;
    const qsizetype end = m_header.indexOf("\r\n\r\n");
    if (end < 0 && m_header.contains("\n\n"))
        return 400;
    if (end > m_limits.header || (end < 0 && m_header.size() > m_limits.header))
        return 431;
    if (end < 0)
        return std::nullopt;

    const qint64 beyond = m_header.size() - end - 4;
    m_header.truncate(end);
    const auto refusal = readLength();
    m_header.clear();
    if (refusal)
        return refusal;
    return beyond > 0 ? takeBody(beyond) : std::nullopt;
}

std::optional<int> RequestGuard::readLength()
{
    std::optional<qint64> length;
    const QByteArrayList lines = m_header.split('\n');
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0)
            continue;
        const QByteArray name = line.left(colon).trimmed().toLower();
        if (name == "transfer-encoding")
            return 411;
        if (name != "content-length")
            continue;
        const auto found = lengthFrom(line.mid(colon + 1).trimmed());
        if (!found || length)
            return 400;
        length = found;
    }
    m_bodyLeft = length.value_or(0);
    if (m_bodyLeft > m_limits.body)
        return 413;
    return std::nullopt;
}

} // namespace tanu::server
