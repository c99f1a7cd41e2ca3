#include "core/security/journal.h"

#include "core/database/namedlock.h"
#include "core/database/statement.h"
#include "core/security/hash.h"

#include <QtCore/QCborStreamWriter>

namespace tanu {

namespace {

const QByteArray noHash(Journal::hashSize, '\0');

QByteArray chained(const QByteArray& previousHash, qint64 seq, const JournalNote& note)
{
    return sha256(previousHash + canonicalOf(seq, note));
}

/// Whose connection seals (a center's), keeps what changed sealed; the chain is over the plain content (S2).
SealPlace contentOf(qint64 seq)
{
    return {"journal.content", QByteArray::number(seq)};
}

/// What does not open stays as it lies there: then the chain tells that it was touched, and the rest can be read.
QByteArray contentFrom(RowReader& read, const Sealer* sealer, qint64 seq)
{
    QByteArray stored = read.bytes("content");
    if (sealer == nullptr)
        return stored;
    auto opened = sealer->open(contentOf(seq), stored);
    return opened ? *std::move(opened) : stored;
}

/// Everything but the content.
JournalEntry frameFrom(RowReader& read)
{
    JournalEntry entry;
    entry.seq = read.integer("seq");
    entry.note.at = read.moment("at");
    entry.note.actor = read.text("actor");
    entry.note.action = read.text("action");
    entry.note.subjectKind = read.text("subject_kind");
    entry.note.subject = read.optionalBytes("subject").value_or(QByteArray());
    entry.previousHash = read.bytes("previous_hash");
    entry.hash = read.bytes("hash");
    return entry;
}

Result<JournalEntry> entryFrom(const Row& row)
{
    RowReader read(row);
    JournalEntry entry = frameFrom(read);
    entry.note.content = contentFrom(read, row.sealer().get(), entry.seq);
    return read.finish(entry);
}

/// For who reads: where the content cannot be opened it stands as it lies. That it was touched, `verify` says.
Result<JournalEntry> shownFrom(const Row& row)
{
    const auto whole = entryFrom(row);
    if (whole)
        return whole;
    RowReader read(row);
    JournalEntry entry = frameFrom(read);
    entry.note.content = row.value("content").toByteArray();
    return read.finish(entry);
}

Result<JournalCheckpoint> checkpointFrom(const Row& row)
{
    RowReader read(row);
    return read.finish(JournalCheckpoint {read.integer("seq"), read.bytes("hash")});
}

QString selecting(const QString& rest)
{
    return QStringLiteral("SELECT seq, at, actor, action, subject_kind, subject, content, previous_hash, hash "
                          "FROM journal ")
        + rest;
}

Result<void> insert(Connection& connection, const JournalEntry& entry)
{
    const JournalNote& note = entry.note;
    const QByteArray content = note.content.isNull() ? QByteArray("") : note.content;
    Statement statement = Statement::on(
        connection,
        QStringLiteral("INSERT INTO journal (seq, at, actor, action, subject_kind, subject, content, previous_hash, "
                       "hash) VALUES (:seq, :at, :actor, :action, :kind, :subject, :content, :previous, :hash)"));
    statement.bind(":seq", entry.seq).bind(":at", note.at).bind(":actor", note.actor);
    statement.bind(":action", note.action).bind(":kind", note.subjectKind);
    if (note.subject.isEmpty())
        statement.bindNull(":subject");
    else
        statement.bind(":subject", note.subject);
    if (connection.sealer() == nullptr)
        statement.bind(":content", content);
    else
        statement.bindSealed(":content", contentOf(entry.seq), content);
    statement.bind(":previous", entry.previousHash).bind(":hash", entry.hash);
    return statement.run();
}

/// The conditions of a filter as SQL; each asks for its placeholder in `bindTo`.
QString conditionsOf(const JournalFilter& filter, qint64 beforeSeq)
{
    QStringList parts;
    if (beforeSeq > 0)
        parts += QStringLiteral("seq < :before");
    if (!filter.actor.isEmpty())
        parts += QStringLiteral("actor = :actor");
    if (!filter.subjectKind.isEmpty())
        parts += QStringLiteral("subject_kind = :kind");
    if (!filter.subject.isEmpty())
        parts += QStringLiteral("subject = :subject");
    if (filter.from)
        parts += QStringLiteral("at >= :from");
    if (filter.until)
        parts += QStringLiteral("at < :until");
    QStringList names;
    for (qsizetype i = 0; i < filter.actions.size(); ++i)
        names += QStringLiteral(":action%1").arg(i);
    if (!names.isEmpty())
        parts += QStringLiteral("action IN (%1)").arg(names.join(QStringLiteral(", ")));
    return parts.isEmpty() ? QString() : QStringLiteral("WHERE %1 ").arg(parts.join(QStringLiteral(" AND ")));
}

void bindTo(Statement& statement, const JournalFilter& filter, qint64 beforeSeq)
{
    if (beforeSeq > 0)
        statement.bind(":before", beforeSeq);
    if (!filter.actor.isEmpty())
        statement.bind(":actor", filter.actor);
    if (!filter.subjectKind.isEmpty())
        statement.bind(":kind", filter.subjectKind);
    if (!filter.subject.isEmpty())
        statement.bind(":subject", filter.subject);
    if (filter.from)
        statement.bind(":from", *filter.from);
    if (filter.until)
        statement.bind(":until", *filter.until);
    for (qsizetype i = 0; i < filter.actions.size(); ++i)
        statement.bind(QStringLiteral(":action%1").arg(i), filter.actions.at(i));
}

/// The walk of `Journal::verify`: knows where the chain should go on.
class ChainWalk {
public:
    explicit ChainWalk(std::optional<JournalCheckpoint> known)
        : m_known(std::move(known))
    {
        compareWithKnown();
    }

    void step(const JournalEntry& entry)
    {
        const qint64 expected = m_state.end.count + 1;
        const bool fits = entry.seq == expected && entry.previousHash == m_state.end.root
            && entry.hash == chained(entry.previousHash, entry.seq, entry.note);
        if (!fits)
            touch(expected);
        m_state.end = {entry.seq, entry.hash};
        compareWithKnown();
    }

    void touch(qint64 seq)
    {
        if (!m_state.firstTouched)
            m_state.firstTouched = seq;
    }

    [[nodiscard]] qint64 expected() const { return m_state.end.count + 1; }

    JournalState finish()
    {
        if (m_known && m_state.end.count < m_known->count)
            touch(m_state.end.count + 1);
        return m_state;
    }

private:
    void compareWithKnown()
    {
        if (m_known && m_state.end.count == m_known->count && m_state.end.root != m_known->root)
            touch(m_known->count);
    }

    std::optional<JournalCheckpoint> m_known;
    JournalState m_state {{0, noHash}, std::nullopt};
};

} // namespace

QByteArray canonicalOf(qint64 seq, const JournalNote& note)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(7);
    writer.append(seq);
    writer.append(note.at.toMSecsSinceEpoch());
    writer.append(note.actor);
    writer.append(note.action);
    writer.append(note.subjectKind);
    if (note.subject.isEmpty())
        writer.append(QCborSimpleType::Null);
    else
        writer.append(note.subject);
    writer.append(note.content);
    writer.endArray();
    return bytes;
}

Journal::Journal(Connection& connection)
    : m_connection(connection)
{
}

Result<JournalEntry> Journal::append(const JournalNote& note)
{
    Q_ASSERT_X(m_connection.isInTransaction(), "Journal::append", "no transaction is open");
    if (note.actor.isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("actor")}, {}};
    if (note.action.isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("action")}, {}};
    // Writers that work side by side form one chain here, until they commit.
    if (const auto alone = takeLock(m_connection, QStringLiteral("journal")); !alone)
        return alone.error();
    const auto last = head();
    if (!last)
        return last.error();

    JournalEntry entry {last->count + 1, note, last->root, {}};
    entry.note.at = QDateTime::fromMSecsSinceEpoch(note.at.toMSecsSinceEpoch(), Qt::UTC);
    entry.hash = chained(entry.previousHash, entry.seq, entry.note);
    if (const auto done = insert(m_connection, entry); !done)
        return done.error();
    return entry;
}

Result<JournalCheckpoint> Journal::head() const
{
    const auto last = Statement::on(m_connection, QStringLiteral("SELECT seq, hash FROM journal "
                                                                 "ORDER BY seq DESC LIMIT 1"))
                          .mapOne(checkpointFrom);
    if (!last)
        return last.error();
    return last->value_or(JournalCheckpoint {0, noHash});
}

Result<JournalState> Journal::verify(
    const std::optional<JournalCheckpoint>& known, const Progress& progress) const
{
    constexpr qint64 perReport = 500;
    ChainWalk walk(known);
    qint64 walked = 0;
    const auto done = Statement::on(m_connection, selecting(QStringLiteral("ORDER BY seq")))
                          .forEach([&](const Row& row) -> Result<void> {
                              if (progress && ++walked % perReport == 0 && !progress(walked))
                                  return ErrorKind::Cancelled;
                              const auto entry = entryFrom(row);
                              if (entry)
                                  walk.step(*entry);
                              else
                                  walk.touch(walk.expected());
                              return {};
                          });
    if (!done)
        return done.error();
    return walk.finish();
}

Result<std::optional<JournalCheckpoint>> Journal::checkpointAt(qint64 count) const
{
    if (count == 0)
        return std::optional(JournalCheckpoint {0, noHash});
    return Statement::on(m_connection, QStringLiteral("SELECT seq, hash FROM journal WHERE seq = :seq"))
        .bind(":seq", count)
        .mapOne(checkpointFrom);
}

Result<std::vector<JournalEntry>> Journal::entriesOf(const QString& subjectKind, const QByteArray& subject) const
{
    return Statement::on(m_connection,
                         selecting(QStringLiteral("WHERE subject = :subject AND subject_kind = :kind ORDER BY seq")))
        .bind(":subject", subject)
        .bind(":kind", subjectKind)
        .map(entryFrom);
}

Result<std::optional<QDateTime>> Journal::beginning() const
{
    return Statement::on(m_connection, QStringLiteral("SELECT at FROM journal ORDER BY seq LIMIT 1"))
        .mapOne([](const Row& row) {
            RowReader read(row);
            return read.finish(read.moment("at"));
        });
}

Result<std::vector<JournalEntry>> Journal::latest(int limit) const
{
    return Statement::on(m_connection, selecting(QStringLiteral("ORDER BY seq DESC LIMIT :limit")))
        .bind(":limit", limit)
        .map(entryFrom);
}

Result<std::vector<JournalEntry>> Journal::page(const JournalFilter& filter, qint64 beforeSeq, int limit) const
{
    Statement statement = Statement::on(m_connection,
        selecting(conditionsOf(filter, beforeSeq) + QStringLiteral("ORDER BY seq DESC LIMIT :limit")));
    bindTo(statement, filter, beforeSeq);
    return statement.bind(":limit", limit).map(shownFrom);
}

} // namespace tanu
