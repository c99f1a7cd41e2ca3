#pragma once

#include "core/domain/disability.h"
#include "core/services/deed.h"

namespace tanu {

/// What the center was told of a candidate's temporary disability.
struct DisabilityReport {
    QString text; ///< what was told
    QDateTime toldAt; ///< UTC; an invalid one means now
    ReportChannel channel = ReportChannel::Phone;
};

/// Records that a candidate is temporarily disabled for work (R7, first step): the case waits for the sick-leave sheet.
///
/// - From Contracted, Scheduled, Notified, InSession, AdmittedToPractice. The place is given up; what was recorded of the
///   stages goes, the journal keeps it.
/// - While the procedure runs for the candidate, by somebody who sits in its commission (R9.1).
/// - What was missed is the session of the place, or, where the candidate did not come, the one that started without
///   them.
/// - The term of the notice ends: while the case waits the center owes nothing. A waiver of R6.2 is used up.
/// Errors: FieldEmpty{"report"}, FieldMalformed{"toldat", moment} in the future or before the application was registered,
/// NotFound{"application", id}, ActionNotAllowed{action, state}, RoleNotAllowed, NotSeated, those of the database.
class ReportDisability {
public:
    explicit ReportDisability(Desk& desk);

    Result<DisabilityId> run(const ApplicationId& application, const DisabilityReport& report);

private:
    Desk& m_desk;
};

} // namespace tanu
