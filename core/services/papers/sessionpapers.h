#pragma once

#include "core/documents/forms/briefingform.h"
#include "core/documents/forms/protocolform.h"
#include "core/services/desk.h"
#include "core/services/papers/paper.h"

namespace tanu {

/// The papers of one session, filled in from the tables, in the language asked for. Reads only.
/// Errors: NotFound{what is missing, id}, RowCorrupt, those of the database.

/// R17.2: everything under the letterhead out of the frozen content; the date is that of the signature, invalid for a
/// draft.
Result<Paper<ProtocolForm>> protocolForm(Desk& desk, const ProtocolId& id, Language language);
/// The same for a personal file: the row of one candidate and the commission, nobody else's results.
/// NotFound{"candidate", id} for somebody whom the protocol does not name.
Result<Paper<ProtocolForm>> protocolExtract(
    Desk& desk, const ProtocolId& id, const ApplicationId& candidate, Language language);
/// R8.2: the page of the journal for one session; the secretary instructs.
Result<Paper<BriefingForm>> briefingForm(Desk& desk, const SessionId& id, Language language);

} // namespace tanu
