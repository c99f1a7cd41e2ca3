#pragma once

#include "core/services/accounts/confirmpassword.h"
#include "core/services/desk.h"

namespace tanu::demo {

/// The password of everybody in a demo center, as the manual and `tanu-cli demo` say it: it protects nothing there.
inline constexpr const char* demoPassword = "shymbulak-2026";

/// Opens an account with the demo's password for this member of the staff, by the services: a first password, and the
/// person's own change of it. `administrator` acts. Errors: those of SaveAccount and ChangeOwnPassword.
Result<void> openDemoAccount(Desk& administrator, const StaffId& staff, const QString& login);

/// The same desk, after the person was asked for the demo's password for so many deeds.
/// Errors: those of ConfirmPassword.
Result<Desk> signingDesk(const Desk& desk, Action action, size_t deeds = 1);

/// Another recovery key for the demo, so that its backups can be brought back; it protects as little as the password does.
/// Errors: those of ConfirmPassword and ReplaceRecoveryKey.
Result<QString> newRecoveryKey(const Desk& administrator);

} // namespace tanu::demo
