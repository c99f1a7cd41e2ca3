#include "core/services/accounts/confirmrecoverykey.h"

#include "core/services/deed.h"
#include "core/storage/recoverymark.h"

namespace tanu {

ConfirmRecoveryKey::ConfirmRecoveryKey(Desk& desk)
    : m_desk(desk)
{
}

Result<void> ConfirmRecoveryKey::run()
{
    return perform(m_desk, Action::SaveAccount, [&](Deed& deed) -> Result<void> {
        deed.about("recovery-key");
        deed.note("sheet", Cbor::boolean(true));
        return confirmRecoverySheet(deed.connection());
    });
}

Result<RecoverySheet> recoverySheetOf(Connection& connection)
{
    return loadRecoverySheet(connection);
}

} // namespace tanu
