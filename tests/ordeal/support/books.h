#pragma once

#include "core/database/connection.h"
#include "core/security/journal.h"

namespace tanu::test {

/// Whether the database of an office or a venue is whole: integrity_check, foreign_key_check, the chain of the journal;
/// `known` is the end that must be in it. Nothing found: an empty list.
QStringList wrongInFile(Connection& connection, const std::optional<JournalCheckpoint>& known = std::nullopt);

/// Whether the database of a center is whole, whatever was done in it.
///
/// - All of the above.
/// - R4.1: every series of numbers is gapless and stands where its rows stand; so are the ordinals of documents (A2).
/// Nothing found: an empty list.
QStringList wrongInDatabase(Connection& connection, const std::optional<JournalCheckpoint>& known = std::nullopt);

/// Whether everything that belongs together in a center where a Worker works is together: what a half-done action would
/// leave.
///
/// - All of the above.
/// - Every action that the journal tells has its rows, and every row its entry of the journal.
/// - A case in a state has what brought it there; what must travel lies in the outbox, without gaps (exchange.md 4).
QStringList wrongInBooks(Connection& connection, const std::optional<JournalCheckpoint>& known = std::nullopt);

/// The end of the journal, as whoever has been told of an action remembers it.
JournalCheckpoint journalEnd(Connection& connection);

} // namespace tanu::test
