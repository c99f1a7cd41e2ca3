#pragma once

#include "core/documents/forms/closureletterform.h"
#include "core/documents/forms/contractamendmentform.h"
#include "core/services/desk.h"
#include "core/services/papers/paper.h"

namespace tanu {

/// What is written when a case takes another course than planned, in the candidate's language. Reads only.
/// Errors of both: NotFound{what is missing, id}, RowCorrupt, those of the database.

/// L15.3, L27, L29: by what the case is paid since its last change. NotFound{"basischange", id} without one.
Result<Paper<ContractAmendmentForm>> contractAmendmentForm(Desk& desk, const ApplicationId& id);
/// The letter on closing the case. NotFound{"closure", id} while it is open.
Result<Paper<ClosureLetterForm>> closureLetterForm(Desk& desk, const ApplicationId& id);

} // namespace tanu
