#pragma once

#include "core/services/obligations.h"

namespace tanu {

/// Whether the term of the document is past on the day of the deed: that of R18.1, or, after an upheld appeal, that of
/// R23. Errors: those of the database.
Result<Lateness> issueLateness(Deed& deed, const ApplicationId& application);

/// The document was handed over: whichever of these terms is open is met. Errors: those of the database.
Result<void> meetIssueTerms(Deed& deed, const ApplicationId& application);

} // namespace tanu
