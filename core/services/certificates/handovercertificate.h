#pragma once

#include "core/services/deed.h"

namespace tanu {

struct HandedOver {
    bool late = false; ///< after the last day of R18.1, or of R23
};

/// Hands the document over (exchange.md 29): from now it is issued. R18.1 and R23 are met.
///
/// - Printed at least once; who collected it and by which identity document.
/// Errors: FieldEmpty{"collectedby" | "identitydocument"}, ActionNotAllowed{action, state of the document or the
/// case} (also for one that was never printed), those of `checkMayIssue`, NotFound{"certificate", id}, RoleNotAllowed, those
/// of the database.
class HandOverCertificate {
public:
    explicit HandOverCertificate(Desk& desk);

    Result<HandedOver> run(const CertificateId& id, const QString& collectedBy, const QString& identityDocument);

private:
    Desk& m_desk;
};

} // namespace tanu
