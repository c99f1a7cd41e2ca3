#pragma once

#include "core/exchange/transport.h"

#include <QtCore/QObject>

#include <atomic>
#include <functional>

class QThread;

namespace tanu::desktop {

/// Long work in a thread of its own, one at a time; the window lives on meanwhile.
///
/// - The work gets a question to ask often (`isStopped`) and a way to tell how far it is, both good in its thread.
/// - What it brings it leaves where `whenDone` finds it; `whenDone` runs in the thread of this object, after the
///   work has ended.
/// - Destroyed while something runs: it is stopped and waited for, and `whenDone` is not called.
class LongWork final : public QObject {
    Q_OBJECT

public:
    /// `total` 0: not known yet.
    using Tell = std::function<void(int stage, int done, int total)>;
    using Work = std::function<void(const IsStopped& isStopped, const Tell& tell)>;

    explicit LongWork(QObject* parent = nullptr);
    ~LongWork() override;
    Q_DISABLE_COPY_MOVE(LongWork)

    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

    /// Nothing may run yet.
    void start(Work work, std::function<void()> whenDone);
    void stop();

Q_SIGNALS:
    void progressed(int stage, int done, int total);

private:
    void end(const std::function<void()>& whenDone);

    QThread* m_thread = nullptr;
    std::atomic_bool m_isStopped = false;
};

} // namespace tanu::desktop
