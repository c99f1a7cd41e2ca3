#include "server/monitoring/logline.h"

#include "core/base/isodate.h"
#include "server/http/jsontext.h"

namespace tanu::server {

namespace {

QByteArrayView nameOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Info:
        return "info";
    case LogLevel::Warning:
        return "warning";
    case LogLevel::Error:
        break;
    }
    return "error";
}

QByteArray digits(int number, int count)
{
    QByteArray text(count, '0');
    for (qsizetype at = count; at > 0; number /= 10)
        text[--at] = static_cast<char>('0' + number % 10);
    return text;
}

/// As Qt::ISODateWithMs, without its way through printf.
QByteArray momentOf(const QDateTime& utc)
{
    const QTime at = utc.time();
    return isoText(utc.date()).toLatin1() + 'T' + digits(at.hour(), 2) + ':' + digits(at.minute(), 2) + ':'
        + digits(at.second(), 2) + '.' + digits(at.msec(), 3) + 'Z';
}

} // namespace

LogLine::LogLine(const QDateTime& time, LogLevel level, QByteArrayView event)
    : m_line("{\"time\":\"")
{
    m_line.reserve(256);
    m_line += momentOf(time.toUTC()) + '"';
    add("level", nameOf(level));
    add("event", event);
}

void LogLine::begin(QByteArrayView name)
{
    m_line += ",\"";
    m_line += name.toByteArray();
    m_line += "\":";
}

LogLine& LogLine::add(QByteArrayView name, const QString& value)
{
    begin(name);
    appendJsonString(m_line, value.toUtf8());
    return *this;
}

LogLine& LogLine::add(QByteArrayView name, QByteArrayView ascii)
{
    begin(name);
    appendJsonString(m_line, ascii);
    return *this;
}

LogLine& LogLine::add(QByteArrayView name, qint64 value)
{
    begin(name);
    m_line += QByteArray::number(value);
    return *this;
}

LogLine& LogLine::addSeconds(QByteArrayView name, qint64 nanoseconds)
{
    begin(name);
    m_line += QByteArray::number(static_cast<double>(nanoseconds) / 1e9, 'f', 6);
    return *this;
}

} // namespace tanu::server
