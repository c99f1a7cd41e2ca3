#include "app/cli/opencenter.h"

#include "core/services/queries/centerquery.h"

namespace tanu::cli {

Result<std::unique_ptr<Installation>> openCenter(const Arguments& arguments)
{
    return Installation::openExisting(arguments.value("data"));
}

Result<Actor> actorWith(const Installation& installation, Role role)
{
    CenterQuery center(installation.connection());
    const auto presence = center.exists();
    if (!presence)
        return presence.error();
    if (*presence == CenterPresence::Missing)
        return Installation::firstActor();
    const auto staff = center.staff();
    if (!staff)
        return staff.error();
    for (const StaffMember& member : *staff) {
        if (member.roles.testFlag(role))
            return Actor {member.id, member.name.shortForm(), member.roles};
    }
    return Error {ErrorKind::NotFound, {QStringLiteral("staff"), QString::number(static_cast<int>(role))}, {}};
}

CommandShape::Option dataOption()
{
    return {QStringLiteral("data"), QStringLiteral("DIR"), true};
}

CommandShape::Option jsonOption()
{
    return {QStringLiteral("json"), {}};
}

} // namespace tanu::cli
