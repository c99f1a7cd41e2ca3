#pragma once

#include "core/base/journalcheckpoint.h"
#include "core/database/connection.h"
#include "server/deeds/deed.h"

namespace tanu::server {

/// The subject is the installation, the content its public key, the actor its center. Parts: hash of the code that it used.
/// Errors: ActionNotAllowed{enrol, enrolled} where the id or the key is taken.
Result<void> applyEnrolDevice(Connection& connection, const Deed& deed);
/// The content is the reason; where an operator gives none it is he.
Result<void> applyFenceDevice(Connection& connection, const Deed& deed);
/// The content says what was kept and what the installation says now.
Result<void> applyJournalTouched(Connection& connection, const Deed& deed);
/// The content is the reason. Nothing noted, nothing is changed: what the journals are is in no archive.
Result<void> applyClearTouched(Connection& connection, const Deed& deed);

QByteArray touchedContent(const JournalCheckpoint& kept, const JournalCheckpoint& said);

} // namespace tanu::server
