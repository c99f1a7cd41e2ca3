#include "app/desktop/gate/pausecountdown.h"

namespace tanu::desktop {

namespace {

constexpr int secondMs = 1000;

} // namespace

PauseCountdown::PauseCountdown(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, &PauseCountdown::tick);
}

void PauseCountdown::start(const QString& until)
{
    m_until = QDateTime::fromString(until, Qt::ISODateWithMs);
    m_timer.start(secondMs);
    tick();
}

void PauseCountdown::stop()
{
    m_timer.stop();
    m_until = {};
}

int PauseCountdown::secondsLeft() const
{
    if (!m_until.isValid())
        return 0;
    const qint64 left = m_clock.now().msecsTo(m_until);
    return left <= 0 ? 0 : static_cast<int>((left + secondMs - 1) / secondMs);
}

void PauseCountdown::tick()
{
    if (const int left = secondsLeft(); left > 0) {
        Q_EMIT ticked(left);
        return;
    }
    stop();
    Q_EMIT ended();
}

} // namespace tanu::desktop
