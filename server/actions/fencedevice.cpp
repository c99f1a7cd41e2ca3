#include "server/actions/fencedevice.h"

#include "server/deeds/carryout.h"

namespace tanu::server {

FenceDevice::FenceDevice(const ServerContext& context)
    : m_context(context)
{
}

Result<void> FenceDevice::run(const Device& device, const QString& because) const
{
    if (device.fencedAt)
        return {};
    return carryOut(m_context,
        {{m_context.clock.now(), device.center.toString(), QStringLiteral("fenceDevice"), QStringLiteral("device"),
            device.id, because.toUtf8()}});
}

} // namespace tanu::server
