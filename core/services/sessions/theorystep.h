#pragma once

#include "core/services/sessions/sessionstep.h"

namespace tanu {

struct RecordedTheory {
    TheoryResult result;
    bool admitted = false; ///< to practice (R15)
    int leastCorrect = 0; ///< how many would have admitted
};

/// Every topic of the programme once, none with more answers than questions (R15).
/// Errors: CountsImpossible{correct, total}, FieldMalformed{"topic", id} for one that the programme does not have or that
/// is missing.
Result<TheoryResult> theoryOfTopics(const Programme& programme, const QMap<QString, int>& correctByTopic);

/// All questions of the programme (R15). Errors: CountsImpossible{correct, total}.
Result<TheoryResult> theoryOfCounts(const Programme& programme, int correct, int total);

/// Stores the result of one candidate inside a deed: admitted to practice or assessed (R15); assessed too where all
/// marks are there already. `source` is the name of the imported file, empty for typed counts.
/// Errors: NotIdentified{candidate} (R9), ActionNotAllowed{action, state of the case}, those of the database.
Result<RecordedTheory> storeTheory(Deed& deed, ExamPlace exam, const TheoryResult& result, const QString& source);

/// Where the case goes with this result. Errors: as above.
Result<CaseState> stateAfterTheory(Connection& connection, const ExamPlace& exam, const TheoryResult& result);

} // namespace tanu
