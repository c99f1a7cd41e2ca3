#pragma once

#include "core/services/deed.h"
#include "core/services/sessions/protocolcontent.h"

namespace tanu {

/// One candidate whose results the signed protocol has wrong.
struct CandidateCorrection {
    ApplicationId application;
    TheoryResult theory; ///< R15, as it really was
    std::vector<OperationMark> marks; ///< R16; may be empty where the theory does not admit
};

/// What a signed protocol has wrong (R17.2). What is not named stays as it was signed.
struct ProtocolCorrection {
    QString reason; ///< never empty
    std::optional<QDate> signedOn; ///< the day on which the old protocol was really signed
    std::optional<QDateTime> startedAt; ///< UTC
    std::optional<QDateTime> endedAt; ///< UTC
    std::optional<std::vector<Dissent>> dissents;
    std::vector<CandidateCorrection> candidates;
};

/// Puts the correction into the content; decisions and their reasons follow from the corrected results by the
/// programme of the session (R15, R16, R17.1), after a removal (R13) from the removal.
///
/// - Every mark of R16 is of somebody who marked before, or, where nobody did, of every voting member.
/// Errors: NotFound{"candidate" | "member", id}, CountsImpossible{correct, total}, AssessmentIncomplete{candidate,
/// operation}, FieldMalformed{"startedat" | "endedat" | "signedon", date}, FieldEmpty{"dissent"}, FieldEmpty{"correction"}
/// where nothing changes, those of `deriveDecision`.
Result<void> applyCorrection(
    const ProtocolCorrection& correction, const Programme& programme, const QDateTime& now, ProtocolContent& content);

/// What follows from the results that stand in the content for this candidate of it. Errors: those of `deriveDecision`.
Result<DerivedDecision> decisionIn(
    const ProtocolContent& content, const Programme& programme, const ProtocolContent::Candidate& candidate);

} // namespace tanu
