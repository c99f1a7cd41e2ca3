#pragma once

#include "core/base/clock.h"
#include "core/domain/rules/desklock.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace tanu::desktop {

/// Tells when nobody has touched keys or mouse for some minutes (S1: lock after idle).
///
/// - Counts the time that passed, through sleep too: a computer that slept locks when it wakes. Setting the clock of the
///   computer lengthens nothing.
class IdleWatch final : public QObject {
    Q_OBJECT

public:
    /// Looks at every event that the application gets, and at the clock every `checkEveryMs`.
    IdleWatch(const Clock& clock, QObject* application, int checkEveryMs = 5000);

    /// Outside `leastLockMinutes` to `mostLockMinutes` the nearest of them.
    void setMinutes(int minutes);
    [[nodiscard]] int minutes() const { return m_minutes; }

    /// The count begins anew.
    void touch();
    void setActive(bool isActive);
    /// Looks at the clock now.
    void check();

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Clock& m_clock;
    QTimer m_timer;
    std::chrono::milliseconds m_last; ///< of `Clock::elapsed`
    int m_minutes = usualLockMinutes;
    bool m_isActive = true;
};

} // namespace tanu::desktop
