#pragma once

#include "core/domain/programme.h"
#include "core/domain/session.h"
#include "core/domain/values/language.h"

#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace tanu {

/// One reason of a decision (R17.1), in numbers; the words are made where people are.
struct DecisionReason {
    enum class Kind {
        TheorySufficient, ///< `reached` correct answers of `of`, `least` were needed (R15)
        TheoryInsufficient,
        MapPerformed, ///< `reached` points of `of`, `least` were needed (R16)
        OperationNotPerformed, ///< mandatory `operation` has `reached` points of `of`, `least` were needed
        TotalTooLow, ///< all operations have `reached` points of `of`, `least` were needed
        Violation, ///< R13: the `reached`-th violation, by the act, ended the procedure
    };

    Kind kind = Kind::TheorySufficient;
    QString operation; ///< id; of OperationNotPerformed only
    int reached = 0;
    int of = 0;
    int least = 0;
    QString act = {}; ///< `2026/0003`; of Violation only

    friend bool operator==(const DecisionReason&, const DecisionReason&) = default;
};

/// Stable codes: `theory-sufficient`, `theory-insufficient`, `map-performed`, `operation-not-performed`,
/// `total-too-low`, `violation`.
QString codeOf(DecisionReason::Kind kind);
/// Errors: FieldMalformed{"reason", typed}.
Result<DecisionReason::Kind> parseReasonKind(const QString& code);

/// As the tables keep them. Errors: FieldMalformed{"reasons", what}.
QString toJson(const std::vector<DecisionReason>& reasons);
Result<std::vector<DecisionReason>> parseReasons(const QString& json);

/// What follows from the results of one candidate (R15, R16, R17.1, R19).
struct DerivedDecision {
    Decision decision = Decision::NotPassed;
    std::vector<DecisionReason> reasons; ///< never empty
    bool admitted = false; ///< to practice (R15)
    int points = 0; ///< of the map, rounded down; 0 if not admitted
    int maxPoints = 0; ///< 0 if not admitted
    int operationsDone = 0; ///< performed by the map
    int operations = 0; ///< 0 if not admitted
    QStringList failedTopics; ///< ids, in the programme's order; all where only the whole was counted and is too low
    QStringList failedOperations; ///< ids of those not performed, mandatory or not, in the order of the map
    QStringList weakOperations; ///< ids of those below their most points
    QString recommendations; ///< R19: a draft, a line `what: advice` each; empty if passed
};

/// What the stages of one candidate gave.
struct StageResults {
    TheoryResult theory;
    std::vector<OperationMark> marks; ///< the assessor is the id of staff as text
    QStringList assessors; ///< who must mark every operation, as in the marks; the chair first
};

/// How many marks are still to come until every assessor has marked every operation (R16).
int missingMarks(const Programme& programme, const StageResults& results);

/// Derives the decision; `candidate` is named in refusals.
///
/// - R19: for each failed topic and operation the programme's advice, or its name where the programme has none; where
///   only the total is too low, for each operation below its most points.
/// Errors: AssessmentIncomplete{candidate, operation}, those of `evaluatePractice`.
Result<DerivedDecision> deriveDecision(
    const Programme& programme, const StageResults& results, const QString& candidate, Language language);

/// The violation among the reasons that ended the procedure (R13), if there is one.
std::optional<DecisionReason> removalIn(const std::vector<DecisionReason>& reasons);

/// Not passed because of the violation (R13): what the theoretical stage gave before stays a reason, nothing else is
/// judged. R19: the recommendations name the rule of R12, and the topics that failed where the stage was counted.
DerivedDecision decisionAfterRemoval(const Programme& programme, const std::optional<TheoryResult>& theory,
    const DecisionReason& violation, Language language);

} // namespace tanu
