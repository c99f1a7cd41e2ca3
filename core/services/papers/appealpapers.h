#pragma once

#include "core/documents/forms/appealdecisionform.h"
#include "core/documents/forms/appealform.h"
#include "core/documents/forms/appealletterform.h"
#include "core/documents/forms/appealreceiptform.h"
#include "core/documents/forms/appealrefusalform.h"
#include "core/services/desk.h"
#include "core/services/papers/paper.h"

namespace tanu {

/// The papers of an appeal (R20-R23), in the candidate's language. Reads only.
/// Errors of all: NotFound{what is missing, id}, RowCorrupt, those of the database.

/// R20: to be filled in by hand, with what the center knows of the case.
Result<Paper<AppealForm>> blankAppealForm(Desk& desk, const ApplicationId& id);
/// R20: as it was registered.
Result<Paper<AppealForm>> appealForm(Desk& desk, const AppealId& id);
/// R21.
Result<Paper<AppealReceiptForm>> appealReceiptForm(Desk& desk, const AppealId& id);
/// R22. NotFound{"appealdecision", id} before the commission decided.
Result<Paper<AppealDecisionForm>> appealDecisionForm(Desk& desk, const AppealId& id);
/// R22: the letter; before it was sent a preview with today's date. NotFound{"appealdecision", id} as above.
Result<Paper<AppealLetterForm>> appealLetterForm(Desk& desk, const AppealId& id);
/// R20: the letter that a late appeal is not heard. NotFound{"appealrefusal", id} unless the head refused it.
Result<Paper<AppealRefusalForm>> appealRefusalForm(Desk& desk, const AppealId& id);

} // namespace tanu
