#include "tests/support/tabledump.h"

#include "core/database/statement.h"
#include "tests/support/testcenter.h"

namespace tanu::test {

namespace {

QString shown(const QVariant& value)
{
    if (value.isNull())
        return QStringLiteral("NULL");
    return value.typeId() == QMetaType::QByteArray ? QString::fromLatin1(value.toByteArray().toHex())
                                                   : value.toString();
}

Result<QStringList> rowsOf(Connection& connection, const QString& table)
{
    QStringList rows;
    const auto read
        = Statement::on(connection, QStringLiteral("SELECT * FROM %1").arg(table)).forEach([&](const Row& row) {
              QStringList values;
              Row copy = row;
              for (const QVariant& value : copy.values())
                  values.append(shown(value));
              rows.append(values.join(QStringLiteral(" | ")));
              return Result<void>();
          });
    if (!read)
        return read.error();
    rows.sort();
    return rows;
}

} // namespace

Result<QMap<QString, QStringList>> readTables(Connection& connection)
{
    QMap<QString, QStringList> dump;
    const auto names = Statement::on(connection, QStringLiteral(R"(
        SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_index%')"))
                           .map([](const Row& row) { return row.text("name"); });
    if (!names)
        return names.error();
    for (const QString& name : *names) {
        auto rows = rowsOf(connection, name);
        if (!rows)
            return rows.error();
        dump.insert(name, *std::move(rows));
    }
    return dump;
}

QMap<QString, QStringList> dumpTables(Connection& connection)
{
    return need(readTables(connection));
}

QStringList tablesThatDiffer(const QMap<QString, QStringList>& before, const QMap<QString, QStringList>& after)
{
    QStringList differing;
    for (auto table = after.begin(); table != after.end(); ++table) {
        if (before.value(table.key()) != table.value())
            differing.append(table.key());
    }
    return differing;
}

qint64 journalLength(Connection& connection)
{
    return need(Statement::on(connection, QStringLiteral("SELECT count(*) FROM journal")).integer());
}

} // namespace tanu::test
