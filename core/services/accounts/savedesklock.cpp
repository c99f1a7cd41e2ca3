#include "core/services/accounts/savedesklock.h"

#include "core/domain/rules/desklock.h"
#include "core/services/deed.h"
#include "core/storage/locksettings.h"

namespace tanu {

SaveDeskLock::SaveDeskLock(Desk& desk)
    : m_desk(desk)
{
}

Result<void> SaveDeskLock::run(int minutes)
{
    if (!areLockMinutes(minutes)) {
        return Error {ErrorKind::FieldMalformed,
            {QStringLiteral("minutes"), QString::number(minutes), QString::number(leastLockMinutes), QString::number(mostLockMinutes)}, {}};
    }
    return perform(m_desk, Action::SaveDeskLock, [&](Deed& deed) -> Result<void> {
        deed.about("center");
        deed.note("minutes", minutes);
        return storeLockMinutes(deed.connection(), minutes);
    });
}

Result<int> deskLockMinutes(Connection& connection)
{
    return loadLockMinutes(connection);
}

} // namespace tanu
