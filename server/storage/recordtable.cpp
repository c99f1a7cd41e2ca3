#include "server/storage/recordtable.h"

namespace tanu::server {

namespace {

Result<KeptRecord> recordFrom(const Row& row)
{
    RowReader read(row);
    const int revision = read.number("revision");
    const QByteArray hash = read.bytes("hash");
    const QString kind = read.text("kind");
    const QString center = read.text("center");
    return read.finish(KeptRecord{revision, hash, kind, center, read.bytes("canonical")});
}

} // namespace

RecordTable::RecordTable(Connection& connection)
    : m_insert(Statement::on(connection, QStringLiteral(R"(
        INSERT INTO record (id, revision, hash, kind, center, canonical, received_at)
        VALUES (:id, :revision, :hash, :kind, :center, :canonical, :at)
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
    , m_known(Statement::on(connection, QStringLiteral(R"(
        SELECT count(*) FROM record
        WHERE substr(hash, 1, 8) = :prefix AND hash = :hash AND center = :center)")))
{
}

Result<Insertion> RecordTable::insert(const RecordRevision& record, const QByteArray& hash,
    const QByteArray& canonical, const AccreditationNumber& center, const QDateTime& now)
{
    const auto count = m_insert.bind(":id", record.id)
                           .bind(":revision", record.revision)
                           .bind(":hash", hash)
                           .bind(":kind", nameOf(record.kind))
                           .bind(":center", center.toString())
                           .bind(":canonical", canonical)
                           .bind(":at", now)
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
    return m_find.bind(":id", id).bind(":revision", revision).mapOne(recordFrom);
}

Result<std::optional<KeptRecord>> RecordTable::newest(const QByteArray& id)
{
    return m_newest.bind(":id", id).mapOne(recordFrom);
}

Result<qint64> RecordTable::countOthers(const QByteArray& id, int revision)
{
    return m_others.bind(":id", id).bind(":revision", revision).integer();
}

Result<QByteArrayList> RecordTable::missing(const QByteArrayList& hashes, const AccreditationNumber& center)
{
    QByteArrayList absent;
    for (const QByteArray& hash : hashes) {
        const auto count = m_known.bind(":prefix", hash.left(8))
                               .bind(":hash", hash)
                               .bind(":center", center.toString())
                               .integer();
        if (!count)
            return count.error();
        if (*count == 0)
            absent.append(hash);
    }
    return absent;
}

} // namespace tanu::server
