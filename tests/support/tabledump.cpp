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

QStringList rowsOf(Connection& connection, const QString& table)
{
    QStringList rows;
    need(Statement::on(connection, QStringLiteral("SELECT * FROM %1").arg(table)).forEach([&](const Row& row) {
        QStringList values;
        Row copy = row;
        for (const QVariant& value : copy.values())
            values.append(shown(value));
        rows.append(values.join(QStringLiteral(" | ")));
        return Result<void>();
    }));
    rows.sort();
    return rows;
}

} // namespace

QMap<QString, QStringList> dumpTables(Connection& connection)
{
    QMap<QString, QStringList> dump;
    const auto names = need(Statement::on(connection, QStringLiteral(R"(
        SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_index%')"))
        .map([](const Row& row) { return row.text("name"); }));
    for (const QString& name : names)
        dump.insert(name, rowsOf(connection, name));
    return dump;
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
