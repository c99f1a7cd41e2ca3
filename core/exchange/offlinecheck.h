#pragma once

#include "core/wire/certificatetoken.h"
#include "core/wire/keylist.h"
#include "core/wire/qrtext.h"
#include "core/wire/statuslist.h"

namespace tanu {

/// What can be said of a document of recognition without a network (exchange.md 27).
enum class CertificateVerdict {
    Valid,
    Expired, ///< L21.5
    Cancelled, ///< L26.2, by the status list
    WrongSignature, ///< altered, or signed by nobody who may
    KeyUnknown, ///< signed by a key that the list does not name
    NotCovered, ///< signed rightly, but the status list does not reach this number
};

struct CheckedCertificate {
    CertificateVerdict verdict;
    CertificateClaims claims;
    QDateTime statusAsOf; ///< of the status list; invalid if none was used
};

QString codeOf(CertificateVerdict verdict);

/// Checks the text of a QR code against lists that were verified before.
///
/// - The serial in the address and the one in the token are the same, else WrongSignature: the address is what a
///   forger can change.
/// - The key is one that may have signed on the day of issue for the center of the serial.
/// - `status` may be missing, or be of another center: then NotCovered.
/// Errors: TokenMalformed, SerialMalformed.
Result<CheckedCertificate> checkCertificate(
    const QString& qrText, const KeyList& keys, const std::optional<StatusList>& status, QDate today);

} // namespace tanu
