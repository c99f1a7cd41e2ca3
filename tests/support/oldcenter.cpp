#include "tests/support/oldcenter.h"

#include "core/database/statement.h"
#include "core/domain/values/searchtext.h"
#include "core/security/hash.h"
#include "core/storage/searchtable.h"
#include "tests/support/testcenter.h"

namespace tanu::test {

namespace {

enum class Stored { Text, Bytes };

/// Columns that are sealed now, and what they were before.
const QMap<QString, Stored>& sealedColumns()
{
    static const QMap<QString, Stored> columns = [] {
        QMap<QString, Stored> all;
        for (const char* text : {"person.iin", "person.foreign_document", "application.foreign_document",
                 "application.birth_date", "application.residence", "application.email", "application.mobile_phone",
                 "application.work_phone", "application.special_conditions", "attachment.number",
                 "attachment.file_name", "session_candidate.identified_with", "certificate.collected_with",
                 "duplicate.collected_with", "disability.report", "record.answer", "disability.sheet_number", "draft.content"})
            all.insert(QString::fromLatin1(text), Stored::Text);
        for (const char* bytes : {"scan.content", "record.canonical", "journal.content", "venue_journal.content",
                 "checkout.base", "conflict.base", "conflict.office", "conflict.venue"})
            all.insert(QString::fromLatin1(bytes), Stored::Bytes);
        return all;
    }();
    return columns;
}

/// Before version 10 an application had what is told of its person in its own row.
Result<std::vector<Row>> allRows(Connection& center, const QString& table)
{
    const bool isApart = table == QLatin1String("application")
        && carriedTables(center).contains(QStringLiteral("application_personal"));
    return Statement::on(center, isApart ? QStringLiteral("SELECT * FROM application JOIN application_personal ON application = id")
                                         : QStringLiteral("SELECT * FROM %1").arg(table))
        .all();
}

QByteArray rowOf(const QString& table, const Row& row)
{
    if (table == QLatin1String("scan"))
        return row.value("attachment").toByteArray();
    if (table == QLatin1String("session_candidate") || table == QLatin1String("application_personal"))
        return row.value("application").toByteArray();
    if (table == QLatin1String("draft"))
        return QString(row.value("kind").toString() + QLatin1Char(' ') + row.value("key").toString()).toUtf8();
    if (table == QLatin1String("journal") || table == QLatin1String("venue_journal"))
        return QByteArray::number(row.value("seq").toLongLong());
    return row.value("id").toByteArray();
}

QVariant plainOf(const QString& table, const QString& column, const Row& row)
{
    const QVariant& stored = row.value(column);
    // The seals of 0010 stay those of the table that they came from.
    const QString sealedIn = table == QLatin1String("application_personal") ? QStringLiteral("application") : table;
    const QString full = sealedIn + QLatin1Char('.') + column;
    const auto sealed = sealedColumns().constFind(full);
    if (sealed == sealedColumns().constEnd() || stored.isNull())
        return stored;
    const QByteArray place = full.toLatin1();
    const QByteArray plain = need(row.sealer()->open({place.constData(), rowOf(table, row)}, stored.toByteArray()));
    return *sealed == Stored::Text ? QVariant(QString::fromUtf8(plain)) : QVariant(plain);
}

bool isEmptyBefore(const QString& table, const QString& column)
{
    return (table == QLatin1String("session_candidate") && column == QLatin1String("identified_with"))
        || column == QLatin1String("collected_with") || column == QLatin1String("answer")
        || column == QLatin1String("sheet_number");
}

/// As a version before sealing had it.
QVariant asBefore(const QString& table, const QString& column, const Row& row)
{
    if (table == QLatin1String("record") && column == QLatin1String("hash"))
        return sha256(plainOf(table, QStringLiteral("canonical"), row).toByteArray());
    const QVariant plain = plainOf(table, column, row);
    return plain.isNull() && isEmptyBefore(table, column) ? QVariant(QLatin1String("")) : plain;
}

void copyTable(Connection& old, Connection& center, const QString& table, const QString& columns, int version)
{
    const QStringList names = columns.split(QStringLiteral(", "));
    const QString insert = QStringLiteral("INSERT INTO %1 (%2) VALUES (:%3)")
                               .arg(table, columns, names.join(QStringLiteral(", :")));
    need(Statement::on(old, QStringLiteral("DELETE FROM %1").arg(table)).run());
    for (const Row& row : need(allRows(center, table))) {
        Statement into = Statement::on(old, insert);
        for (const QString& name : names)
            into.bind(QLatin1Char(':') + name, version < sealedVersion ? asBefore(table, name, row) : row.value(name));
        need(into.run());
    }
}

/// What could be found said the IIN, and the blocks of the search repeated it.
void tellIins(Connection& old, int version)
{
    const auto rows = need(Statement::on(old, QStringLiteral(R"(
        SELECT s.rowid AS item, s.title, s.subtitle, p.iin, p.foreign_document FROM search_item AS s
            JOIN application AS a ON a.id = s.subject JOIN person AS p ON p.id = a.person)")).all());
    for (const Row& row : rows) {
        const QString who = row.value(row.isNull("iin") ? "foreign_document" : "iin").toString();
        const QString subtitle = QStringLiteral("%1 · %2").arg(who, row.value("subtitle").toString());
        need(Statement::on(old, QStringLiteral("UPDATE search_item SET subtitle = :subtitle, text = :text WHERE rowid = :item"))
                 .bind(":subtitle", subtitle)
                 .bind(":text", foldForSearch(QString(row.value("title").toString() + QLatin1Char(' ') + subtitle)))
                 .bind(":item", row.value("item").toLongLong())
                 .run());
    }
    if (version < 3)
        return;
    need(Statement::on(old, QStringLiteral("DELETE FROM search_block")).run());
    need(Statement::on(old, QStringLiteral(R"(
        INSERT INTO search_block (from_key, from_item, items, texts)
        SELECT min(sort_key), rowid, CAST(group_concat(printf('%08x', rowid), '') AS BLOB),
            CAST(char(10) || group_concat(text, char(10)) AS BLOB)
        FROM (SELECT rowid, sort_key, text FROM search_item ORDER BY sort_key, rowid))")).run());
}

} // namespace

QStringList carriedTables(Connection& connection)
{
    QStringList names;
    for (const Row& row : need(Statement::on(connection, QStringLiteral(R"(
             SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
                 AND name NOT LIKE 'search_index%' AND name <> 'search_block' ORDER BY name)")).all()))
        names.append(need(row.text("name")));
    return names;
}

QString columnsOf(Connection& connection, const QString& table)
{
    QStringList names;
    const QString query = QStringLiteral("SELECT name FROM pragma_table_info('%1') ORDER BY cid").arg(table);
    for (const Row& row : need(Statement::on(connection, query).all()))
        names.append(need(row.text("name")));
    return names.join(QStringLiteral(", "));
}

QStringList rowsInPlain(Connection& connection, const QString& table, const QString& columns)
{
    QStringList rows;
    for (const Row& row : need(allRows(connection, table))) {
        QStringList values;
        for (const QString& column : columns.split(QStringLiteral(", "))) {
            const QVariant value = plainOf(table, column, row);
            values.append(value.typeId() == QMetaType::QByteArray ? QString::fromLatin1(value.toByteArray().toHex())
                                                                  : value.toString());
        }
        rows.append(values.join(QLatin1Char('|')));
    }
    rows.sort();
    return rows;
}

QMap<QString, QString> fillAsBefore(Connection& old, Connection& center, int version)
{
    QMap<QString, QString> columns;
    need(Statement::on(old, QStringLiteral("PRAGMA foreign_keys = OFF")).run());
    for (const QString& table : carriedTables(old)) {
        const QString known = columnsOf(old, table);
        copyTable(old, center, table, known, version);
        columns.insert(table, known);
    }
    if (version < sealedVersion)
        tellIins(old, version);
    need(Statement::on(old, QStringLiteral("PRAGMA foreign_keys = ON")).run());
    return columns;
}

} // namespace tanu::test
