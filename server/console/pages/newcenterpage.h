#pragma once

#include "server/console/routes/consolerouter.h"
#include "server/context/servercontext.h"
#include "server/storage/centertable.h"

namespace tanu::server {

/// `GET` and `POST /console/centers/new`: a center is registered after its accreditation (P4, L17.2.1, L23.2) and gets its
/// one-time code.
class NewCenterPage {
public:
    explicit NewCenterPage(const ServerContext& context);

    void addTo(ConsoleRouter& router);

private:
    [[nodiscard]] HttpResponse form(const ConsoleRequest& request, const QHash<QString, QString>& problems,
        int status) const;
    [[nodiscard]] HttpResponse take(const ConsoleRequest& request) const;

    const ServerContext& m_context;
};

} // namespace tanu::server
