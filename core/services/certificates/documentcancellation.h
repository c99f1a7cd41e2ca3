#pragma once

#include "core/services/deed.h"
#include "core/storage/certificatetable.h"

namespace tanu {

/// Voids a document as part of a deed (L26.2): its row, the terms that only a living document has, and the next revision of
/// its record, by which the register of cancelled documents knows it. The state of the case is the caller's.
///
/// Errors: ActionNotAllowed{action, state of the document} unless it is prepared or issued, those of
/// `checkCancellation`, those of the database.
Result<void> cancelDocument(Deed& deed, CertificateRow row, const Cancellation& cancellation);

/// The same for the living document of a case, if it has one: what a corrected protocol or another decision makes void.
Result<std::optional<CertificateId>> cancelLiving(
    Deed& deed, const ApplicationId& application, const Cancellation& cancellation);

} // namespace tanu
