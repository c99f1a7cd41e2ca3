#include "core/storage/publishedregistertable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

Result<PublishedRegister> registerFrom(const Row& row)
{
    RowReader read(row);
    return read.finish(PublishedRegister {read.text("name"), read.integer("version"), read.moment("taken_at")});
}

} // namespace

PublishedRegisterTable::PublishedRegisterTable(Connection& connection)
    : m_connection(connection)
{
}

Result<std::vector<PublishedRegister>> PublishedRegisterTable::all() const
{
    return Statement::on(
        m_connection, QStringLiteral("SELECT name, version, taken_at FROM published_register ORDER BY name"))
        .map(registerFrom);
}

Result<std::optional<PublishedRegister>> PublishedRegisterTable::find(const QString& name) const
{
    return Statement::on(
        m_connection, QStringLiteral("SELECT name, version, taken_at FROM published_register WHERE name = :name"))
        .bind(":name", name)
        .mapOne(registerFrom);
}

Result<std::vector<RegisterRow>> PublishedRegisterTable::rows(const QString& name) const
{
    return Statement::on(m_connection,
        QStringLiteral("SELECT key, content FROM published_row WHERE register = :name ORDER BY key"))
        .bind(":name", name)
        .map([](const Row& row) {
            RowReader read(row);
            return read.finish(RegisterRow {read.text("key"), read.bytes("content")});
        });
}

Result<void> PublishedRegisterTable::lay(const RegisterSnapshot& snapshot, const QDateTime& at)
{
    const auto known = find(snapshot.name);
    if (!known)
        return known.error();
    const qint64 version = known->has_value() ? (*known)->version : 0;
    if (snapshot.from != 0 && snapshot.from != version)
        return Error {ErrorKind::ChangedMeanwhile, {QStringLiteral("register"), snapshot.name}, {}};
    if (snapshot.from == 0) {
        const auto emptied = Statement::on(m_connection, QStringLiteral("DELETE FROM published_row WHERE register = :name"))
                                 .bind(":name", snapshot.name)
                                 .run();
        if (!emptied)
            return emptied;
    }
    const auto put = Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO published_register (name, version, taken_at) VALUES (:name, :version, :at)
        ON CONFLICT (name) DO UPDATE SET version = excluded.version, taken_at = excluded.taken_at)"))
                         .bind(":name", snapshot.name)
                         .bind(":version", snapshot.to)
                         .bind(":at", at)
                         .run();
    if (!put)
        return put;
    for (const QString& key : snapshot.removed) {
        if (const auto removed = removeRow(snapshot.name, key); !removed)
            return removed;
    }
    for (const RegisterRow& row : snapshot.changed) {
        if (const auto changed = putRow(snapshot.name, row); !changed)
            return changed;
    }
    return {};
}

Result<void> PublishedRegisterTable::putRow(const QString& name, const RegisterRow& row)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO published_row (register, key, content) VALUES (:register, :key, :content)
        ON CONFLICT (register, key) DO UPDATE SET content = excluded.content)"))
        .bind(":register", name)
        .bind(":key", row.key)
        .bind(":content", row.content)
        .run();
}

Result<void> PublishedRegisterTable::removeRow(const QString& name, const QString& key)
{
    return Statement::on(
        m_connection, QStringLiteral("DELETE FROM published_row WHERE register = :register AND key = :key"))
        .bind(":register", name)
        .bind(":key", key)
        .run();
}

} // namespace tanu
