#pragma once

#include "core/domain/session.h"
#include "core/services/deed.h"
#include "core/storage/sessioncandidatetable.h"

namespace tanu {

/// What must still hold on the day on which a session really starts, for everybody who is there; `session` has its
/// moment of starting.
///
/// - L15.1: the profession is still in the register on this day.
/// - L29: who came by a voucher has a valid one on this day, its extension included. Such a candidate is let out (named
///   as absent, or `UnscheduleCandidate`) or gets another basis (`ChangeBasis`), and the session starts.
/// Errors: ProfessionWithdrawn{code, date since}, VoucherUnusable{"expired", candidate, last day}.
Result<void> checkMayStart(Deed& deed, const Session& session, const std::vector<SessionCandidateRow>& present);

/// The procedure of this case starts: whatever waived the ten working days of R6.2 is used up.
Result<void> useUpGapWaiver(Deed& deed, const ApplicationId& application);

/// Writes down that somebody who was notified did not come; the place is given up besides.
Result<void> recordAbsence(Deed& deed, const Session& session, const ApplicationId& application);

} // namespace tanu
