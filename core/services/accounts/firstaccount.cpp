#include "core/services/accounts/firstaccount.h"

#include "core/storage/accounttable.h"
#include "core/storage/recoverymark.h"

namespace tanu {

Result<QString> storeFirstAccount(
    Connection& connection, const QDateTime& now, const StaffId& staff, const NewCredentials& credentials)
{
    const auto key = RecoveryKey::make();
    if (!key)
        return key.error();
    if (const auto stored = AccountTable(connection).put({staff, credentials.login, credentials.hash, now}); !stored)
        return stored.error();
    if (const auto stored = storeRecoveryMark(connection, RecoveryMark::of(*key)); !stored)
        return stored.error();
    return key->toText();
}

} // namespace tanu
