#pragma once

#include "core/database/connection.h"
#include "core/domain/issuing.h"

namespace tanu {

/// Nothing while documents may be issued.
Result<std::optional<IssuingStop>> storedIssuingStop(Connection& connection);
/// Nothing: the issuing goes on.
Result<void> storeIssuingStop(Connection& connection, const std::optional<IssuingStop>& stop);

} // namespace tanu
