#include "server/storage/registerdrafttable.h"

#include "core/database/statement.h"

namespace tanu::server {

namespace {

Result<RegisterDraft> draftFrom(const Row& row)
{
    RowReader read(row);
    RegisterDraft draft;
    draft.registerName = read.text("register");
    draft.file = read.bytes("file");
    draft.source = read.text("source");
    draft.sourceDate = read.date("source_date");
    draft.basedOn = read.integer("based_on");
    draft.madeAt = read.moment("made_at");
    draft.madeBy = read.text("made_by");
    return read.finish(draft);
}

} // namespace

RegisterDraftTable::RegisterDraftTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> RegisterDraftTable::put(const RegisterDraft& draft)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO register_draft (register, file, source, source_date, based_on, made_at, made_by)
        VALUES (:register, :file, :source, :source_date, :based_on, :at, :by)
        ON CONFLICT (register) DO UPDATE SET
            file = excluded.file, source = excluded.source, source_date = excluded.source_date,
            based_on = excluded.based_on, made_at = excluded.made_at, made_by = excluded.made_by)"))
        .bind(":register", draft.registerName)
        .bind(":file", draft.file)
        .bind(":source", draft.source)
        .bind(":source_date", draft.sourceDate)
        .bind(":based_on", draft.basedOn)
        .bind(":at", draft.madeAt)
        .bind(":by", draft.madeBy)
        .run();
}

Result<std::optional<RegisterDraft>> RegisterDraftTable::find(const QString& registerName) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT register, file, source, source_date, based_on, made_at, made_by
        FROM register_draft WHERE register = :register)"))
        .bind(":register", registerName)
        .mapOne(draftFrom);
}

Result<void> RegisterDraftTable::remove(const QString& registerName)
{
    return Statement::on(m_connection, QStringLiteral("DELETE FROM register_draft WHERE register = :register"))
        .bind(":register", registerName)
        .run();
}

} // namespace tanu::server
