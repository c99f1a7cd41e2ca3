#pragma once

#include "core/base/result.h"

namespace tanu {

/// Why the ten working days of R6.2 do not hold for the next date of a case ("except R7 and R11").
///
/// - It is used up by the next procedure: when a session starts with the candidate, and when the candidate gives up a
///   place of which a notice was sent already. A session that the center moves or cancels leaves it as it is.
/// - A notice is needed all the same (R6.1).
enum class GapWaiver {
    None,
    Disability, ///< R7, proved
    Fault, ///< R11.2
};

/// Stable codes, the clauses themselves: nothing, `R7`, `R11.2`.
QString codeOf(GapWaiver waiver);
/// Errors: FieldMalformed{"gapwaiver", typed}.
Result<GapWaiver> parseGapWaiver(const QString& code);

} // namespace tanu
