#pragma once

#include "core/wire/fields.h"

namespace tanu {

/// A problem as it travels: a map with `code`, `path` if not empty, `arguments`.
Cbor cborOf(const RecordProblem& problem);

RecordProblem readProblem(Fields& fields, QLatin1String name);
std::optional<RecordProblem> readProblemIfAny(Fields& fields, QLatin1String name);

} // namespace tanu
