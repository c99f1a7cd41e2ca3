#pragma once

#include "core/security/signing.h"

#include <QtCore/QByteArray>

namespace tanu {

/// The whole COSE_Sign1 message over this payload; `purpose` is one of `signedfor` (wire/cose.h).
QByteArray signMessage(const SigningKey& key, const QByteArray& payload, const char* purpose);

/// The payload, if this key signed it for this purpose. Errors: AnswerMalformed, SignatureWrong.
Result<QByteArray> openMessage(const PublicKey& signer, const QByteArray& message, const char* purpose);

} // namespace tanu
