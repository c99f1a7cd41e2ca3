#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>

namespace tanu {

/// A signed message (COSE_Sign1 of RFC 9052, tag 18, EdDSA, key id in the protected header), taken apart but NOT
/// verified: whoever reads the payload first verifies `signature` over `toBeSigned` with the key named `keyId`.
struct SignedMessage {
    QByteArray keyId; ///< 8 bytes
    QByteArray payload;
    QByteArray signature; ///< 64 bytes
    QByteArray toBeSigned;
};

/// What the signature is for: it enters the signed bytes (external_aad), so that a signature under one kind of
/// message never fits another kind. The token on paper has the empty one, as any COSE reader expects.
namespace signedfor {
inline constexpr const char* token = "";
inline constexpr const char* statusList = "tanu/status-list/1";
inline constexpr const char* keyList = "tanu/key-list/1";
inline constexpr const char* batch = "tanu/batch/1";
inline constexpr const char* batchAnswer = "tanu/batch-answer/1";
inline constexpr const char* hello = "tanu/hello/1";
inline constexpr const char* enrolment = "tanu/enrolment/1";
inline constexpr const char* numberBlock = "tanu/number-block/1";
inline constexpr const char* orders = "tanu/orders/1";
inline constexpr const char* months = "tanu/months/1";
inline constexpr const char* monthPage = "tanu/month-page/1";
inline constexpr const char* monthClosing = "tanu/month-closing/1"; ///< by the center
inline constexpr const char* monthReceipt = "tanu/month-receipt/1";
inline constexpr const char* journalReceipt = "tanu/journal-receipt/1";
inline constexpr const char* supportReceipt = "tanu/support-receipt/1";
inline constexpr const char* supportAnswers = "tanu/support-answers/1";
inline constexpr const char* installationCard = "tanu/installation-card/1";
} // namespace signedfor

/// The bytes that the key signs.
QByteArray toBeSigned(const QByteArray& keyId, const QByteArray& payload, const char* purpose);

/// The message, given the signature over `toBeSigned` of the same key id and payload.
QByteArray assembleSigned(const QByteArray& keyId, const QByteArray& payload, const QByteArray& signature);

/// Strict: deterministic CBOR, exactly these headers. Errors: AnswerMalformed.
Result<SignedMessage> parseSigned(const QByteArray& message, const char* purpose);

} // namespace tanu
