#include "core/storage/venuejournaltable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"
#include "core/security/hash.h"

namespace tanu {

namespace {

const QByteArray noHash(Journal::hashSize, '\0');

Error touched(qint64 seq)
{
    return {ErrorKind::JournalTouched, {QString::number(seq)}, QStringLiteral("journal of a venue")};
}

/// As in the own journal: sealed here, chained in plain (S2).
SealPlace contentOf(qint64 seq)
{
    return {"venue_journal.content", QByteArray::number(seq)};
}

Result<JournalEntry> entryFrom(const Row& row)
{
    RowReader read(row, QStringLiteral("venue_journal"));
    JournalEntry entry;
    entry.seq = read.integer("seq");
    entry.note = {read.moment("at"), read.text("actor"), read.text("action"), read.text("subject_kind"),
        read.optionalBytes("subject").value_or(QByteArray()), read.sealedBytes("content", contentOf(entry.seq))};
    entry.previousHash = read.bytes("previous_hash");
    entry.hash = read.bytes("hash");
    return read.finish(entry);
}

QString selecting(const char* rest)
{
    return QStringLiteral("SELECT seq, at, actor, action, subject_kind, subject, content, previous_hash, hash "
                          "FROM venue_journal ")
        + QLatin1String(rest);
}

Result<void> insert(Connection& connection, const VenueId& venue, const JournalEntry& entry)
{
    const JournalNote& note = entry.note;
    Statement statement = Statement::on(connection, QStringLiteral(R"(
        INSERT INTO venue_journal (venue, seq, at, actor, action, subject_kind, subject, content, previous_hash, hash)
        VALUES (:venue, :seq, :at, :actor, :action, :kind, :subject, :content, :previous, :hash))"));
    statement.bind(":venue", venue).bind(":seq", entry.seq).bind(":at", note.at).bind(":actor", note.actor);
    statement.bind(":action", note.action).bind(":kind", note.subjectKind);
    if (note.subject.isEmpty())
        statement.bindNull(":subject");
    else
        statement.bind(":subject", note.subject);
    const QByteArray content = note.content.isNull() ? QByteArray("") : note.content;
    statement.bindSealed(":content", contentOf(entry.seq), content).bind(":previous", entry.previousHash).bind(":hash", entry.hash);
    return statement.run();
}

} // namespace

Result<void> checkChain(const std::vector<JournalEntry>& entries)
{
    const JournalEntry* before = nullptr;
    for (const JournalEntry& entry : entries) {
        const bool follows = before == nullptr
            || (entry.seq == before->seq + 1 && entry.previousHash == before->hash);
        const bool isWhole = entry.hash == sha256(entry.previousHash + canonicalOf(entry.seq, entry.note));
        if (!follows || !isWhole)
            return touched(before == nullptr ? entry.seq : before->seq + 1);
        before = &entry;
    }
    return {};
}

VenueJournalTable::VenueJournalTable(Connection& connection)
    : m_connection(connection)
{
}

Result<JournalCheckpoint> VenueJournalTable::head(const VenueId& venue)
{
    const auto last = Statement::on(m_connection, selecting("WHERE venue = :venue ORDER BY seq DESC LIMIT 1"))
                          .bind(":venue", venue)
                          .mapOne(entryFrom);
    if (!last)
        return last.error();
    return last->has_value() ? JournalCheckpoint {(*last)->seq, (*last)->hash} : JournalCheckpoint {0, noHash};
}

Result<int> VenueJournalTable::append(const VenueId& venue, const std::vector<JournalEntry>& entries)
{
    if (const auto whole = checkChain(entries); !whole)
        return whole.error();
    auto end = head(venue);
    if (!end)
        return end.error();
    if (!entries.empty() && entries.front().seq > end->count + 1)
        return touched(end->count + 1);
    int added = 0;
    for (const JournalEntry& entry : entries) {
        if (entry.seq <= end->count) {
            const auto known = at(venue, entry.seq);
            if (!known)
                return known.error();
            if (!known->has_value() || (*known)->hash != entry.hash)
                return touched(entry.seq);
            continue;
        }
        if (entry.previousHash != end->root)
            return touched(entry.seq);
        if (const auto stored = insert(m_connection, venue, entry); !stored)
            return stored.error();
        *end = {entry.seq, entry.hash};
        ++added;
    }
    return added;
}

Result<std::optional<JournalEntry>> VenueJournalTable::at(const VenueId& venue, qint64 seq)
{
    return Statement::on(m_connection, selecting("WHERE venue = :venue AND seq = :seq"))
        .bind(":venue", venue)
        .bind(":seq", seq)
        .mapOne(entryFrom);
}

Result<std::vector<JournalEntry>> VenueJournalTable::all(const VenueId& venue)
{
    return Statement::on(m_connection, selecting("WHERE venue = :venue ORDER BY seq")).bind(":venue", venue).map(entryFrom);
}

Result<std::vector<JournalEntry>> VenueJournalTable::entriesOf(const QString& subjectKind, const QByteArray& subject)
{
    return Statement::on(
        m_connection, selecting("WHERE subject = :subject AND subject_kind = :kind ORDER BY at, venue, seq"))
        .bind(":subject", subject)
        .bind(":kind", subjectKind)
        .map(entryFrom);
}

} // namespace tanu
