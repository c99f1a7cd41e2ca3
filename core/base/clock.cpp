#include "core/base/clock.h"

namespace tanu {

QDate Clock::today() const
{
    return toKazakhstan(now()).date();
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

ManualClock::ManualClock(QDateTime utc)
    : m_now(std::move(utc))
{
}

QDateTime ManualClock::now() const
{
    return m_now;
}

void ManualClock::set(const QDateTime& utc)
{
    m_now = utc;
}

void ManualClock::advance(qint64 seconds)
{
    m_now = m_now.addSecs(seconds);
}

QDateTime toKazakhstan(const QDateTime& moment)
{
    return moment.toOffsetFromUtc(kazakhstanOffsetSeconds);
}

QDateTime fromKazakhstan(QDate date, QTime time)
{
    return QDateTime(date, time, Qt::OffsetFromUTC, kazakhstanOffsetSeconds).toUTC();
}

} // namespace tanu
