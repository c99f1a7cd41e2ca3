#pragma once

#include "core/database/connection.h"
#include "core/domain/ids.h"

#include <vector>

namespace tanu {

/// The cases with a contract and without a place in a session, for this version of a programme, in Kazakh order of
/// the names (R6).
Result<std::vector<ApplicationId>> waitingCasesOf(Connection& connection, const ProgrammeId& programme);

} // namespace tanu
