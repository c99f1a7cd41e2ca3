#pragma once

#include "core/base/result.h"

#include <vector>

namespace tanu {

/// The grounds on which a contract may be refused with reasons (R5.2): stable ids, as `refusal_grounds.json`
/// names them for people.
const std::vector<const char*>& refusalGrounds();

/// R5.2: at least one ground, each of the list, none twice. Errors: GroundMissing, FieldMalformed{"ground",
/// id}.
Result<void> checkGrounds(const QStringList& grounds);

} // namespace tanu
