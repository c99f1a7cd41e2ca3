#pragma once

#include "core/services/queries/casebefore.h"
#include "core/services/queries/casequery.h"

namespace tanu {

/// Adds to a case what came after its decision: the chain of corrected protocols (R17.2), why its documents were cancelled
/// (L26.2), their duplicates (exchange.md 29). The documents themselves are in the case already.
/// Errors: RowCorrupt, those of the database.
Result<void> addAfter(Connection& connection, Case& file, const StaffNameOf& nameOf);

} // namespace tanu
