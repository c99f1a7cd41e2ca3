#include "server/console/frame/showncenter.h"

namespace tanu::server {

Result<CenterState> shownCenter(const ServerContext& context, const ConsoleRequest& request)
{
    const auto number = AccreditationNumber::parse(request.arguments.value(0));
    const Error absent {ErrorKind::NotFound, {QStringLiteral("center"), request.arguments.value(0)}, {}};
    if (!number)
        return absent;
    auto found = CenterStateTable(context.connection).find(*number);
    if (!found)
        return found.error();
    const bool isTheirs = found->has_value() && request.who().mayLookInto((*found)->center.region);
    return isTheirs ? Result<CenterState>(**std::move(found)) : Result<CenterState>(absent);
}

} // namespace tanu::server
