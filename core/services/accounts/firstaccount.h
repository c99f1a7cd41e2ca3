#pragma once

#include "core/services/accounts/newpassword.h"
#include "core/services/deed.h"

namespace tanu {

/// The login and the password that somebody chose for themselves: nobody else knows it.
struct OwnCredentials {
    QString login;
    QString password;
};

/// Stores the first account of a center and makes its recovery key, within the transaction of whoever does.
/// Returns the key as it is printed, once. Errors: those of the database, KeyStoreUnavailable.
Result<QString> storeFirstAccount(
    Connection& connection, const QDateTime& now, const StaffId& staff, const NewCredentials& credentials);

} // namespace tanu
