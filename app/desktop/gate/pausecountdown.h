#pragma once

#include "core/base/clock.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace tanu::desktop {

/// Counts down until somebody may try a password again.
class PauseCountdown final : public QObject {
    Q_OBJECT

public:
    PauseCountdown(const Clock& clock, QObject* parent);

    /// `until` as SignInPaused tells it; a moment that is past or unreadable ends at once.
    void start(const QString& until);
    void stop();
    /// Looks at the clock now; by itself it does so every second.
    void tick();
    [[nodiscard]] bool isRunning() const { return m_until.isValid(); }
    /// Until the end, rounded up; 0 when nothing runs.
    [[nodiscard]] int secondsLeft() const;

Q_SIGNALS:
    void ticked(int secondsLeft);
    void ended();

private:
    const Clock& m_clock;
    QTimer m_timer;
    QDateTime m_until;
};

} // namespace tanu::desktop
