#pragma once

#include "core/base/error.h"

namespace tanu {

/// The clause that a refusal of this kind cites (`R6.2`), empty for a failure that has none in the law.
QString clauseOf(ErrorKind kind);
/// The same where the arguments decide: a venue that has no number left for an act (V1) is not short of serial numbers.
QString clauseOf(const Error& error);

} // namespace tanu
