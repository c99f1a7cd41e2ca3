#pragma once

#include "server/context/servercontext.h"

namespace tanu::server {

/// Under which a login counts its trials, whether anybody has it or not; says nothing about what was typed.
QByteArray trialKeyOf(const QString& login);

/// Errors: SignInPaused{until}, those of the database.
Result<void> checkNotPaused(const ServerContext& context, const QByteArray& trialKey);

/// One more trial in vain, in the journal and counted, in a transaction of its own; from the fifth in a row on the
/// login pauses (core/domain/rules/signinpauses.h). `account` is empty where nobody has the login.
/// Errors: those of the database.
Result<void> noteFailure(const ServerContext& context, const QByteArray& trialKey, const QByteArray& account);

} // namespace tanu::server
