#pragma once

#include "core/base/result.h"

#include <QtCore/QStringList>

namespace tanu {

/// What a password must not be, for this person.
struct PasswordGround {
    QStringList ownWords; ///< the person's names and login
    QString old; ///< the password before; empty if it is not known
};

/// A password that somebody else would not find by guessing (S1).
///
/// - At least ten signs, counted in Unicode's form C.
/// - Not the person's own names or login, with little around them.
/// - Not one of the common words of the three languages, a run along a keyboard or an alphabet, the same signs over and
///   over, or digits alone, with little around them.
/// - Not the one before.
/// Why no classes of signs: they make people write `Password1!`, which is guessed first.
/// Errors: PasswordWeak{short | name | common | same}.
Result<void> checkPassword(const QString& password, const PasswordGround& ground = {});

inline constexpr int shortestPassword = 10;

} // namespace tanu
