#include "server/storage/upkeeptable.h"

#include "core/database/statement.h"

namespace tanu::server {

namespace {

Result<WalkedRecord> recordFrom(const Row& row)
{
    RowReader read(row);
    WalkedRecord walked;
    walked.row = read.integer("row");
    walked.id = read.bytes("id");
    walked.revision = read.number("revision");
    walked.hash = read.bytes("hash");
    walked.kind = read.text("kind");
    walked.center = read.text("center");
    walked.canonical = read.bytes("canonical");
    return read.finish(walked);
}

Result<WalkedCertificate> certificateFrom(const Row& row)
{
    RowReader read(row);
    WalkedCertificate walked;
    walked.id = read.integer("id");
    walked.serial = read.text("serial");
    walked.state = read.text("state");
    walked.surname = read.text("surname");
    walked.center = read.text("center");
    walked.ordinal = read.integer("ordinal");
    walked.canonical = read.optionalBytes("canonical");
    walked.isCancelledByOrder = read.optionalInteger("order_number").has_value();
    return read.finish(walked);
}

Result<WalkedAnswer> answerFrom(const Row& row)
{
    RowReader read(row);
    WalkedAnswer walked;
    walked.device = read.bytes("device");
    walked.sequence = read.integer("sequence");
    walked.batch = read.bytes("batch");
    walked.message = read.bytes("signed");
    return read.finish(walked);
}

} // namespace

UpkeepTable::UpkeepTable(Connection& connection)
    : m_connection(connection)
{
}

Result<std::vector<WalkedRecord>> UpkeepTable::recordsAfter(qint64 row) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT row, id, revision, hash, kind, center, canonical FROM record
        WHERE row > :row ORDER BY row LIMIT :limit)"))
        .bind(":row", row)
        .bind(":limit", pageSize)
        .map(recordFrom);
}

Result<std::vector<WalkedCertificate>> UpkeepTable::certificatesAfter(qint64 id) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT c.id, c.serial, c.state, c.surname, c.center, c.ordinal, r.canonical, o.order_number
        FROM certificate AS c
        LEFT JOIN record AS r ON r.id = c.record AND r.revision = c.revision
        LEFT JOIN ordered_cancellation AS o ON o.center = c.center AND o.ordinal = c.ordinal
        WHERE c.id > :id ORDER BY c.id LIMIT :limit)"))
        .bind(":id", id)
        .bind(":limit", pageSize)
        .map(certificateFrom);
}

Result<std::vector<WalkedAnswer>> UpkeepTable::answersAfter(const QByteArray& device, qint64 sequence) const
{
    // An answer to ten thousand records has half a megabyte.
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT device, sequence, batch, signed FROM answer
        WHERE device > :device OR (device = :device AND sequence > :sequence)
        ORDER BY device, sequence LIMIT 20)"))
        .bind(":device", device)
        .bind(":sequence", sequence)
        .map(answerFrom);
}

Result<qint64> UpkeepTable::countOverlaps() const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT count(*) FROM number_block AS a JOIN number_block AS b
        ON a.center = b.center AND a.grant_number < b.grant_number AND a.first <= b.last AND b.first <= a.last)"))
        .integer();
}

Result<qint64> UpkeepTable::countOutsideBlocks() const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT count(*) FROM certificate AS c WHERE NOT EXISTS (
            SELECT 1 FROM number_block AS b
            WHERE b.center = c.center AND b.first <= c.ordinal AND b.last >= c.ordinal))"))
        .integer();
}

Result<qint64> UpkeepTable::countUnregistered() const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT (SELECT count(DISTINCT id) FROM record WHERE kind = 'certificate')
             - (SELECT count(DISTINCT record) FROM certificate))"))
        .integer();
}

Result<qint64> UpkeepTable::countDangling(
    const QString& table, const QString& column, const QString& parent, const QString& key) const
{
    return Statement::on(m_connection,
        QStringLiteral("SELECT count(*) FROM %1 AS t WHERE t.%2 IS NOT NULL AND NOT EXISTS "
                       "(SELECT 1 FROM %3 AS p WHERE p.%4 = t.%2)")
            .arg(table, column, parent, key))
        .integer();
}

} // namespace tanu::server
