#pragma once

#include "core/domain/violation.h"
#include "core/services/sessions/sessionstep.h"

namespace tanu {

/// What was noticed (R12, R13).
struct NewViolation {
    QDateTime occurredAt; ///< UTC; an invalid one means now
    std::optional<ExamStage> stage; ///< nothing: the one in which the candidate is
    QString thing; ///< a code of `prohibitedThings`, or in words
    QString description;
    QString explanation; ///< of the candidate; may be empty
    std::optional<IncidentId> incident; ///< its entry in the log; without one it is written
};

struct RecordedViolation {
    ViolationId id;
    QString numberText; ///< of the act, `2026/0003`
    int nth = 1; ///< of this candidate in this session
    Consequence consequence = Consequence::Warning;
};

/// One violation with everything that follows from it, inside a deed: the act, its entry in the log, and on repetition
/// the decision (R13, R14).
/// Errors: those of `RecordViolation` but the role.
Result<RecordedViolation> addViolation(
    Deed& deed, const ExamPlace& exam, const NewViolation& typed, ViolationSource source);

} // namespace tanu
