#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <optional>

namespace tanu {

/// One-time codes by time (RFC 6238), as every authenticator on a phone makes them: SHA-1, six digits, steps of 30 s.
namespace totp {

inline constexpr int secretSize = 20; ///< bytes, the length of the hash (RFC 4226, 4)
inline constexpr int stepSeconds = 30;
inline constexpr int digits = 6;
inline constexpr int stepsAround = 1; ///< a phone's clock may be off by so many steps, before and behind

/// The code of this secret at this moment, six digits. Errors: KeyStoreUnavailable (the library fails).
Result<QString> codeAt(const QByteArray& secret, const QDateTime& moment);

/// The step whose code was typed, so that whoever keeps it can refuse the same one a second time; nothing if no step
/// around this moment has it. White space in what was typed does not matter. Compares in constant time.
std::optional<qint64> stepOf(const QByteArray& secret, const QString& typed, const QDateTime& moment);

} // namespace totp

} // namespace tanu
