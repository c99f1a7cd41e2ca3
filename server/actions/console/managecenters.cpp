#include "server/actions/console/managecenters.h"

#include "core/base/strongid.h"
#include "server/actions/console/operatordeed.h"
#include "server/actions/enrolmentcodes.h"
#include "server/deeds/centerdeeds.h"
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
        [&](DeedNote& note) -> Result<QString> {
            const NewEnrolmentCode code = newEnrolmentCode(center.number, m_context.clock.now());
            note.parts = addedParts(center, code.kept);
            return code.typed;
        });
}

Result<QString> ManageCenters::makeCode(const AccreditationNumber& center) const
{
    return asOperator(m_context, m_who, Right::MakeEnrolmentCode, noteOf("makeEnrolmentCode", center),
        [&](DeedNote& note) -> Result<QString> {
            const NewEnrolmentCode code = newEnrolmentCode(center, m_context.clock.now());
            note.parts = {partOf(code.kept)};
            return code.typed;
        });
}

Result<void> ManageCenters::fence(const AccreditationNumber& center, const QByteArray& device) const
{
    return asOperator(m_context, m_who, Right::FenceDevice,
        {"fenceDevice", QStringLiteral("device"), device}, [&](DeedNote&) -> Result<void> {
            const auto known = DeviceTable(m_context.connection).find(device);
            if (!known)
                return known.error();
            if (!known->has_value() || !((*known)->center == center))
                return Error {ErrorKind::NotFound, {QStringLiteral("device"), uuidToText(device)}, {}};
            if ((*known)->fencedAt)
                return Error {ErrorKind::ActionNotAllowed, {QStringLiteral("fence"), QStringLiteral("fenced")}, {}};
            return {};
        });
}

} // namespace tanu::server
