#include "core/services/certificates/documentcancellation.h"

#include "core/services/certificates/certificaterecords.h"
#include "core/storage/obligationtable.h"

namespace tanu {

Result<void> cancelDocument(Deed& deed, CertificateRow row, const Cancellation& cancellation)
{
    const CertificateState from = row.certificate.state;
    if (from != CertificateState::Prepared && from != CertificateState::Issued)
        return Error {ErrorKind::ActionNotAllowed, {codeOf(Action::CancelCertificate), codeOf(from)}, {}};
    if (const auto right = checkCancellation(cancellation, row.certificate.issuedOn, deed.today()); !right)
        return right;
    row.certificate.state = CertificateState::Cancelled;
    row.cancellation = cancellation;
    row.cancellation->ground = cancellation.ground.trimmed();
    row.cancellation->clause = cancellation.clause.trimmed();
    if (const auto stored = CertificateTable(deed.connection()).update(row, from); !stored)
        return stored;
    for (const Obligation kind : {Obligation::IssueDocument, Obligation::IssueAfterAppeal}) {
        if (const auto dropped = ObligationTable(deed.connection()).drop(row.certificate.application, kind); !dropped)
            return dropped;
    }
    deed.alsoAbout("certificate", row.certificate.id.bytes());
    return sendCertificate(deed, row);
}

Result<std::optional<CertificateId>> cancelLiving(
    Deed& deed, const ApplicationId& application, const Cancellation& cancellation)
{
    const auto living = CertificateTable(deed.connection()).livingOf(application);
    if (!living)
        return living.error();
    if (!living->has_value())
        return std::optional<CertificateId>();
    if (const auto cancelled = cancelDocument(deed, **living, cancellation); !cancelled)
        return cancelled.error();
    return std::optional((*living)->certificate.id);
}

} // namespace tanu
