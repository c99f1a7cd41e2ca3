#include "core/storage/backuptable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

Result<Backup> backupFrom(const Row& row)
{
    RowReader read(row);
    Backup backup;
    backup.number = read.integer("number");
    backup.madeAt = read.moment("made_at");
    backup.cause = read.parsed<BackupCause>("cause", &parseBackupCause);
    backup.staff = read.optionalId<StaffId>("staff").value_or(StaffId());
    backup.folder = read.text("folder");
    backup.file = read.text("file");
    backup.size = read.optionalInteger("size").value_or(0);
    backup.hash = read.optionalBytes("hash").value_or(QByteArray());
    backup.problem = read.optionalText("problem").value_or(QString());
    backup.finding = read.optionalText("finding").value_or(QString());
    backup.checkedAt = read.optionalMoment("checked_at");
    backup.removedAt = read.optionalMoment("removed_at");
    return read.finish(backup);
}

} // namespace

BackupTable::BackupTable(Connection& connection)
    : m_connection(connection)
{
}

Result<qint64> BackupTable::insert(const Backup& backup)
{
    const auto last = Statement::on(m_connection, QStringLiteral("SELECT coalesce(max(number), 0) FROM backup")).integer();
    if (!last)
        return last.error();
    const bool wasMade = backup.wasMade();
    const auto inserted = Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO backup (number, made_at, cause, staff, folder, file, size, hash, problem)
        VALUES (:number, :made_at, :cause, :staff, :folder, :file, :size, :hash, :problem))"))
                              .bind(":number", *last + 1)
                              .bind(":made_at", backup.madeAt)
                              .bind(":cause", codeOf(backup.cause))
                              .bind(":staff", backup.staff)
                              .bind(":folder", backup.folder)
                              .bind(":file", backup.file)
                              .bind(":size", wasMade ? std::optional(backup.size) : std::nullopt)
                              .bind(":hash", wasMade ? std::optional(backup.hash) : std::nullopt)
                              .bind(":problem", wasMade ? std::nullopt : std::optional(backup.problem))
                              .run();
    if (!inserted)
        return inserted.error();
    return *last + 1;
}

Result<std::vector<Backup>> BackupTable::all(int limit)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT number, made_at, cause, staff, folder, file, size, hash, problem, finding, checked_at, removed_at
        FROM backup ORDER BY number DESC LIMIT :limit)"))
        .bind(":limit", limit)
        .map(backupFrom);
}

Result<std::vector<Backup>> BackupTable::kept()
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT number, made_at, cause, staff, folder, file, size, hash, problem, finding, checked_at, removed_at
        FROM backup WHERE problem IS NULL AND removed_at IS NULL ORDER BY number DESC)"))
        .map(backupFrom);
}

Result<void> BackupTable::markRemoved(qint64 number, const QDateTime& at)
{
    return Statement::on(m_connection, QStringLiteral("UPDATE backup SET removed_at = :at WHERE number = :number"))
        .bind(":at", at)
        .bind(":number", number)
        .run();
}

Result<void> BackupTable::markChecked(qint64 number, const QDateTime& at, const QString& finding)
{
    return Statement::on(m_connection,
        QStringLiteral("UPDATE backup SET checked_at = :at, finding = :finding WHERE number = :number"))
        .bind(":at", at)
        .bind(":finding", finding.isEmpty() ? std::nullopt : std::optional(finding))
        .bind(":number", number)
        .run();
}

} // namespace tanu
