#pragma once

#include "core/base/clock.h"
#include "core/database/connection.h"
#include "core/domain/ids.h"
#include "core/wire/cbor.h"

#include <QtCore/QStringList>

namespace tanu {

/// What the journal says of signing in: entries that are no `Action`, because no role is asked for them. None of them
/// holds a password, nor what was typed as a login that nobody has.
inline constexpr const char* signInEntry = "sign-in";
inline constexpr const char* signInRefusedEntry = "sign-in-refused"; ///< wrong password, unknown login, account closed
inline constexpr const char* signInPausedEntry = "sign-in-paused"; ///< too many wrong passwords: fact `until`
inline constexpr const char* passwordConfirmedEntry = "password-confirmed"; ///< before signing: fact `action`
inline constexpr const char* passwordRefusedEntry = "password-refused"; ///< at signing, unlocking, changing it
inline constexpr const char* passwordChangedEntry = "password-changed";
inline constexpr const char* screenLockedEntry = "screen-locked";
inline constexpr const char* screenUnlockedEntry = "screen-unlocked";
inline constexpr const char* firstAccountEntry = "first-account";
inline constexpr const char* recoveredEntry = "administrator-recovered";
inline constexpr const char* recoveryRefusedEntry = "recovery-refused";

/// All of them, for who puts them into words.
QStringList accountEntryCodes();

/// Appends one to the journal within the open transaction; about nobody the actor is `unknown`.
Result<void> noteAccountEntry(Connection& connection, const Clock& clock, const char* code, const StaffId& staff,
    const Cbor& facts = Cbor::map());

} // namespace tanu
