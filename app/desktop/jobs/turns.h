#pragma once

#include "core/base/result.h"

#include <QtCore/QObject>

#include <functional>

namespace tanu::desktop {

/// Long work on many things that must stay in the window's thread, in short turns between which the window lives:
/// a turn ends after the thing during which `turnMilliseconds` are over.
///
/// - The first thing that is refused ends the work; `stop` ends it as Cancelled before the next thing.
/// - Deletes itself after `finished` or `failed`.
class Turns final : public QObject {
    Q_OBJECT

public:
    using Work = std::function<Result<void>(int index)>;
    static constexpr int turnMilliseconds = 20;

    Turns(int count, Work work, QObject* parent);

    void start();
    void stop() { m_isStopped = true; }

Q_SIGNALS:
    void progressed(int done);
    void finished();
    void failed(const tanu::Error& error);

private:
    void take();
    void fail(const Error& error);

    int m_count;
    int m_done = 0;
    bool m_isStopped = false;
    Work m_work;
};

} // namespace tanu::desktop
