#include "core/storage/sealstoredrows.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"
#include "core/domain/values/searchtext.h"

#include <vector>

namespace tanu {

namespace {

/// A column of a table that is sealed now.
struct SealedColumn {
    const char* place; ///< "table.column"
    bool emptyIsNull = false;
    const char* print = nullptr; ///< the column beside it that has its fingerprint
};

/// A table that the first script built anew, what it held being aside in `plain_...`, or one whose bytes stay in place.
struct SealedTable {
    const char* name;
    const char* row; ///< SQL: what its places call the row
    std::vector<SealedColumn> columns;
    bool isBuiltAnew = true;
    int atOnce = 1000; ///< rows; scans are large
};

const std::vector<SealedTable>& sealedTables()
{
    static const std::vector<SealedTable> tables {
        {"person", "id", {{"person.iin", true, "iin_print"}, {"person.foreign_document", true, "document_print"}}},
        {"application", "id",
            {{"application.foreign_document"}, {"application.birth_date"}, {"application.residence"},
                {"application.email"}, {"application.mobile_phone"}, {"application.work_phone"},
                {"application.special_conditions"}}},
        {"attachment", "id", {{"attachment.number"}, {"attachment.file_name"}}},
        {"session_candidate", "application", {{"session_candidate.identified_with", true}}},
        {"certificate", "id", {{"certificate.collected_with", true}}},
        {"duplicate", "id", {{"duplicate.collected_with", true}}},
        {"disability", "id", {{"disability.report"}, {"disability.sheet_number", true}}},
        {"draft", "CAST(kind || ' ' || key AS BLOB)", {{"draft.content"}}},
        {"record", "id", {{"record.canonical"}, {"record.answer", true}}},
        {"scan", "attachment", {{"scan.content"}}, false, 4},
        {"journal", "CAST(CAST(seq AS TEXT) AS BLOB)", {{"journal.content"}}, false},
    };
    return tables;
}

/// `place` without its table.
QString nameOf(const SealedColumn& column)
{
    return QString::fromLatin1(column.place).section(QLatin1Char('.'), 1);
}

QByteArray plainOf(const QVariant& value)
{
    return value.typeId() == QMetaType::QByteArray ? value.toByteArray() : value.toString().toUtf8();
}

/// Page by page in the order of the rowid, each page read whole before anything is changed.
Result<void> forEachRow(Connection& connection, const QString& select, int atOnce, const Statement::Visitor& visit)
{
    qint64 last = 0;
    for (;;) {
        const auto rows = Statement::on(connection, select + QStringLiteral(
                              " WHERE rowid > :last ORDER BY rowid LIMIT :limit"))
                              .bind(":last", last)
                              .bind(":limit", atOnce)
                              .all();
        if (!rows)
            return rows.error();
        if (rows->empty())
            return {};
        for (const Row& row : *rows) {
            if (const auto done = visit(row); !done)
                return done;
        }
        const auto reached = rows->back().integer("at_row");
        if (!reached)
            return reached.error();
        last = *reached;
    }
}

/// Puts the row back with its sealed columns as placeholders; the others come as they were.
Result<QString> insertInto(Connection& connection, const SealedTable& table)
{
    QStringList placeholders;
    for (const SealedColumn& column : table.columns) {
        placeholders.append(nameOf(column));
        if (column.print != nullptr)
            placeholders.append(QLatin1String(column.print));
    }
    const QString name = QLatin1String(table.name);
    const auto columns = Statement::on(connection, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(name))
                             .map([](const Row& row) { return row.text("name"); });
    if (!columns)
        return columns.error();
    QStringList values;
    for (const QString& column : *columns)
        values.append(placeholders.contains(column) ? QLatin1Char(':') + column : column);
    return QStringLiteral("INSERT INTO %1 (%2) SELECT %3 FROM temp.plain_%1 WHERE rowid = :at_row")
        .arg(name, QStringList(columns->begin(), columns->end()).join(QStringLiteral(", ")),
            values.join(QStringLiteral(", ")));
}

QString updateOf(const SealedTable& table)
{
    QStringList written;
    for (const SealedColumn& column : table.columns)
        written.append(QStringLiteral("%1 = :%1").arg(nameOf(column)));
    return QStringLiteral("UPDATE %1 SET %2 WHERE rowid = :at_row")
        .arg(QLatin1String(table.name), written.join(QStringLiteral(", ")));
}

void bindTo(Statement& statement, const SealedColumn& column, const Row& row)
{
    const QVariant& stored = row.value(nameOf(column));
    const QByteArray plain = plainOf(stored);
    const bool isNothing = stored.isNull() || (column.emptyIsNull && plain.isEmpty());
    const SealPlace place {column.place, row.value("in_place").toByteArray()};
    statement.bindSealed(QLatin1Char(':') + nameOf(column), place, isNothing ? std::nullopt : std::optional(plain));
    if (column.print != nullptr)
        statement.bindFingerprint(QLatin1Char(':') + QLatin1String(column.print), column.place,
            isNothing ? std::nullopt : std::optional(stored.toString()));
}

Result<void> sealTable(Connection& connection, const SealedTable& table)
{
    const auto write = table.isBuiltAnew ? insertInto(connection, table) : updateOf(table);
    if (!write)
        return write.error();
    QStringList read {QStringLiteral("rowid AS at_row"), QStringLiteral("%1 AS in_place").arg(QLatin1String(table.row))};
    for (const SealedColumn& column : table.columns)
        read.append(nameOf(column));
    const QString from = (table.isBuiltAnew ? QStringLiteral("temp.plain_") : QString()) + QLatin1String(table.name);
    const QString select = QStringLiteral("SELECT %1 FROM %2").arg(read.join(QStringLiteral(", ")), from);
    return forEachRow(connection, select, table.atOnce, [&](const Row& row) -> Result<void> {
        Statement statement = Statement::on(connection, *write);
        for (const SealedColumn& column : table.columns)
            bindTo(statement, column, row);
        return statement.bind(":at_row", row.value("at_row").toLongLong()).run();
    });
}

/// Behind the contents: a fingerprint takes the place of each hash.
Result<void> printHashes(Connection& connection)
{
    return forEachRow(
        connection, QStringLiteral("SELECT rowid AS at_row, hash FROM record"), 1000, [&](const Row& row) {
            const QString hash = QString::fromLatin1(row.value("hash").toByteArray().toHex());
            return Statement::on(connection, QStringLiteral("UPDATE record SET hash = :print WHERE rowid = :at_row"))
                .bindFingerprint(":print", "record.hash", hash)
                .bind(":at_row", row.value("at_row").toLongLong())
                .run();
        });
}

/// The texts of what the first script shortened.
Result<void> foldTexts(Connection& connection)
{
    return forEachRow(connection, QStringLiteral("SELECT rowid AS at_row, title, subtitle FROM search_item"), 1000,
        [&](const Row& row) {
            const QString said = row.value("title").toString() + QLatin1Char(' ') + row.value("subtitle").toString();
            return Statement::on(connection, QStringLiteral("UPDATE search_item SET text = :text WHERE rowid = :at_row"))
                .bind(":text", foldForSearch(said))
                .bind(":at_row", row.value("at_row").toLongLong())
                .run();
        });
}

} // namespace

Result<void> sealStoredRows(Connection& connection, const QString& after)
{
    for (const SealedTable& table : sealedTables()) {
        if (const auto sealed = sealTable(connection, table); !sealed)
            return sealed;
    }
    for (const auto& step : {printHashes, foldTexts}) {
        if (const auto done = step(connection); !done)
            return done;
    }
    return connection.executeScript(after);
}

} // namespace tanu
