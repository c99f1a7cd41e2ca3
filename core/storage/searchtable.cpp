#include "core/storage/searchtable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"
#include "core/domain/values/searchtext.h"
#include "core/storage/persontable.h"

#include <array>

namespace tanu {

QString codeOf(SearchKind kind)
{
    constexpr std::array<const char*, 3> codes {"application", "protocol", "certificate"};
    return QString::fromLatin1(codes.at(static_cast<size_t>(kind)));
}

Result<SearchKind> parseSearchKind(const QString& code)
{
    for (const SearchKind kind : {SearchKind::Application, SearchKind::Protocol, SearchKind::Certificate}) {
        if (code == codeOf(kind))
            return kind;
    }
    return Error {ErrorKind::FieldMalformed, {QStringLiteral("searchkind"), code}, {}};
}

namespace {

constexpr int fewItems = 500; ///< so many put in order cost less than a look over all texts

/// Items with what tells who an application's person is, which is looked up only for those that are given in the end.
/// The conditions speak of `s`.
QString selecting(const QString& conditions)
{
    return QStringLiteral(R"(
        SELECT i.kind, i.subject, i.title, i.subtitle, p.id AS person, p.iin, p.foreign_document
        FROM (SELECT s.rowid AS place, s.kind, s.subject, s.title, s.subtitle, s.sort_key FROM search_item AS s
              WHERE %1 ORDER BY +s.sort_key, s.rowid LIMIT :limit) AS i
            LEFT JOIN application AS a INDEXED BY application_with_person ON a.id = i.subject
            LEFT JOIN person AS p INDEXED BY person_with_identity ON p.id = a.person
        ORDER BY i.sort_key, i.place)").arg(conditions);
}

QString identityFrom(RowReader& read)
{
    const auto person = read.optionalBytes("person");
    if (!person)
        return {};
    const auto iin = read.optionalSealedText("iin", {personIinColumn, *person});
    return iin ? *iin
               : read.optionalSealedText("foreign_document", {personDocumentColumn, *person}).value_or(QString());
}

Result<SearchItem> itemFrom(const Row& row)
{
    RowReader read(row, QStringLiteral("search_item"));
    return read.finish(SearchItem {read.parsed<SearchKind>("kind", &parseSearchKind), read.bytes("subject"),
        read.text("title"), read.text("subtitle"), identityFrom(read)});
}

} // namespace

SearchTable::SearchTable(Connection& connection)
    : m_connection(connection)
{
}

Result<std::optional<SearchBlocks::Item>> SearchTable::leaveBlock(const QByteArray& subject)
{
    const auto found = Statement::on(m_connection, QStringLiteral("SELECT rowid, sort_key FROM search_item WHERE subject = :subject"))
                           .bind(":subject", subject)
                           .mapOne([](const Row& row) {
                               RowReader read(row, QStringLiteral("search_item"));
                               return read.finish(SearchBlocks::Item {read.integer("rowid"), read.bytes("sort_key")});
                           });
    if (!found || !found->has_value())
        return found;
    if (const auto left = SearchBlocks(m_connection).remove(**found); !left)
        return left.error();
    return found;
}

Result<void> SearchTable::put(const SearchItem& item)
{
    if (const auto left = leaveBlock(item.subject); !left)
        return left.error();
    const QString text = foldForSearch(QString(item.title + QLatin1Char(' ') + item.subtitle));
    const QByteArray sortKey = kazakhSortKey(item.title);
    const auto row = Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO search_item (kind, subject, title, subtitle, text, sort_key)
        VALUES (:kind, :subject, :title, :subtitle, :text, :sort_key)
        ON CONFLICT (subject) DO UPDATE SET kind = excluded.kind, title = excluded.title,
            subtitle = excluded.subtitle, text = excluded.text, sort_key = excluded.sort_key
        RETURNING rowid)"))
        .bind(":kind", codeOf(item.kind))
        .bind(":subject", item.subject)
        .bind(":title", item.title)
        .bind(":subtitle", item.subtitle)
        .bind(":text", text)
        .bind(":sort_key", sortKey)
        .integer();
    if (!row)
        return row.error();
    return SearchBlocks(m_connection).add({*row, sortKey}, text);
}

Result<void> SearchTable::remove(const QByteArray& subject)
{
    const auto left = leaveBlock(subject);
    if (!left)
        return left.error();
    return Statement::on(m_connection, QStringLiteral("DELETE FROM search_item WHERE subject = :subject"))
        .bind(":subject", subject)
        .run();
}

Result<std::vector<SearchItem>> SearchTable::find(const QString& typed, int limit)
{
    const auto meant = personMeant(m_connection, typed);
    if (!meant)
        return meant.error();
    if (meant->isNamed)
        return ofPerson(*meant, limit);
    const SearchWords words = SearchWords::of(typed);
    if (words.isEmpty() || limit < 1)
        return std::vector<SearchItem>();
    const auto plan = words.plan(m_connection, fewItems);
    if (!plan)
        return plan.error();
    return *plan == SearchWords::Plan::Index ? fromIndex(words, limit) : fromBlocks(words, limit);
}

Result<std::vector<SearchItem>> SearchTable::ofPerson(const PersonMeant& meant, int limit)
{
    const SearchWords words = SearchWords::of(meant.rest);
    const QString others = words.isEmpty() ? QString() : QStringLiteral("AND ") + words.condition(QStringLiteral("s.text"));
    Statement select = Statement::on(m_connection, selecting(QStringLiteral(R"(
        s.subject IN (SELECT id FROM application WHERE person = :person) %1)").arg(others)));
    select.bind(":person", meant.person);
    words.bindTo(select);
    return select.bind(":limit", limit).map(itemFrom);
}

Result<std::vector<SearchItem>> SearchTable::fromIndex(const SearchWords& words, int limit)
{
    Statement select = Statement::on(m_connection, selecting(QStringLiteral(R"(
        s.rowid IN (SELECT rowid FROM search_index WHERE search_index MATCH :match) AND %1)").arg(words.condition(QStringLiteral("s.text")))));
    select.bind(":match", words.match());
    words.bindTo(select);
    return select.bind(":limit", limit).map(itemFrom);
}

Result<std::vector<SearchItem>> SearchTable::fromBlocks(const SearchWords& words, int limit)
{
    const auto rows = SearchBlocks(m_connection).find(words, limit);
    if (!rows)
        return rows.error();
    QStringList numbers;
    for (const qint64 row : *rows)
        numbers.append(QString::number(row));
    return Statement::on(m_connection, selecting(QStringLiteral("s.rowid IN (SELECT value FROM json_each(:rows))")))
        .bind(":rows", QString(QLatin1Char('[') + numbers.join(QLatin1Char(',')) + QLatin1Char(']')))
        .bind(":limit", limit)
        .map(itemFrom);
}

} // namespace tanu
