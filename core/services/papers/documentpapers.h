#pragma once

#include "core/documents/forms/cancellationnoticeform.h"
#include "core/documents/forms/cancellationorderform.h"
#include "core/documents/forms/duplicaterequestform.h"
#include "core/services/desk.h"
#include "core/services/papers/paper.h"

#include <vector>

namespace tanu {

/// What is written about documents of recognition after they were made (L26.2, exchange.md 29). Reads only.
/// Errors of all: NotFound{what is missing, id}, RowCorrupt, those of the database.

/// L26.2: the order for one document or many, which were cancelled on one ground: that of the first. Its number is for the
/// center's own order journal. NotFound{"cancellation", id} for a document that is not cancelled, FieldEmpty{"documents"}.
Result<Paper<CancellationOrderForm>> cancellationOrderForm(
    Desk& desk, const std::vector<CertificateId>& documents, Language language);
/// L26.2: to the person, in the candidate's language. NotFound{"cancellation", id} as above.
Result<Paper<CancellationNoticeForm>> cancellationNoticeForm(Desk& desk, const CertificateId& id);
/// The request as it was recorded, with its receipt.
Result<Paper<DuplicateRequestForm>> duplicateRequestForm(Desk& desk, const DuplicateId& id);
/// The request to be filled in, for a document.
Result<Paper<DuplicateRequestForm>> blankDuplicateRequestForm(Desk& desk, const CertificateId& id);

} // namespace tanu
