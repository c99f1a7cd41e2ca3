#pragma once

#include "core/base/clock.h"
#include "core/domain/profession.h"
#include "core/domain/programme.h"
#include "core/services/queries/caseview.h"
#include "core/storage/attachmenttable.h"
#include "core/storage/contracttable.h"
#include "core/storage/packagechecktable.h"
#include "core/storage/refusaltable.h"

namespace tanu {

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
