#include "server/storage/recordtable.h"

#include <QtCore/QSet>

#include <algorithm>
#include <iterator>

namespace tanu::server {

namespace {

constexpr int askedAtOnce = 64; ///< hashes in one question: a way to PostgreSQL and back takes longer than the answer

/// `:prefix0` to `:prefix63`, `:hash0` to `:hash63`
QString nameOf(const char* kind, int index)
{
    return QLatin1String(kind) + QString::number(index);
}

QString makeKnownSql()
{
    QStringList prefixes;
    QStringList hashes;
    for (int i = 0; i < askedAtOnce; ++i) {
        prefixes.append(nameOf(":prefix", i));
        hashes.append(nameOf(":hash", i));
    }
    // The center is not among the conditions: the database would go through all records of it by the index of its months.
    return QStringLiteral("SELECT hash, center FROM record WHERE substr(hash, 1, 8) IN (%1) AND hash IN (%2)")
        .arg(prefixes.join(QLatin1String(", ")), hashes.join(QLatin1String(", ")));
}

QString knownSql()
{
    static const QString sql = makeKnownSql();
    return sql;
}

} // namespace

Result<KeptRecord> keptRecordFrom(const Row& row)
{
    RowReader read(row);
    const int revision = read.number("revision");
    const QByteArray hash = read.bytes("hash");
    const QString kind = read.text("kind");
    const QString center = read.text("center");
    return read.finish(KeptRecord{revision, hash, kind, center, read.bytes("canonical")});
}

RecordTable::RecordTable(Connection& connection)
    : m_insert(Statement::on(connection, QStringLiteral(R"(
        INSERT INTO record (id, revision, hash, kind, center, canonical, received_at, month)
        VALUES (:id, :revision, :hash, :kind, :center, :canonical, :at, :month)
        ON CONFLICT (id, revision) DO NOTHING)")))
    , m_remove(Statement::on(connection, QStringLiteral(R"(
        DELETE FROM record WHERE id = :id AND revision = :revision)")))
    , m_find(Statement::on(connection, QStringLiteral(R"(
        SELECT revision, hash, kind, center, canonical FROM record WHERE id = :id AND revision = :revision)")))
    , m_newest(Statement::on(connection, QStringLiteral(R"(
        SELECT revision, hash, kind, center, canonical FROM record WHERE id = :id
        ORDER BY revision DESC LIMIT 1)")))
    , m_others(Statement::on(connection, QStringLiteral(R"(
        SELECT count(*) FROM record WHERE id = :id AND revision <> :revision)")))
    , m_known(Statement::on(connection, knownSql()))
{
}

Result<Insertion> RecordTable::insert(const RecordRevision& record, const QByteArray& hash,
    const QByteArray& canonical, const AccreditationNumber& center, Month month, const QDateTime& now)
{
    const auto count = m_insert.bind(":id", record.id)
                           .bind(":revision", record.revision)
                           .bind(":hash", hash)
                           .bind(":kind", nameOf(record.kind))
                           .bind(":center", center.toString())
                           .bind(":canonical", canonical)
                           .bind(":at", now)
                           .bind(":month", month.key())
                           .runCounting();
    if (!count)
        return count.error();
    return *count == 0 ? Insertion::Exists : Insertion::Inserted;
}

Result<void> RecordTable::remove(const QByteArray& id, int revision)
{
    return m_remove.bind(":id", id).bind(":revision", revision).run();
}

Result<std::optional<KeptRecord>> RecordTable::find(const QByteArray& id, int revision)
{
    return m_find.bind(":id", id).bind(":revision", revision).mapOne(keptRecordFrom);
}

Result<std::optional<KeptRecord>> RecordTable::newest(const QByteArray& id)
{
    return m_newest.bind(":id", id).mapOne(keptRecordFrom);
}

Result<qint64> RecordTable::countOthers(const QByteArray& id, int revision)
{
    return m_others.bind(":id", id).bind(":revision", revision).integer();
}

Result<QByteArrayList> RecordTable::missing(const QByteArrayList& hashes, const AccreditationNumber& center)
{
    QSet<QByteArray> known;
    for (qsizetype from = 0; from < hashes.size(); from += askedAtOnce) {
        // The last question repeats its last hash, so that all are the same statement.
        const auto asked = [&](int i) { return hashes[std::min(from + i, hashes.size() - 1)]; };
        for (int i = 0; i < askedAtOnce; ++i)
            m_known.bind(nameOf(":prefix", i), asked(i).left(8));
        for (int i = 0; i < askedAtOnce; ++i)
            m_known.bind(nameOf(":hash", i), asked(i));
        const auto found = m_known.forEach([&](const Row& row) -> Result<void> {
            RowReader read(row);
            const QByteArray hash = read.bytes("hash");
            if (read.text("center") == center.toString())
                known.insert(hash);
            const auto done = read.finish(hash);
            return done ? Result<void>() : Result<void>(done.error());
        });
        if (!found)
            return found.error();
    }
    QByteArrayList absent;
    std::copy_if(hashes.begin(), hashes.end(), std::back_inserter(absent),
        [&](const QByteArray& hash) { return !known.contains(hash); });
    return absent;
}

} // namespace tanu::server
