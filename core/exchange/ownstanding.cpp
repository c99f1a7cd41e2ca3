#include "core/exchange/ownstanding.h"

#include "core/wire/fencereport.h"

namespace tanu {

Result<void> checkStanding(Outbox& outbox, ServerConversation& server, const DeviceStanding& told)
{
    const auto own = outbox.lastSequence();
    if (!own)
        return own.error();
    if (told.sequence > *own)
        return server.reportFence({FenceCause::WentBack, *own, told.sequence});
    const auto batch = outbox.batchAt(told.sequence);
    if (!batch)
        return batch.error();
    const bool isAnother = batch->has_value() && told.batch && (*batch)->digest != *told.batch;
    return isAnother ? server.reportFence({FenceCause::Forked, *own, told.sequence}) : Result<void>();
}

bool isFenced(const Error& error)
{
    return error.kind == ErrorKind::ServerRefused && error.arguments.value(1) == QLatin1String("DeviceFenced");
}

} // namespace tanu
