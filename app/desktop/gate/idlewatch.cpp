#include "app/desktop/gate/idlewatch.h"

#include <QtCore/QEvent>

namespace tanu::desktop {

namespace {

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(const Clock& clock, QObject* application, int checkEveryMs)
    : m_clock(clock)
    , m_last(clock.elapsed())
{
    application->installEventFilter(this);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
    m_timer.start(checkEveryMs);
}

void IdleWatch::setMinutes(int minutes)
{
    m_minutes = qBound(leastLockMinutes, minutes, mostLockMinutes);
}

void IdleWatch::touch()
{
    m_last = m_clock.elapsed();
}

void IdleWatch::setActive(bool isActive)
{
    m_isActive = isActive;
    touch();
}

void IdleWatch::check()
{
    if (!m_isActive || m_clock.elapsed() - m_last < std::chrono::minutes(m_minutes))
        return;
    touch();
    Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject*, QEvent* event)
{
    if (!isTouch(event->type()))
        return false;
    // The first touch after a long sleep must not open what should have been locked.
    check();
    touch();
    return false;
}

} // namespace tanu::desktop
