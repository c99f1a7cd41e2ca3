#pragma once

#include "core/database/connection.h"
#include "core/domain/certificate.h"

#include <QtCore/QDateTime>

#include <optional>

namespace tanu {

/// How a document of this center stands in its own register: what can be told without knowing whose it is.
///
/// Why beside CertificateTable: nothing sealed is read, so that it is answered without a key.
struct CertificateStanding {
    CertificateNumber serial;
    CertificateState state = CertificateState::Prepared;
    QDate issuedOn;
    std::optional<QDate> validUntil; ///< nothing: no term
    std::optional<QDateTime> handedOverAt; ///< UTC
    std::optional<QDate> cancelledOn; ///< L26.2
};

/// Nothing for a number that this center never used.
Result<std::optional<CertificateStanding>> certificateStandingOf(Connection& connection, const CertificateNumber& serial);

} // namespace tanu
