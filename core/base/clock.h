#pragma once

#include <QtCore/QDate>
#include <QtCore/QDateTime>

#include <chrono>

namespace tanu {

/// The one place that time comes from; tests and the demo bring their own.
class Clock {
public:
    virtual ~Clock() = default;

    /// The moment, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;

    /// The date in Kazakhstan at this moment: deadlines count local days.
    [[nodiscard]] QDate today() const;

    /// Time since some fixed moment, that only runs forward, through sleep too, however the wall clock is set: for
    /// what may last only so long.
    [[nodiscard]] virtual std::chrono::milliseconds elapsed() const;
};

/// Clock of the machine.
class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
};

/// A clock that stands still until it is moved.
class ManualClock final : public Clock {
public:
    explicit ManualClock(QDateTime utc);

    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds elapsed() const override;
    /// Sets the wall clock only: no time passes.
    void set(const QDateTime& utc);
    void advance(qint64 seconds);

private:
    QDateTime m_now;
    std::chrono::milliseconds m_elapsed {0};
};

/// Kazakhstan is one time zone, UTC+5, since 1 March 2024.
inline constexpr int kazakhstanOffsetSeconds = 5 * 60 * 60;

/// A moment as people in Kazakhstan read it on the wall.
QDateTime toKazakhstan(const QDateTime& moment);

/// The day on which a moment lies for people in Kazakhstan.
QDate dayInKazakhstan(const QDateTime& moment);

/// The moment at which the wall in Kazakhstan shows this date and time; in UTC.
QDateTime fromKazakhstan(QDate date, QTime time);

} // namespace tanu
