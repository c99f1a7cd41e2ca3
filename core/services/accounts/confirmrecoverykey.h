#pragma once

#include "core/domain/recoverysheet.h"
#include "core/services/desk.h"

namespace tanu {

/// The administrator has the sheet of the recovery key in hand and has typed its end: it waits no longer (S1).
///
/// - Whatever makes a key lets its sheet wait, in the same transaction; nothing outside the center's database says so.
/// Errors: RoleNotAllowed{save-account, roles}, those of the database.
class ConfirmRecoveryKey {
public:
    explicit ConfirmRecoveryKey(Desk& desk);

    Result<void> run();

private:
    Desk& m_desk;
};

/// Confirmed also where there is no key. Errors: those of the database.
Result<RecoverySheet> recoverySheetOf(Connection& connection);

} // namespace tanu
