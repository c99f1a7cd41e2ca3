#pragma once

#include "core/base/result.h"

#include <vector>

namespace tanu {

/// One operation of the technological map (R16).
struct Operation {
    QString id;
    bool mandatory = true;
    int maxPoints = 0; ///< 0 or more
    int leastPoints = 0; ///< points from which the operation counts as performed, 0 to maxPoints

    friend bool operator==(const Operation&, const Operation&) = default;
};

/// How the marks of assessors that differ become one, by the qualification programme (R16).
enum class DisagreementRule {
    Majority, ///< what more than half of them reached: the lower median
    Lowest,
    Average, ///< compared as a fraction, without rounding
    ChairDecides, ///< the chair's mark counts where marks differ
};

/// Stable codes: `majority`, `lowest`, `average`, `chair_decides`.
QString codeOf(DisagreementRule rule);
/// Errors: FieldMalformed{"disagreement", typed}.
Result<DisagreementRule> parseDisagreementRule(const QString& code);

/// The map of a programme: what is performed and what suffices (R16).
struct TechnologicalMap {
    std::vector<Operation> operations; ///< in order of performance, ids unique
    int leastTotal = 0; ///< points in all from which the map counts as performed
    DisagreementRule rule = DisagreementRule::Majority;

    friend bool operator==(const TechnologicalMap&, const TechnologicalMap&) = default;
};

/// What one assessor gave for one operation.
struct OperationMark {
    QString assessor;
    QString operation;
    int points = 0;

    friend bool operator==(const OperationMark&, const OperationMark&) = default;
};

/// Why the map was not performed.
struct PracticeFailure {
    enum class Why {
        MandatoryNotPerformed, ///< `operation` has `points` where `least` were needed
        TotalTooLow, ///< all operations have `points` where `least` were needed; `operation` is empty
    };

    Why why = Why::MandatoryNotPerformed;
    QString operation;
    int points = 0; ///< rounded down
    int least = 0;

    friend bool operator==(const PracticeFailure&, const PracticeFailure&) = default;
};

/// The decision that follows from the marks, with its reasons (R17.1).
struct PracticeOutcome {
    bool passed = false;
    int points = 0; ///< in all, rounded down
    int maxPoints = 0;
    std::vector<PracticeFailure> failures; ///< in order of the map; empty exactly if passed

    friend bool operator==(const PracticeOutcome&, const PracticeOutcome&) = default;
};

/// Derives the decision (R17.1): passed if every mandatory operation is performed and the total suffices.
///
/// - `candidate` is named in refusals; `chair` is the assessor whose mark decides under ChairDecides.
/// - Every assessor marks every operation once (R16).
/// Errors: AssessmentIncomplete{candidate, operation} for a missing mark (of the chair too) or a map without
/// operations, NotFound{"operation", id} for a mark of none of the map, FieldMalformed{"points", points}
/// outside 0 to the operation's most, FieldMalformed{"mark", operation} for a second mark by one assessor.
Result<PracticeOutcome> evaluatePractice(const TechnologicalMap& map, const std::vector<OperationMark>& marks,
    const QString& candidate, const QString& chair = {});

} // namespace tanu
