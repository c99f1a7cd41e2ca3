#pragma once

#include "core/base/clock.h"
#include "core/domain/application.h"
#include "core/services/applications/addattachment.h"

namespace tanu {

/// A new application as the old file fills it in (R19).
struct RetakeDraft {
    ApplicationId retakeOf;
    QString numberText; ///< of the old case
    /// Everything of the old form for the newest approved programme of the profession and level. The candidate gives
    /// anew: consent, date of the signature, and the basis, unless they pay themselves (a voucher is used once, a
    /// referral is for one application).
    ApplicationFields fields;
    /// The papers of the old package with their scans, without those of basis and disability.
    std::vector<NewAttachment> papers;
};

/// Drafts the retake of a case that was not passed (R19). Reads only.
class RetakeQuery {
public:
    explicit RetakeQuery(Connection& connection);

    /// Errors: NotFound{"application", id}, ActionNotAllowed{register-application, state} unless it was not passed,
    /// ProgrammeNotApproved{profession} if no version is approved any more, those of the database.
    Result<RetakeDraft> draft(const ApplicationId& old);

private:
    Connection& m_connection;
};

} // namespace tanu
