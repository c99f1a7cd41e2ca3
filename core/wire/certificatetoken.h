#pragma once

#include "core/base/result.h"
#include "core/domain/values/certificatenumber.h"
#include "core/wire/cose.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace tanu {

/// What the QR code of a document of recognition claims, checkable without a network (exchange.md 25, A2).
///
/// - Profession code, NQF level, date of the procedure and number of the center stand in the serial and are not
///   repeated: nothing can contradict.
/// - Never the IIN (exchange.md 28).
/// - Surname and initials up to 60 characters each; at most 10 skills of up to 200 characters.
struct CertificateClaims {
    CertificateNumber serial;
    QString surname;
    QString initials; ///< as printed; may be empty
    QStringList skills; ///< empty: the whole profession (L20)
    QDate issuedOn;
    std::optional<QDate> validUntil; ///< the last day; none: no term (L21.5)

    friend bool operator==(const CertificateClaims&, const CertificateClaims&) = default;
};

/// The claims as a CWT (RFC 8392), a map with the keys
///
/// - 4 exp: the first second after the last valid day; 6 iat: 00:00 of the day of issue; both in Kazakhstan's time;
/// - -1 serial: array of its six levels as numbers, the date as days since 1 January 2000; -2 surname; -3 initials;
///   -4 skills. Why these: keys of one byte, where registered private ones cost five.
QByteArray tokenPayload(const CertificateClaims& claims);

/// Errors: TokenMalformed.
Result<CertificateClaims> claimsOf(const QByteArray& payload);

/// A token taken apart, NOT verified: verify `message.signature` over `message.toBeSigned` with the key of the
/// signed key list that `message.keyId` names, before the claims are believed.
struct CertificateToken {
    CertificateClaims claims;
    SignedMessage message;
};

/// Errors: TokenMalformed.
Result<CertificateToken> parseToken(const QByteArray& token);

} // namespace tanu
