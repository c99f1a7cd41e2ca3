#pragma once

#include "core/domain/application.h"
#include "core/services/applications/addattachment.h"

namespace tanu {

/// By what the case is paid from now on; what does not belong to the basis is not looked at.
struct NewBasis {
    Basis basis = Basis::Self;
    std::optional<Bin> employerBin; ///< L15.3
    QString employerName;
    QString referral; ///< number and date of the employer's letter
    QString voucherNumber; ///< L29
    QDate voucherIssued;
    QDate voucherUntil;
    QString region; ///< L29.4; empty: that of the application stays
};

/// Changes who pays, and by what paper, between the contract and the procedure (L15.3, L27, L29): a voucher that ends
/// or was wrong does not have to end the case.
///
/// - The new basis by the rules of the form (`problemsOf`); a voucher is fresh: not used by anybody, the person's only
///   one of its calendar year, valid today, and, where the case has a place, on the day of the session.
/// - The extension of the old voucher goes with it. Region, employer and voucher of the old basis are in the journal.
/// Errors: FieldEmpty{"reason"}, those of `problemsOf` for these fields, VoucherUnusable{reason[, candidate, last day]},
/// those of AddAttachment, NotFound{"application", id}, ActionNotAllowed{action, state}, RoleNotAllowed, those of the
/// database.
class ChangeBasis {
public:
    explicit ChangeBasis(Desk& desk);

    Result<void> run(const ApplicationId& application, const NewBasis& basis, const QString& reason,
        const std::vector<NewAttachment>& papers = {});

private:
    Desk& m_desk;
};

} // namespace tanu
