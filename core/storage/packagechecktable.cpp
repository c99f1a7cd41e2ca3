#include "core/storage/packagechecktable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"
#include "core/storage/jsonlists.h"

namespace tanu {

namespace {

Result<std::vector<DocumentGroup>> groupsFrom(const QString& json)
{
    return codesFromJson<DocumentGroup>(json, &parseDocumentGroup);
}

Result<PackageCheckRow> checkFrom(const Row& row)
{
    RowReader read(row);
    return read.finish(PackageCheckRow {read.id<ApplicationId>("application"), read.boolean("complete"),
        read.parsed<std::vector<DocumentGroup>>("shown", &groupsFrom),
        read.parsed<std::vector<DocumentGroup>>("missing", &groupsFrom), read.text("note"),
        read.moment("checked_at"), read.id<StaffId>("checked_by")});
}

} // namespace

PackageCheckTable::PackageCheckTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> PackageCheckTable::put(const PackageCheckRow& check)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO package_check (application, complete, shown, missing, note, checked_at, checked_by)
        VALUES (:application, :complete, :shown, :missing, :note, :checked_at, :checked_by)
        ON CONFLICT (application) DO UPDATE SET complete = excluded.complete, shown = excluded.shown,
            missing = excluded.missing, note = excluded.note, checked_at = excluded.checked_at,
            checked_by = excluded.checked_by)"))
        .bind(":application", check.application)
        .bind(":complete", check.complete)
        .bind(":shown", codesToJson(check.shownOnPaper))
        .bind(":missing", codesToJson(check.missing))
        .bind(":note", check.note)
        .bind(":checked_at", check.checkedAt)
        .bind(":checked_by", check.checkedBy)
        .run();
}

Result<std::optional<PackageCheckRow>> PackageCheckTable::find(const ApplicationId& application)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT application, complete, shown, missing, note, checked_at, checked_by FROM package_check
        WHERE application = :application)"))
        .bind(":application", application)
        .mapOne(checkFrom);
}

} // namespace tanu
