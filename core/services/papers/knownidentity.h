#pragma once

#include "core/database/connection.h"
#include "core/domain/ids.h"

namespace tanu {

/// The document by which the center knows a candidate: as it was shown in the session (R9), else as it lies in the package
/// (R4.2), kind and number in the language of the procedure; the foreign one of the application (L2.4) where no copy of it
/// was handed in. Empty where none is known.
///
/// Why: it is offered wherever such a document is written down again; whoever writes it compares it with the one shown.
/// Errors: NotFound{"application", id}, FileUnreadable, those of the database.
Result<QString> knownIdentity(Connection& connection, const ApplicationId& id);

} // namespace tanu
