#pragma once

#include "core/domain/ids.h"
#include "core/security/journal.h"

namespace tanu {

/// The journals of the venues as they came home: each its own chain, beside the office's and never in it (exchange.md 23,
/// 30).
class VenueJournalTable {
public:
    explicit VenueJournalTable(Connection& connection);

    /// Where the chain of this venue ends, as far as it is here; nothing of nothing before the first.
    Result<JournalCheckpoint> head(const VenueId& venue);

    /// Appends what is new of these entries, which follow one another; those that are here already must be the same.
    /// The value says how many were new. Errors: JournalTouched{number of the first entry that does not fit the chain, or
    /// that differs from what came before}.
    Result<int> append(const VenueId& venue, const std::vector<JournalEntry>& entries);

    /// In the order of the chain.
    Result<std::vector<JournalEntry>> all(const VenueId& venue);
    /// Everything that happened to this thing at any venue.
    Result<std::vector<JournalEntry>> entriesOf(const QString& subjectKind, const QByteArray& subject);

private:
    Result<std::optional<JournalEntry>> at(const VenueId& venue, qint64 seq);

    Connection& m_connection;
};

/// Whether each entry follows the one before it, the first one the hash that it names.
/// Errors: JournalTouched{number of the first entry that does not}.
Result<void> checkChain(const std::vector<JournalEntry>& entries);

} // namespace tanu
