#pragma once

#include <QtCore/QStringList>
#include <QtNetwork/QHostAddress>

#include <optional>
#include <vector>

namespace tanu::server {

/// Who may see how the server is: this machine, and the named addresses and networks (`10.1.0.7`, `10.1.0.0/16`).
class AllowList {
public:
    AllowList() = default;

    /// Nothing if one of them is neither.
    [[nodiscard]] static std::optional<AllowList> parse(const QStringList& names);

    [[nodiscard]] bool allows(const QString& client) const;

private:
    std::vector<std::pair<QHostAddress, int>> m_networks;
};

} // namespace tanu::server
