#pragma once

#include "core/domain/cancellation.h"
#include "core/services/deed.h"

#include <vector>

namespace tanu {

/// The legal ground on which the head cancels (L26.2).
struct CancellationGround {
    QString ground; ///< in words
    QString clause; ///< `L26.2`
    QDate on; ///< from this day the documents are void
};

/// What came of one document.
struct CancelledCertificate {
    CertificateId certificate;
    Result<void> result;
};

/// The head cancels documents of recognition after a confirmed complaint (L26.2): one or many on the same ground, each its
/// own transaction, so that one which is refused holds up nobody.
///
/// - Prepared and issued documents; the case is then DocumentCancelled. Nothing is deleted (exchange.md 4): the register of
///   cancelled documents gets the next revision of the record.
/// - Which ones have the same ground: CertificateListQuery::cancellable.
/// Errors of one: FieldEmpty{"ground" | "clause"}, FieldMalformed{"cancelledon", date} for a day before the document was
/// issued or in the future, ActionNotAllowed{action, state of the document}, NotFound{"certificate", id}, RoleNotAllowed,
/// PasswordNeeded{action}, those of the database.
class CancelCertificates {
public:
    explicit CancelCertificates(Desk& desk);

    std::vector<CancelledCertificate> run(
        const std::vector<CertificateId>& certificates, const CancellationGround& ground);

private:
    Result<void> cancelOne(const CertificateId& certificate, const CancellationGround& ground);

    Desk& m_desk;
};

} // namespace tanu
