#pragma once

#include "server/console/routes/consolerouter.h"
#include "server/context/servercontext.h"

namespace tanu::server {

/// What everybody does with the own account: the password, the one-time codes with their recovery codes, signing out.
class OwnAccountPages {
public:
    explicit OwnAccountPages(const ServerContext& context);

    void addTo(ConsoleRouter& router);

private:
    [[nodiscard]] HttpResponse password(const ConsoleRequest& request, const QHash<QString, QString>& problems,
        int status) const;
    [[nodiscard]] HttpResponse takePassword(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse codes(const ConsoleRequest& request, const QHash<QString, QString>& problems,
        int status) const;
    [[nodiscard]] HttpResponse takeCode(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse signOut(const ConsoleRequest& request) const;

    const ServerContext& m_context;
};

} // namespace tanu::server
