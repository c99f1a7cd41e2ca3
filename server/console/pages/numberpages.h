#pragma once

#include "server/console/frame/numbersections.h"
#include "server/console/routes/consolerouter.h"
#include "server/context/servercontext.h"

namespace tanu::server {

/// The numbers of a center (exchange.md 18, 19): what became of all of them, which installation has how many in hand, block by
/// block what is used, ended and left, and which withdrawals the center has not taken yet.
class NumberPages {
public:
    explicit NumberPages(const ServerContext& context);

    void addTo(ConsoleRouter& router);

private:
    [[nodiscard]] HttpResponse show(const ConsoleRequest& request) const;

    // Errors: those of the database.
    [[nodiscard]] Result<std::vector<DeviceNumbers>> devicesOf(const AccreditationNumber& center) const;
    [[nodiscard]] Result<std::vector<BlockUse>> blocksOf(const AccreditationNumber& center, qint64 before) const;
    [[nodiscard]] Result<Html> waiting(const ConsoleRequest& request, const AccreditationNumber& center) const;

    const ServerContext& m_context;
};

} // namespace tanu::server
