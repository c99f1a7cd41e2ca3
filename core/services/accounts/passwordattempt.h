#pragma once

#include "core/base/clock.h"
#include "core/database/connection.h"
#include "core/domain/ids.h"
#include "core/security/passwords.h"
#include "core/wire/cbor.h"

#include <optional>

namespace tanu {

/// One asking for a password, in three steps, so that the half-second of Argon2 holds neither the database nor the
/// screen:
///
/// 1. a service begins it: reads the hash, refuses while the account pauses;
/// 2. `verify` tries what was typed, in any thread;
/// 3. the service that began it finishes it: counts, writes the journal, gives what was wanted.
class PasswordAttempt {
public:
    /// Tries the password and remembers what came of it; makes a new hash where the cost has changed.
    /// Errors: KeyStoreUnavailable (no memory to find out); a wrong password is no error yet.
    Result<void> verify(const QString& password);

    /// Hashes what shall be the new password, if the old one was right.
    /// Errors: KeyStoreUnavailable.
    Result<void> prepare(const QString& newPassword);

    [[nodiscard]] const StaffId& staff() const { return m_staff; }
    [[nodiscard]] bool isRight() const { return m_isRight; }

private:
    friend class PasswordBook;

    PasswordAttempt() = default;

    StaffId m_staff; ///< null: nobody has the login
    QString m_hash;
    PasswordCost m_cost;
    bool m_isRight = false;
    QString m_newHash; ///< empty: it stays
};

/// Begins and counts attempts (S1): what signing in, unlocking, confirming and changing a password have in common.
///
/// - A wrong password and an unknown login cost the same time and give the same error.
/// - After five wrong ones the account pauses, longer each time (`pauseAfter`), for whatever it asked the password for.
/// - Nobody signs in who has left, or whose account is closed.
class PasswordBook {
public:
    PasswordBook(Connection& connection, const Clock& clock, const PasswordCost& cost);

    /// By the login as typed; for one that nobody can have too. Errors: SignInPaused{until}, those of the database.
    Result<PasswordAttempt> begin(const QString& login);
    /// Errors: SignInPaused{until}, those of the database.
    Result<PasswordAttempt> begin(const StaffId& staff);

    /// What `settle` writes into the journal, by what came of it.
    struct Entries {
        const char* right;
        const char* wrong;
    };

    /// Counts the attempt in a transaction of its own. `facts` goes to the entry of a right one.
    /// Errors: SignInRefused (counted and in the journal by then), those of the database.
    Result<void> settle(const PasswordAttempt& attempt, const Entries& entries, const Cbor& facts);

    /// The same, and the new hash of `prepare` becomes the password that nobody must change.
    Result<void> settleChange(const PasswordAttempt& attempt, const Entries& entries);

private:
    Result<PasswordAttempt> attemptFor(const std::optional<StaffId>& staff);
    enum class Purpose { Ask, Change };
    Result<void> count(const PasswordAttempt& attempt, const Entries& entries, const Cbor& facts, Purpose purpose);

    Connection& m_connection;
    const Clock& m_clock;
    PasswordCost m_cost;
};

} // namespace tanu
