#include "core/exchange/ownstanding.h"

#include "core/wire/fencereport.h"

namespace tanu {

namespace {

Result<ServerMemory> confess(ServerConversation& server, const FenceReport& report)
{
    const auto said = server.reportFence(report);
    return said ? Result<ServerMemory>(ServerMemory::Whole) : Result<ServerMemory>(said.error());
}

} // namespace

Result<ServerMemory> checkStanding(Outbox& outbox, ServerConversation& server, const DeviceStanding& told)
{
    const auto own = outbox.lastSequence();
    if (!own)
        return own.error();
    if (told.sequence > *own)
        return confess(server, {FenceCause::WentBack, *own, told.sequence});
    const auto batch = outbox.batchAt(told.sequence);
    if (!batch)
        return batch.error();
    const bool isAnother = batch->has_value() && told.batch && (*batch)->digest != *told.batch;
    if (isAnother)
        return confess(server, {FenceCause::Forked, *own, told.sequence});
    const auto answered = outbox.lastAnswered();
    if (!answered)
        return answered.error();
    return told.sequence < *answered ? ServerMemory::Less : ServerMemory::Whole;
}

bool isFenced(const Error& error)
{
    return error.kind == ErrorKind::ServerRefused && error.arguments.value(1) == QLatin1String("DeviceFenced");
}

} // namespace tanu
