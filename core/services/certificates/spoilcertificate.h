#pragma once

#include "core/services/deed.h"

namespace tanu {

/// Accounts for a document that went wrong before it was handed over (exchange.md 19): its number is used up as
/// spoiled, with the reason, and the case waits for another document (Passed).
/// Errors: FieldEmpty{"reason"}, ActionNotAllowed{action, state of the document or the case},
/// NotFound{"certificate", id}, RoleNotAllowed, those of the database.
class SpoilCertificate {
public:
    explicit SpoilCertificate(Desk& desk);

    Result<void> run(const CertificateId& id, const QString& reason);

private:
    Desk& m_desk;
};

} // namespace tanu
