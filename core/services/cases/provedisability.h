#pragma once

#include "core/domain/rules/sickleave.h"
#include "core/services/applications/addattachment.h"

namespace tanu {

/// The sick-leave sheet as it was handed in.
struct SickLeavePaper {
    SickLeave sheet;
    std::optional<QDate> issuedOn;
    QString issuer; ///< the medical organization
    QString fileName; ///< empty without a scan
    QByteArray content; ///< empty without a scan: the copy lies on paper
};

struct ProvedDisability {
    AttachmentId attachment;
    int extensionDays = 0; ///< calendar days by which the voucher was extended (L29.3)
    QDate voucherUntil; ///< its last day now; invalid where the basis is not a voucher
};

/// Records the copy of the sick-leave sheet (R7, second step): the center sets another date.
///
/// - The sheet covers the day of the session that was missed, unless it was reported ahead (`checkSickLeave`); it goes
///   into the package as a paper of the kind `sick-leave-sheet`.
/// - The case waits for a place again; its new date is free of R6.2, and the term of the notice runs from this day.
/// - L29.3: a voucher is extended by the calendar days of the disability, each counted once (`disabilityDays`).
/// Errors: those of `checkSickLeave` and of AddAttachment, NotFound{"application", id}, ActionNotAllowed{action, state},
/// RoleNotAllowed, those of the database.
class ProveDisability {
public:
    explicit ProveDisability(Desk& desk);

    Result<ProvedDisability> run(const ApplicationId& application, const SickLeavePaper& paper);

private:
    Desk& m_desk;
};

} // namespace tanu
