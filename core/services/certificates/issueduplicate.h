#pragma once

#include "core/domain/duplicate.h"
#include "core/services/deed.h"

namespace tanu {

struct DuplicateRequest {
    DuplicateReason reason = DuplicateReason::Lost;
    QString explanation; ///< never empty for Other
    QDate requestedOn;
};

struct IssuedDuplicate {
    DuplicateId id;
    QString numberText; ///< `2026/0003`
};

/// Makes a duplicate of a document that was handed over (exchange.md 29): numbered, under the same serial number; what is
/// printed from now on says that it is one.
///
/// - One at a time: the next after this one was handed over.
/// - By an accredited center (L23.2, L26), whether its issuing is stopped or not (core/domain/issuing.h).
/// Errors: FieldEmpty{"explanation"} for Other, FieldMalformed{"requestedon", date} for a day before the document was handed
/// over or in the future, ActionNotAllowed{action, state of the document} unless it is issued, AlreadyThere{"duplicate",
/// number}, those of `checkMayIssue`, NotFound{"certificate", id}, RoleNotAllowed, PasswordNeeded{action}, those of the database.
class IssueDuplicate {
public:
    explicit IssueDuplicate(Desk& desk);

    Result<IssuedDuplicate> run(const CertificateId& certificate, const DuplicateRequest& request);

private:
    Desk& m_desk;
};

} // namespace tanu
