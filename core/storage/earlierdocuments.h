#pragma once

#include "core/database/connection.h"
#include "core/domain/bilingual.h"
#include "core/domain/certificate.h"

#include <vector>

namespace tanu {

/// A document of recognition that this center once handed over to a person (R4.4).
struct EarlierDocument {
    CertificateId id;
    ApplicationId application;
    QString serial; ///< six levels (A2)
    QString profession; ///< code of the register
    Bilingual professionName;
    int level = 0;
    QDate issuedOn;
    std::optional<QDate> validUntil; ///< nothing: no term
    CertificateState state = CertificateState::Issued; ///< or Cancelled
};

/// The documents of one person that were handed over, cancelled ones too, the newest first.
Result<std::vector<EarlierDocument>> earlierDocumentsOf(Connection& connection, const PersonId& person);

} // namespace tanu
