#pragma once

#include "core/base/journalcheckpoint.h"
#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace tanu {

class Connection;

/// What somebody did, or looked into, as the journal takes it (exchange.md 30, S1).
struct JournalNote {
    QDateTime at; ///< UTC, kept to the millisecond
    QString actor; ///< who: id or name of the acting person, or of the installation
    QString action; ///< what: the name of the service, e.g. `registerApplication`
    QString subjectKind; ///< on what kind of thing; may be empty
    QByteArray subject; ///< its id; empty if there is none
    QByteArray content; ///< what changed: deterministic CBOR; may be empty
};

/// A note as it stands in the chain.
struct JournalEntry {
    qint64 seq = 0; ///< 1, 2, 3, ... without gaps
    JournalNote note;
    QByteArray previousHash; ///< 32 bytes; zeros for the first entry
    QByteArray hash; ///< SHA-256(previousHash + canonical form of seq and note)
};

/// What a walk over the whole chain found.
struct JournalState {
    JournalCheckpoint end; ///< the last entry that stands
    std::optional<qint64> firstTouched; ///< the first entry that was changed, removed or put in; none: all stands

    [[nodiscard]] bool isWhole() const { return !firstTouched; }
};

/// Which entries are asked for; what is left empty narrows nothing.
struct JournalFilter {
    QString actor; ///< exactly as the entries name it
    QStringList actions; ///< any of these
    QString subjectKind;
    QByteArray subject;
    std::optional<QDateTime> from; ///< UTC, from this moment on
    std::optional<QDateTime> until; ///< UTC, before this moment
};

/// The table, for the migrations of center and server alike.
inline constexpr const char* journalSchema = R"(CREATE TABLE journal (
    seq INTEGER PRIMARY KEY CHECK (seq > 0),
    at INTEGER NOT NULL,
    actor TEXT NOT NULL CHECK (actor <> ''),
    action TEXT NOT NULL CHECK (action <> ''),
    subject_kind TEXT NOT NULL,
    subject BLOB,
    content BLOB NOT NULL,
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32)
) STRICT)";

/// The index behind "everything that happened to this thing", of the same migration.
inline constexpr const char* journalSubjectIndex
    = "CREATE INDEX journal_by_subject ON journal (subject, seq) WHERE subject IS NOT NULL";

/// The hash chain of one installation (exchange.md 30): nothing in it can be changed, removed or put in
/// between without every later hash failing to fit.
///
/// - A light view of a connection: make one where it is needed.
/// - Append costs one look at the last row and one insert, whatever the length.
/// - The tail can be cut off by whoever owns the file; only a checkpoint that somebody else keeps shows it.
class Journal {
public:
    static constexpr int hashSize = 32;

    explicit Journal(Connection& connection);

    /// Adds the note inside the caller's open transaction, which alone decides whether it stays.
    /// Errors: FieldEmpty (actor, action), those of the database.
    Result<JournalEntry> append(const JournalNote& note);

    /// The last entry's checkpoint. Errors: those of the database.
    [[nodiscard]] Result<JournalCheckpoint> head() const;

    /// How many entries were walked; false stops the walk.
    using Progress = std::function<bool(qint64 done)>;

    /// Walks the whole chain; with a checkpoint kept elsewhere also sees a tail cut off or written anew.
    /// Errors: Cancelled, those of the database; a touched entry is a finding, not an error.
    [[nodiscard]] Result<JournalState> verify(
        const std::optional<JournalCheckpoint>& known = std::nullopt, const Progress& progress = {}) const;

    /// What the chain says it was when it had `count` entries; nothing where it is shorter. Believes the stored hash:
    /// whether the entries fit it only `verify` tells. Errors: those of the database.
    [[nodiscard]] Result<std::optional<JournalCheckpoint>> checkpointAt(qint64 count) const;

    /// Everything that happened to one thing, oldest first. Errors: those of the database.
    [[nodiscard]] Result<std::vector<JournalEntry>> entriesOf(const QString& subjectKind, const QByteArray& subject) const;

    /// When the first entry was made; none in an empty journal. Errors: those of the database.
    [[nodiscard]] Result<std::optional<QDateTime>> beginning() const;

    /// The newest entries, newest first. Errors: those of the database.
    [[nodiscard]] Result<std::vector<JournalEntry>> latest(int limit) const;

    /// Entries of the filter that stand before `beforeSeq` (0: from the newest on), newest first; keyset paging. A content
    /// that cannot be opened any more is given as it lies: who reads a journal that was touched sees all of it.
    /// Errors: those of the database.
    [[nodiscard]] Result<std::vector<JournalEntry>> page(
        const JournalFilter& filter, qint64 beforeSeq, int limit) const;

private:
    Connection& m_connection;
};

/// The bytes that are hashed behind the previous hash: a CBOR array of seq, milliseconds since 1970, actor,
/// action, subject kind, subject or null, content.
QByteArray canonicalOf(qint64 seq, const JournalNote& note);

} // namespace tanu
