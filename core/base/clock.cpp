#include "core/base/clock.h"

#include <ctime>

namespace tanu {

QDate Clock::today() const
{
    return dayInKazakhstan(now());
}

std::chrono::milliseconds Clock::elapsed() const
{
#ifdef CLOCK_BOOTTIME
    timespec reading {};
    clock_gettime(CLOCK_BOOTTIME, &reading);
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::seconds(reading.tv_sec) + std::chrono::nanoseconds(reading.tv_nsec));
#else
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
#endif
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

std::chrono::milliseconds ManualClock::elapsed() const
{
    return m_elapsed;
}

void ManualClock::set(const QDateTime& utc)
{
    m_now = utc;
}

void ManualClock::advance(qint64 seconds)
{
    m_now = m_now.addSecs(seconds);
    m_elapsed += std::chrono::seconds(seconds);
}

QDateTime toKazakhstan(const QDateTime& moment)
{
    return moment.toOffsetFromUtc(kazakhstanOffsetSeconds);
}

QDate dayInKazakhstan(const QDateTime& moment)
{
    return toKazakhstan(moment).date();
}

QDateTime fromKazakhstan(QDate date, QTime time)
{
    return QDateTime(date, time, Qt::OffsetFromUTC, kazakhstanOffsetSeconds).toUTC();
}

} // namespace tanu
