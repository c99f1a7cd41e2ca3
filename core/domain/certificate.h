#pragma once

#include "core/domain/ids.h"
#include "core/domain/values/certificatenumber.h"

#include <QtCore/QDate>

#include <optional>

namespace tanu {

/// Prepared: a number was given and it may be printed. Issued: handed over (exchange.md 29).
/// Spoiled: the number was used up by a paper that went wrong (exchange.md 19). Cancelled: L26.2.
enum class CertificateState { Prepared, Issued, Spoiled, Cancelled };

/// A document of recognition (R18.1, Annex 2).
struct Certificate {
    CertificateId id;
    ApplicationId application;
    ProtocolId protocol;
    CertificateNumber serial;
    QDate issuedOn;
    std::optional<QDate> validUntil; ///< the last day (L21.5); nothing means no term
    CertificateState state = CertificateState::Prepared;
    QByteArray token; ///< COSE_Sign1, as in the QR code (exchange.md 25)
    int prints = 0;
};

QString codeOf(CertificateState state);
Result<CertificateState> parseCertificateState(const QString& code);

} // namespace tanu
