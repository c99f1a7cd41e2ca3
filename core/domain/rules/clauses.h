#pragma once

#include "core/base/error.h"

namespace tanu {

/// The clause that a refusal of this kind cites (`R6.2`), empty for a failure that has none in the law.
QString clauseOf(ErrorKind kind);

} // namespace tanu
