#include "server/actions/fencedevice.h"

#include "core/security/journal.h"
#include "server/archive/archive.h"
#include "server/storage/blocktable.h"

namespace tanu::server {

FenceDevice::FenceDevice(const ServerContext& context)
    : m_context(context)
{
}

Result<void> FenceDevice::run(const Device& device, const QString& because) const
{
    if (device.fencedAt)
        return {};
    const QDateTime now = m_context.clock.now();
    if (const auto fenced = DeviceTable(m_context.connection).fence(device.id, because, now); !fenced)
        return fenced.error();
    if (const auto burned = BlockTable(m_context.connection).burn(device.id, now); !burned)
        return burned.error();
    const auto entry = Journal(m_context.connection)
                           .append({now, device.center.toString(), QStringLiteral("fenceDevice"),
                               QStringLiteral("device"), device.id, because.toUtf8()});
    return entry ? Archive(m_context.archive).put(*entry) : Result<void>(entry.error());
}

} // namespace tanu::server
