#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>

#include <functional>

namespace tanu::server {

enum class LogLevel { Info, Warning, Error };

/// Where lines of the log go; a line has no end of line.
using LogSink = std::function<void(const QByteArray& line)>;

/// One line of the log: a JSON object that begins with `time` (UTC, milliseconds), `level`, `event`.
///
/// - Written by hand, because there is one for every request.
class LogLine {
public:
    LogLine(const QDateTime& time, LogLevel level, QByteArrayView event);

    LogLine& add(QByteArrayView name, const QString& value);
    LogLine& add(QByteArrayView name, QByteArrayView ascii);
    LogLine& add(QByteArrayView name, qint64 value);
    /// Seconds, to the microsecond.
    LogLine& addSeconds(QByteArrayView name, qint64 nanoseconds);

    [[nodiscard]] QByteArray bytes() const { return m_line + '}'; }

private:
    void begin(QByteArrayView name);

    QByteArray m_line;
};

} // namespace tanu::server
