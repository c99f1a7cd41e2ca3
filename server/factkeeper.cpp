#include "server/factkeeper.h"

#include "server/actions/analysis/takefacts.h"

#include <algorithm>
#include <utility>

namespace tanu::server {

namespace {

constexpr qint64 recordsAtOnce = 500; ///< what delays a request by hundredths of a second at most
constexpr std::chrono::milliseconds besideRequests {1'000};
constexpr std::chrono::milliseconds alone {10};

} // namespace

FactKeeper::FactKeeper(ServerCore& core, std::chrono::milliseconds pause)
    : m_core(core)
    , m_pause(pause)
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout([this] { step(); });
    m_timer.start(m_pause);
}

void FactKeeper::step()
{
    const auto progress = TakeFacts(m_core.context()).run(recordsAtOnce);
    const bool isAlone = std::exchange(m_handled, m_core.handled()) == m_core.handled();
    if (!progress || progress->waiting == 0)
        m_timer.start(m_pause);
    else
        m_timer.start(isAlone ? alone : std::min(besideRequests, m_pause));
}

} // namespace tanu::server
