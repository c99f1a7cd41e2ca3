#pragma once

#include "core/domain/appeal.h"
#include "core/domain/attendance.h"
#include "core/domain/cancellation.h"
#include "core/domain/closure.h"
#include "core/domain/disability.h"
#include "core/domain/duplicate.h"
#include "core/domain/incident.h"
#include "core/domain/postponement.h"
#include "core/domain/staff.h"
#include "core/domain/substitution.h"
#include "core/domain/values/gapwaiver.h"
#include "core/domain/violation.h"

namespace tanu::desktop {

/// How everything that can happen to a case beside the straight road is called on the screens.
class ProcedureWords {
public:
    static QString of(ReportChannel channel); ///< R7: `By telephone`
    static QString of(GapWaiver waiver); ///< R6.2; empty for none
    static QString of(ClosureGround ground);
    static QString of(InterruptionCause cause);
    static QString of(TieKind kind); ///< R9.1
    static QString of(SubstitutionReason reason);
    static QString of(Attendance attendance);
    static QString of(CommissionSeat seat);
    static QString of(IncidentCategory category);
    /// `technical: network`; the category alone where it has no kinds.
    static QString ofIncident(IncidentCategory category, const QString& kind);
    static QString of(Consequence consequence); ///< R13
    static QString of(Admission admission); ///< R20
    static QString of(AppealOutcome outcome); ///< R22
    static QString of(DuplicateReason reason);
    static QString of(CancellationSource source); ///< L26.2
};

} // namespace tanu::desktop
