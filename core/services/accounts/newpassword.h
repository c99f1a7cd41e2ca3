#pragma once

#include "core/domain/rules/passwords.h"
#include "core/domain/staff.h"
#include "core/domain/values/login.h"
#include "core/security/passwords.h"

namespace tanu {

/// A login and a password that somebody gets, looked at and hashed: ready for the transaction that stores them.
struct NewCredentials {
    Login login;
    QString hash;
};

/// The names and the login that a password of this person must not be.
QStringList ownWordsOf(const StaffMember& member, const QString& login);

/// Takes as long as the cost says; before the transaction, so that nobody waits for it.
/// Errors: those of Login, PasswordWeak{short | name | common}, KeyStoreUnavailable.
Result<NewCredentials> credentialsFor(
    const StaffMember& member, const QString& login, const QString& password, const PasswordCost& cost);

} // namespace tanu
