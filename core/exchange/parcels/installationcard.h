#pragma once

#include "core/domain/venue.h"
#include "core/security/encryption.h"
#include "core/security/signing.h"
#include "core/services/desk.h"

namespace tanu {

/// The card as a file: signed by the key that it shows, so that a damaged one does not read. Who it is from, people know
/// by the fingerprint (exchange.md 21).
QByteArray assembleCard(const InstallationCard& card, const SigningKey& key);

/// Errors: AnswerMalformed, SignatureWrong.
Result<InstallationCard> parseCard(const QByteArray& bytes);

/// What this installation shows, as it is now. Errors: NotEnrolled before it was ever shown.
Result<InstallationCard> ownCard(const Desk& desk, const EncryptionKey& key);

} // namespace tanu
