#include "server/actions/console/managecenters.h"

#include "core/base/strongid.h"
#include "core/database/drivererror.h"
#include "server/actions/console/operatordeed.h"
#include "server/actions/enrolmentcodes.h"
#include "server/storage/blocktable.h"
#include "server/storage/devicetable.h"

namespace tanu::server {

namespace {

DeedNote noteOf(const char* action, const AccreditationNumber& center)
{
    return {action, QStringLiteral("center"), center.toString().toUtf8()};
}

} // namespace

ManageCenters::ManageCenters(const ServerContext& context, const ActingOperator& who)
    : m_context(context)
    , m_who(who)
{
}

Result<QString> ManageCenters::add(const RegisteredCenter& center) const
{
    return asOperator(m_context, m_who, Right::AddCenter, noteOf("addCenter", center.number),
        [&](DeedNote&) -> Result<QString> {
            const auto inserted = CenterTable(m_context.connection).insert(center, m_context.clock.now());
            if (!inserted && isUniqueViolation(inserted.error()))
                return Error {ErrorKind::NumberAlreadyUsed, {center.number.toString()}, {}};
            if (!inserted)
                return inserted.error();
            return storeEnrolmentCode(m_context.connection, m_context.clock, center.number);
        });
}

Result<QString> ManageCenters::makeCode(const AccreditationNumber& center) const
{
    return asOperator(m_context, m_who, Right::MakeEnrolmentCode, noteOf("makeEnrolmentCode", center),
        [&](DeedNote&) -> Result<QString> {
            const auto known = CenterTable(m_context.connection).find(center);
            if (!known)
                return known.error();
            if (!known->has_value())
                return Error {ErrorKind::NotFound, {QStringLiteral("center"), center.toString()}, {}};
            return storeEnrolmentCode(m_context.connection, m_context.clock, center);
        });
}

Result<void> ManageCenters::fence(const AccreditationNumber& center, const QByteArray& device) const
{
    return asOperator(m_context, m_who, Right::FenceDevice,
        {"fenceDevice", QStringLiteral("device"), device}, [&](DeedNote&) -> Result<void> {
            DeviceTable devices(m_context.connection);
            const auto known = devices.find(device);
            if (!known)
                return known.error();
            if (!known->has_value() || !((*known)->center == center))
                return Error {ErrorKind::NotFound, {QStringLiteral("device"), uuidToText(device)}, {}};
            if ((*known)->fencedAt)
                return Error {ErrorKind::ActionNotAllowed, {QStringLiteral("fence"), QStringLiteral("fenced")}, {}};
            const QDateTime now = m_context.clock.now();
            if (const auto fenced = devices.fence(device, m_who.forJournal(), now); !fenced)
                return fenced;
            return BlockTable(m_context.connection).burn(device, now);
        });
}

} // namespace tanu::server
