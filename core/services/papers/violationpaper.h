#pragma once

#include "core/documents/forms/violationactform.h"
#include "core/services/desk.h"
#include "core/services/papers/paper.h"

namespace tanu {

/// R14: the act as it was recorded, in the candidate's language; a repetition names the act of the first (R13). Reads only.
/// Errors: NotFound{"violation", id}, RowCorrupt, those of the database.
Result<Paper<ViolationActForm>> violationActForm(Desk& desk, const ViolationId& id);

} // namespace tanu
