#pragma once

#include "core/services/deed.h"
#include "core/services/sessions/protocolcontent.h"
#include "core/storage/protocoltable.h"

namespace tanu {

/// What this protocol says. Errors: RowCorrupt{"protocol", id, "content"}.
Result<ProtocolContent> contentOf(const ProtocolRow& protocol);

/// Whether this signed protocol is the one that counts in its session, and may be corrected.
///
/// - A correction waits until every appeal of its candidates is decided and sent (R20-R22).
/// Errors: ActionNotAllowed{action, state of the session or of a case}, ChangedMeanwhile{"protocol"} where it was
/// corrected already, NotFound.
Result<void> checkCorrectable(
    Deed& deed, const ProtocolRow& protocol, const ProtocolContent& content, Action action);

} // namespace tanu
