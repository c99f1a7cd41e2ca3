#pragma once

#include "server/console/routes/consolerouter.h"
#include "server/context/servercontext.h"
#include "server/storage/centertable.h"

namespace tanu::server {

/// What the National chamber decides (L26, exchange.md 17): acts on the accreditation of a center with their dates and
/// grounds, and the cancelling of a document after a confirmed complaint (L26.2).
class AccreditationPages {
public:
    explicit AccreditationPages(const ServerContext& context);

    void addTo(ConsoleRouter& router);

private:
    [[nodiscard]] HttpResponse act(const ConsoleRequest& request, const QHash<QString, QString>& problems,
        int status) const;
    [[nodiscard]] HttpResponse takeAct(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse cancel(const ConsoleRequest& request, const QHash<QString, QString>& problems,
        int status) const;
    [[nodiscard]] HttpResponse takeCancel(const ConsoleRequest& request) const;
    [[nodiscard]] Result<RegisteredCenter> centerOf(const ConsoleRequest& request) const;

    const ServerContext& m_context;
};

} // namespace tanu::server
