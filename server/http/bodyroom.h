#pragma once

#include <QtCore/QObject>

namespace tanu::server {

/// How many bytes of announced bodies may be under way into the server at once. Why: two hundred centers that report
/// at the same moment would otherwise stand in memory together; the proxy keeps them on its disk meanwhile.
class BodyRoom final : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 size = 16 * 1024 * 1024;

    /// Whether there is room; one body always has it, however long it is.
    [[nodiscard]] bool take(qint64 bytes)
    {
        if (m_used > 0 && m_used + bytes > size)
            return false;
        m_used += bytes;
        return true;
    }

    void giveBack(qint64 bytes)
    {
        m_used -= bytes;
        Q_EMIT made();
    }

Q_SIGNALS:
    /// There is more room than before.
    void made();

private:
    qint64 m_used = 0;
};

} // namespace tanu::server
