#pragma once

#include "server/servercore.h"

#include <QtCore/QTimer>

#include <chrono>

namespace tanu::server {

/// Keeps the facts of the analysis up to date beside the server's other work (P18, P19), in the thread that makes it.
///
/// - While requests come, a small step a second, a few hundredths of the time; with nothing else to do, one after another.
/// - What fails is tried again after the pause: the facts are only behind, and every page and paper says how far they are.
class FactKeeper {
public:
    /// `pause`: how often to look when all is counted. The core must outlive it.
    FactKeeper(ServerCore& core, std::chrono::milliseconds pause);

private:
    void step();

    ServerCore& m_core;
    std::chrono::milliseconds m_pause;
    qint64 m_handled = 0; ///< requests at the last step
    QTimer m_timer;
};

} // namespace tanu::server
