#pragma once

#include "core/exchange/parcels/content/caseprogress.h"
#include "core/exchange/parcels/venuequery.h"

namespace tanu {

/// The parts in which office and venue differ, in a form that people can be shown. Errors: NotFound, those of the tables.
Result<std::vector<ConflictPart>> conflictParts(
    Connection& connection, const CaseProgress& base, const CaseProgress& office, const CaseProgress& venue);

} // namespace tanu
