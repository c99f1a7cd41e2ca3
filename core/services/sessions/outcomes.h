#pragma once

#include "core/services/deed.h"
#include "core/services/sessions/protocolcontent.h"
#include "core/storage/protocoltable.h"
#include "core/wire/outcomerecord.h"

namespace tanu {

/// The person of a case as the register knows them.
RecordedPerson recordedPersonOf(const Application& application);

/// Puts the outcome of one case into the outbox, out of a signed protocol (R18.2, P7.5).
///
/// - The first of a case is a record of its own; what comes later (an upheld appeal, R23; a corrected protocol) is the next
///   revision of it.
/// - `appeal`: the upheld one, with a candidate who passed by it.
/// Errors: NotFound, RowCorrupt, those of the database.
Result<void> sendOutcome(Deed& deed, const ProtocolContent::Candidate& candidate, const ProtocolRow& protocol,
    const std::optional<OutcomeAppeal>& appeal = std::nullopt);

} // namespace tanu
