#include "core/storage/searchtable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"
#include "core/domain/values/searchtext.h"

#include <algorithm>
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

Result<SearchItem> itemFrom(const Row& row)
{
    RowReader read(row, QStringLiteral("search_item"));
    return read.finish(SearchItem {read.parsed<SearchKind>("kind", &parseSearchKind), read.bytes("subject"),
        read.text("title"), read.text("subtitle")});
}

} // namespace

SearchTable::SearchTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> SearchTable::put(const SearchItem& item)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO search_item (kind, subject, title, subtitle, text, sort_key)
        VALUES (:kind, :subject, :title, :subtitle, :text, :sort_key)
        ON CONFLICT (subject) DO UPDATE SET kind = excluded.kind, title = excluded.title,
            subtitle = excluded.subtitle, text = excluded.text, sort_key = excluded.sort_key)"))
        .bind(":kind", codeOf(item.kind))
        .bind(":subject", item.subject)
        .bind(":title", item.title)
        .bind(":subtitle", item.subtitle)
        .bind(":text", foldForSearch(QString(item.title + QLatin1Char(' ') + item.subtitle)))
        .bind(":sort_key", kazakhSortKey(item.title))
        .run();
}

Result<std::vector<SearchItem>> SearchTable::find(const QString& typed, int limit)
{
    const SearchWords words = SearchWords::of(typed);
    if (words.isEmpty() || limit < 1)
        return std::vector<SearchItem>();
    const auto plan = words.plan(m_connection);
    if (!plan)
        return plan.error();
    switch (*plan) {
    case SearchWords::Plan::Prefix:
        return beginning(words, limit);
    case SearchWords::Plan::Index:
        return fromIndex(words, limit);
    case SearchWords::Plan::Walk:
        return walking(words, limit);
    }
    Q_UNREACHABLE();
}

Result<std::vector<SearchItem>> SearchTable::beginning(const SearchWords& words, int limit)
{
    std::vector<SearchItem> items;
    for (const SearchWords::KeyRange& range : words.keyRanges()) {
        Statement select = Statement::on(m_connection, QStringLiteral(R"(
            SELECT kind, subject, title, subtitle FROM search_item
            WHERE sort_key >= :from AND sort_key < :to AND )") + words.condition(QStringLiteral("text"))
            + QStringLiteral(" ORDER BY sort_key, rowid LIMIT :limit"));
        select.bind(":from", range.from).bind(":to", range.to);
        words.bindTo(select);
        auto found = select.bind(":limit", limit - static_cast<int>(items.size())).map(itemFrom);
        if (!found)
            return found.error();
        items.insert(items.end(), found->begin(), found->end());
        if (static_cast<int>(items.size()) >= limit)
            break;
    }
    return items;
}

Result<std::vector<SearchItem>> SearchTable::fromIndex(const SearchWords& words, int limit)
{
    Statement select = Statement::on(m_connection, QStringLiteral(R"(
        SELECT kind, subject, title, subtitle FROM search_item
        WHERE rowid IN (SELECT rowid FROM search_index WHERE search_index MATCH :match) AND )")
        + words.condition(QStringLiteral("text")) + QStringLiteral(" ORDER BY +sort_key, rowid LIMIT :limit"));
    select.bind(":match", words.match());
    words.bindTo(select);
    return select.bind(":limit", limit).map(itemFrom);
}

Result<std::vector<SearchItem>> SearchTable::walking(const SearchWords& words, int limit)
{
    Statement select = Statement::on(m_connection, QStringLiteral(R"(
        SELECT kind, subject, title, subtitle FROM search_item INDEXED BY search_item_by_key
        WHERE )") + words.condition(QStringLiteral("text"))
        + QStringLiteral(" ORDER BY sort_key, rowid LIMIT :limit"));
    words.bindTo(select);
    return select.bind(":limit", limit).map(itemFrom);
}

Result<void> SearchTable::remove(const QByteArray& subject)
{
    return Statement::on(m_connection, QStringLiteral("DELETE FROM search_item WHERE subject = :subject"))
        .bind(":subject", subject)
        .run();
}

} // namespace tanu
