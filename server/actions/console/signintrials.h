#pragma once

#include "server/context/servercontext.h"

namespace tanu::server {

/// Under which a login counts its trials from one network, whether anybody has it or not; says nothing about what was typed.
/// Why by network: whoever tries from elsewhere must not be able to keep the owner out.
QByteArray trialKeyOf(const QString& login, const QString& network);

/// Errors: SignInPaused{until}, those of the database.
Result<void> checkNotPaused(const ServerContext& context, const QByteArray& trialKey);

/// One more trial in vain, counted, in a transaction of its own; from the fifth in a row on the login pauses for this network
/// (core/domain/rules/signinpauses.h). `account` is empty where nobody has the login: those are counted together.
///
/// - The journal has the first ten of an account since it was opened last, then one each time that their number doubled,
///   with the number: guessing from many networks must not fill the archive. A day without any begins anew.
/// Errors: those of the database.
Result<void> noteFailure(const ServerContext& context, const QByteArray& trialKey, const QByteArray& account);

/// In the caller's transaction: this account was opened. Errors: those of the database.
Result<void> forgetFailures(const ServerContext& context, const QByteArray& trialKey, const QByteArray& account);

} // namespace tanu::server
