#include "app/desktop/sessions/protocolchain.h"

#include <algorithm>

namespace tanu::desktop {

Result<void> ProtocolChain::read(Connection& connection, const SessionId& session)
{
    auto chain = ProtocolQuery(connection).chainOf(session);
    if (!chain)
        return chain.error();
    const bool hasGrown = chain->size() != m_all.size();
    m_all = *std::move(chain);
    if (!hasGrown && shown())
        return {};
    const ProtocolView* wanted = draftedCorrection() ? draftedCorrection() : counting();
    m_looked = wanted ? wanted->row.id : ProtocolId();
    return {};
}

void ProtocolChain::lookAt(const ProtocolId& id)
{
    m_looked = id;
}

const ProtocolView* ProtocolChain::shown() const
{
    const auto found = std::find_if(
        m_all.begin(), m_all.end(), [this](const ProtocolView& one) { return one.row.id == m_looked; });
    return found == m_all.end() ? nullptr : &*found;
}

const ProtocolView* ProtocolChain::counting() const
{
    const auto last = std::find_if(
        m_all.rbegin(), m_all.rend(), [](const ProtocolView& one) { return one.isSigned() || !one.row.replaces; });
    return last == m_all.rend() ? nullptr : &*last;
}

const ProtocolView* ProtocolChain::draftedCorrection() const
{
    const auto drafted = std::find_if(
        m_all.begin(), m_all.end(), [](const ProtocolView& one) { return !one.isSigned() && one.row.replaces; });
    return drafted == m_all.end() ? nullptr : &*drafted;
}

} // namespace tanu::desktop
