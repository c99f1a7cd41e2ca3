#pragma once

#include "core/base/clock.h"
#include "core/domain/profession.h"
#include "core/domain/programme.h"
#include "core/services/queries/caseappeals.h"
#include "core/services/queries/caseview.h"
#include "core/services/queries/happenings.h"
#include "core/storage/attachmenttable.h"
#include "core/storage/contracttable.h"
#include "core/storage/packagechecktable.h"
#include "core/storage/refusaltable.h"

namespace tanu {

/// What can happen before and instead of the procedure (R7, R11, R19, L29).
struct CaseBefore {
    std::vector<CaseDisability> disabilities; ///< in the order of the reports
    std::vector<CasePostponement> postponements; ///< in the order in which they were recorded
    std::optional<CaseClosure> closure;
    std::optional<CaseVoucher> voucher;
    std::optional<CaseLink> retakeOf; ///< the old case
    std::vector<CaseLink> retakes; ///< the new ones
    QStringList offeredGrounds; ///< R5.2: grounds of a refusal that the case itself tells
    bool mayBeRetaken = false; ///< a new application may be opened from this file
};

/// One case with everything in it.
struct Case {
    Application application;
    Programme programme; ///< the version under which it was registered
    Profession profession;
    std::vector<AttachmentRow> attachments;
    std::vector<RequiredDocument> checklist;
    std::optional<PackageCheckRow> check;
    std::optional<ContractRow> contract;
    std::optional<RefusalRow> refusal;
    std::optional<CaseSession> session; ///< with theory, marks, decision
    std::vector<CaseNotice> notices; ///< oldest first
    std::optional<CaseProtocol> protocol; ///< the latest of its session
    std::vector<CaseCertificate> certificates; ///< oldest first; the last one counts
    std::optional<CaseResultNotice> resultNotice;
    std::vector<CaseObligation> obligations; ///< in the order of the procedure, met ones too
    std::vector<CaseMilestone> milestones; ///< ten, in order
    std::vector<TimelineEntry> timeline;
    std::vector<Step> steps; ///< what may be done now, the next step first
    std::optional<Action> nextAction; ///< the primary button; a refusal where the package is incomplete
    std::vector<CaseAppeal> appeals = {}; ///< oldest first; their terms are among the obligations (R20, R22)
    CaseHappenings happenings = {}; ///< R13, R14: the acts, and what the logs of sessions say of the candidate
    CaseBefore before = {}; ///< what happened before and instead of the procedure
    std::vector<CaseProtocol> protocols = {}; ///< R17.2: the chain of its session, each correction behind the one it names
};

/// Everything of one application in one place (look.md: Case). Reads only, in one picture of the data.
class CaseQuery {
public:
    CaseQuery(Connection& connection, const Clock& clock);

    /// Errors: NotFound{"application", id}, RowCorrupt, those of the database.
    Result<Case> load(const ApplicationId& id);

private:
    Connection& m_connection;
    const Clock& m_clock;
};

} // namespace tanu
