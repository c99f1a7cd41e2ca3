#pragma once

#include "server/console/frame/formparts.h"
#include "server/console/routes/consolerouter.h"
#include "server/context/servercontext.h"
#include "server/storage/centertable.h"

namespace tanu::server {

/// `/console/centers/{}/change`: what the platform has of a center is corrected (L26.1). `/console/centers/{}/renew`: it was
/// accredited again (L23.5).
class ChangeCenterPage {
public:
    explicit ChangeCenterPage(const ServerContext& context);

    void addTo(ConsoleRouter& router);

private:
    [[nodiscard]] HttpResponse change(const ConsoleRequest& request, const FieldProblems& problems, int status) const;
    [[nodiscard]] HttpResponse takeChange(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse renew(const ConsoleRequest& request, const FieldProblems& problems, int status) const;
    [[nodiscard]] HttpResponse takeRenewal(const ConsoleRequest& request) const;
    [[nodiscard]] Result<RegisteredCenter> centerOf(const ConsoleRequest& request) const;

    const ServerContext& m_context;
};

} // namespace tanu::server
