#pragma once

#include "core/base/result.h"

#include <cstddef>

namespace tanu {

/// What one trial of a password costs whoever tries, on any machine (Argon2id, RFC 9106).
struct PasswordCost {
    unsigned long long passes = 0;
    std::size_t memory = 0; ///< bytes

    /// At the desk (S1): 256 MiB, three passes; about half a second, so in a worker thread.
    [[nodiscard]] static PasswordCost desk();
    /// The least that the library takes; for tests, and for demo centers, whose password everybody knows.
    [[nodiscard]] static PasswordCost least();

    friend bool operator==(const PasswordCost&, const PasswordCost&) = default;
};

/// The password as it is kept: Argon2id with a random salt and its cost, as text. The same password gives another
/// text every time. Compared in Unicode's form C: the same signs from another keyboard are the same password.
/// Errors: KeyStoreUnavailable (no memory for it).
Result<QString> hashPassword(const QString& password, const PasswordCost& cost);

/// Whether this is the password, in a time that does not depend on it. Any thread.
/// Errors: SignInRefused for another password, KeyStoreUnavailable (no memory to find out).
Result<void> verifyPassword(const QString& password, const QString& hash);

/// A hash of no password, as costly to try as a real one: for whom there is no account.
QString decoyHash(const PasswordCost& cost);

/// The hash was made at another cost.
bool needsRehash(const QString& hash, const PasswordCost& cost);

} // namespace tanu
