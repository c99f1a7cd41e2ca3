#pragma once

#include "core/domain/values/exammode.h"

namespace tanu {

/// What follows from a violation (R13).
enum class Consequence {
    Warning, ///< the first: an oral one by the commission, or one by proctoring
    Removal, ///< R13.off: on repetition the commission removes the candidate from the exam
    Ended, ///< R13.on: on repetition the procedure ends automatically
};

/// R13: what the n-th violation of one procedure leads to; `nth` counts from 1.
Consequence consequenceOf(int nth, ExamMode mode);

/// Whether the procedure is over for the candidate.
bool endsProcedure(Consequence consequence);

/// Stable codes: `warning`, `removal`, `ended`. Errors: FieldMalformed{"consequence", typed}.
QString codeOf(Consequence consequence);
Result<Consequence> parseConsequence(const QString& code);

} // namespace tanu
