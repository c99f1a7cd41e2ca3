#pragma once

#include "app/desktop/casepage/journalfacts.h"
#include "core/services/queries/casequery.h"

namespace tanu::desktop {

/// What the journal and the case tell of everything that happens beside the straight road, one fact each; empty for other
/// actions.

/// R7, R11, L15.3, L29: before the procedure and instead of it.
QStringList factsBefore(const Case& file, Action action, const JournalFacts& facts);
/// R9, R10, R12-R14: of one session.
QStringList factsDuring(const Case& file, Action action, const JournalFacts& facts);
/// R17.2, L26.2, exchange.md 29, W4: after it.
QStringList factsAfter(Action action, const JournalFacts& facts);
/// R20-R23.
QStringList factsOfAppeal(const Case& file, Action action, const JournalFacts& facts);

/// What a timeline says where the action alone would say something else (a report that was taken back, a duplicate, an
/// order of the platform); empty otherwise.
QString specialEvent(const Case& file, Action action, const JournalFacts& facts);

} // namespace tanu::desktop
