#include "server/monitoring/allowlist.h"

#include <algorithm>

namespace tanu::server {

std::optional<AllowList> AllowList::parse(const QStringList& names)
{
    AllowList list;
    for (const QString& name : names) {
        const auto network = QHostAddress::parseSubnet(name.trimmed());
        if (network.first.isNull() || network.second < 0)
            return std::nullopt;
        list.m_networks.emplace_back(network.first, network.second);
    }
    return list;
}

bool AllowList::allows(const QString& client) const
{
    const QHostAddress address(client);
    if (address.isLoopback())
        return true;
    return std::any_of(m_networks.begin(), m_networks.end(),
        [&](const auto& network) { return address.isInSubnet(network.first, network.second); });
}

} // namespace tanu::server
