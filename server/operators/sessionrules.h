#pragma once

#include "core/security/passwords.h"

#include <QtCore/QByteArray>

#include <chrono>

namespace tanu::server {

/// A session without a request for so long has ended.
inline constexpr std::chrono::minutes sessionIdle {20};
/// No session lasts longer, however busy.
inline constexpr std::chrono::hours sessionWhole {10};
/// The moment of the last request is written at most so often.
inline constexpr std::chrono::seconds sessionTouch {30};

/// Random bytes of a session's id: 256 bits.
inline constexpr int sessionIdSize = 32;

/// Codes that open an account once each when the phone is lost.
inline constexpr int recoveryCodes = 10;

/// What one trial of a password costs on the server: 19 MiB, two passes (what OWASP names as the least for Argon2id).
/// Why less than at a desk: strangers may ask for it, in the thread that answers everybody else. Trials are limited by
/// address and by account, and the password alone opens nothing.
PasswordCost consolePasswordCost();

/// What stands in the forms of a session: made from its id, so that only who has the cookie can know it.
QByteArray formTokenOf(const QByteArray& sessionId);

/// The secret that is offered to an account without one during this session: nothing is stored before a code of it was
/// typed, and no page that is only looked at changes anything.
QByteArray offeredSecretOf(const QByteArray& sessionId);

} // namespace tanu::server
