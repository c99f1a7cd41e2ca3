#include "core/storage/settingtable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

SettingTable::SettingTable(Connection& connection)
    : m_connection(connection)
{
}

Result<std::optional<QString>> SettingTable::find(const QString& name)
{
    return Statement::on(m_connection, QStringLiteral("SELECT value FROM setting WHERE name = :name"))
        .bind(":name", name)
        .mapOne([](const Row& row) { return row.text("value"); });
}

Result<void> SettingTable::put(const QString& name, const QString& value)
{
    return Statement::on(m_connection, QStringLiteral("INSERT OR REPLACE INTO setting (name, value) VALUES (:name, :value)"))
        .bind(":name", name)
        .bind(":value", value)
        .run();
}

Result<void> SettingTable::remove(const QString& name)
{
    return Statement::on(m_connection, QStringLiteral("DELETE FROM setting WHERE name = :name")).bind(":name", name).run();
}

} // namespace tanu
