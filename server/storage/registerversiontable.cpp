#include "server/storage/registerversiontable.h"

#include "core/database/statement.h"

namespace tanu::server {

namespace {

#define VERSION_COLUMNS                                                                                      \
    "register, number, source, source_date, published_at, published_by, is_starter, row_count, added, "      \
    "changed, removed"

Result<RegisterVersion> versionFrom(const Row& row)
{
    RowReader read(row);
    RegisterVersion version;
    version.registerName = read.text("register");
    version.number = read.integer("number");
    version.source = read.text("source");
    version.sourceDate = read.date("source_date");
    version.publishedAt = read.moment("published_at");
    version.publishedBy = read.text("published_by");
    version.isStarter = read.boolean("is_starter");
    version.rows = read.integer("row_count");
    version.added = read.integer("added");
    version.changed = read.integer("changed");
    version.removed = read.integer("removed");
    return read.finish(version);
}

} // namespace

RegisterVersionTable::RegisterVersionTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> RegisterVersionTable::insert(const RegisterVersion& version)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO register_version (register, number, source, source_date, published_at, published_by,
                                      is_starter, row_count, added, changed, removed)
        VALUES (:register, :number, :source, :source_date, :at, :by, :is_starter, :rows, :added, :changed,
                :removed))"))
        .bind(":register", version.registerName)
        .bind(":number", version.number)
        .bind(":source", version.source)
        .bind(":source_date", version.sourceDate)
        .bind(":at", version.publishedAt)
        .bind(":by", version.publishedBy)
        .bind(":is_starter", version.isStarter)
        .bind(":rows", version.rows)
        .bind(":added", version.added)
        .bind(":changed", version.changed)
        .bind(":removed", version.removed)
        .run();
}

Result<std::optional<RegisterVersion>> RegisterVersionTable::find(const QString& registerName, qint64 number) const
{
    return Statement::on(m_connection,
        QStringLiteral("SELECT " VERSION_COLUMNS
                       " FROM register_version WHERE register = :register AND number = :number"))
        .bind(":register", registerName)
        .bind(":number", number)
        .mapOne(versionFrom);
}

Result<std::optional<RegisterVersion>> RegisterVersionTable::newest(const QString& registerName) const
{
    return Statement::on(m_connection,
        QStringLiteral("SELECT " VERSION_COLUMNS
                       " FROM register_version WHERE register = :register ORDER BY number DESC LIMIT 1"))
        .bind(":register", registerName)
        .mapOne(versionFrom);
}

Result<std::optional<RegisterVersion>> RegisterVersionTable::newestOfficial(const QString& registerName) const
{
    return Statement::on(m_connection, QStringLiteral("SELECT " VERSION_COLUMNS R"(
        FROM register_version WHERE register = :register AND is_starter = 0 ORDER BY number DESC LIMIT 1)"))
        .bind(":register", registerName)
        .mapOne(versionFrom);
}

Result<std::vector<RegisterVersion>> RegisterVersionTable::all(const QString& registerName) const
{
    return Statement::on(m_connection,
        QStringLiteral("SELECT " VERSION_COLUMNS
                       " FROM register_version WHERE register = :register ORDER BY number DESC"))
        .bind(":register", registerName)
        .map(versionFrom);
}

Result<std::optional<QDateTime>> RegisterVersionTable::beginning() const
{
    const auto first = Statement::on(m_connection,
        QStringLiteral("SELECT published_at FROM register_version ORDER BY published_at LIMIT 1"))
                           .mapOne([](const Row& row) {
                               RowReader read(row);
                               return read.finish(read.moment("published_at"));
                           });
    return first;
}

} // namespace tanu::server
