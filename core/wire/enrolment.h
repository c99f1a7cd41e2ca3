#pragma once

#include "core/domain/center.h"
#include "core/wire/problem.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace tanu {

/// A center's installation shows itself to the server once (exchange.md 6), signed by the new key with the purpose
/// `signedfor::enrolment`, so that the server knows that the sender has the secret half.
struct EnrolmentRequest {
    QString code; ///< from the operator, good for one use
    QByteArray publicKey; ///< 32 bytes, Ed25519
    QByteArray device; ///< 16 bytes, made by the installation
    Center center;
};

/// What the server pins and gives, signed by the server's key with the purpose `signedfor::enrolment`.
struct EnrolmentAnswer {
    QByteArray server; ///< 16 bytes
    qint64 epoch = 1;
    QByteArray serverPublicKey; ///< 32 bytes; everything from the server is checked with it from now on
    AccreditationNumber center; ///< as the operator registered it
    QString host; ///< of the public check, for the QR code (exchange.md 25)

    friend bool operator==(const EnrolmentAnswer&, const EnrolmentAnswer&) = default;
};

QByteArray payloadOf(const EnrolmentRequest& request);
QByteArray payloadOf(const EnrolmentAnswer& answer);
Reading<EnrolmentRequest> parseEnrolmentRequest(const QByteArray& payload);
Reading<EnrolmentAnswer> parseEnrolmentAnswer(const QByteArray& payload);

} // namespace tanu
