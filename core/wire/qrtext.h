#pragma once

#include "core/base/result.h"
#include "core/domain/values/certificatenumber.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace tanu {

/// What the QR code on a document says: `HTTPS://<HOST>/V/<SERIAL>#<BASE32>` (exchange.md 25).
///
/// - Any phone opens the public check; the part behind `#` never leaves the phone.
/// - Everything is in the alphanumeric set of QR codes except `#`: the code is drawn as three segments,
///   alphanumeric - one byte for `#` - alphanumeric.
struct QrText {
    QString host; ///< upper case, with the port if any
    CertificateNumber serial;
    QByteArray token; ///< COSE_Sign1, see certificatetoken.h
};

/// Errors: FieldMalformed (`host`) for a host with signs that no alphanumeric QR segment has.
Result<QString> qrText(const QString& host, const CertificateNumber& serial, const QByteArray& token);

/// Scheme, host and `/V/` in any case (phones lower them); serial and token strictly.
/// Errors: TokenMalformed, SerialMalformed.
Result<QrText> parseQrText(const QString& text);

} // namespace tanu
