#include "server/storage/registerrowtable.h"

#include "core/database/statement.h"
#include "core/domain/values/searchtext.h"

namespace tanu::server {

namespace {

#define STANDS_IN_VERSION "since <= :version AND (until IS NULL OR until > :version)"

Result<RegisterRow> rowFrom(const Row& row)
{
    RowReader read(row);
    RegisterRow made;
    made.key = read.text("row_key");
    made.fields = read.parsed<QMap<QString, QString>>("fields", [](const QByteArray& bytes) { return fieldsIn(bytes); });
    return read.finish(made);
}

QString nameOf(const RegisterDescription& description)
{
    return QString::fromLatin1(description.name);
}

QStringList wordsOf(const QString& typed)
{
    return foldForSearch(typed).split(u' ', Qt::SkipEmptyParts).mid(0, RegisterRowTable::mostWords);
}

// Folded words hold letters and digits only: nothing that LIKE would take for a sign of its own.
QString condition(const QStringList& words)
{
    QString sql;
    for (qsizetype i = 0; i < words.size(); ++i)
        sql += QStringLiteral(" AND search LIKE :word%1").arg(i);
    return sql;
}

void bindWords(Statement& statement, const QStringList& words)
{
    for (qsizetype i = 0; i < words.size(); ++i)
        statement.bind(QStringLiteral(":word%1").arg(i), QString(u'%' + words.at(i) + u'%'));
}

QString sortColumn(Language language)
{
    return language == Language::Kazakh ? QStringLiteral("sort_kk") : QStringLiteral("sort_ru");
}

} // namespace

RegisterRowTable::RegisterRowTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> RegisterRowTable::insert(
    const RegisterDescription& description, const RegisterRow& row, qint64 since)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO register_row (register, row_key, since, until, fields, search, sort_kk, sort_ru)
        VALUES (:register, :key, :since, NULL, :fields, :search, :sort_kk, :sort_ru))"))
        .bind(":register", nameOf(description))
        .bind(":key", row.key)
        .bind(":since", since)
        .bind(":fields", contentOf(row))
        .bind(":search", searchTextOf(description, row))
        .bind(":sort_kk", orderOf(description, row, Language::Kazakh))
        .bind(":sort_ru", orderOf(description, row, Language::Russian))
        .run();
}

Result<void> RegisterRowTable::end(const RegisterDescription& description, const QString& key, qint64 until)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        UPDATE register_row SET until = :until WHERE register = :register AND row_key = :key AND until IS NULL)"))
        .bind(":until", until)
        .bind(":register", nameOf(description))
        .bind(":key", key)
        .run();
}

Result<std::vector<RegisterRow>> RegisterRowTable::rowsAt(
    const RegisterDescription& description, qint64 version) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT row_key, fields FROM register_row
        WHERE register = :register AND )" STANDS_IN_VERSION " ORDER BY row_key"))
        .bind(":register", nameOf(description))
        .bind(":version", version)
        .map(rowFrom);
}

Result<std::optional<RegisterRow>> RegisterRowTable::find(
    const RegisterDescription& description, const QString& key, qint64 version) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT row_key, fields FROM register_row
        WHERE register = :register AND row_key = :key AND )" STANDS_IN_VERSION))
        .bind(":register", nameOf(description))
        .bind(":key", key)
        .bind(":version", version)
        .mapOne(rowFrom);
}

Result<std::vector<RegisterRow>> RegisterRowTable::rowsUnder(
    const RegisterDescription& description, const QString& beginning, qint64 version) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT row_key, fields FROM register_row
        WHERE register = :register AND substr(row_key, 1, :length) = :beginning AND )" STANDS_IN_VERSION
                                                      " ORDER BY row_key"))
        .bind(":register", nameOf(description))
        .bind(":length", beginning.size())
        .bind(":beginning", beginning)
        .bind(":version", version)
        .map(rowFrom);
}

Result<Page<RegisterRow>> RegisterRowTable::page(const RegisterQuery& query, int size) const
{
    QByteArray place;
    if (!query.after.isEmpty()) {
        const auto last = find(*query.description, query.after, query.version);
        if (!last)
            return last.error();
        if (!last->has_value())
            return Error{ErrorKind::NotFound, {nameOf(*query.description), query.after}, {}};
        place = orderOf(*query.description, **last, query.order);
    }
    const QStringList words = wordsOf(query.search);
    const QString sort = sortColumn(query.order);
    Statement statement = Statement::on(m_connection, QStringLiteral(R"(
        SELECT row_key, fields FROM register_row
        WHERE register = :register AND )" STANDS_IN_VERSION R"( AND (%1, row_key) > (:sort, :key) %2
        ORDER BY %1, row_key LIMIT :limit)")
            .arg(sort, condition(words)));
    statement.bind(":register", nameOf(*query.description))
        .bind(":version", query.version)
        .bind(":sort", place.isNull() ? QByteArray("") : place)
        .bind(":key", query.after.isNull() ? QStringLiteral("") : query.after)
        .bind(":limit", size + 1);
    bindWords(statement, words);
    auto rows = statement.map(rowFrom);
    if (!rows)
        return rows.error();
    return toPage(*std::move(rows), static_cast<size_t>(size));
}

Result<qint64> RegisterRowTable::count(const RegisterQuery& query) const
{
    const QStringList words = wordsOf(query.search);
    Statement statement = Statement::on(m_connection, QStringLiteral(R"(
        SELECT count(*) FROM register_row WHERE register = :register AND )" STANDS_IN_VERSION " %1")
            .arg(condition(words)));
    statement.bind(":register", nameOf(*query.description)).bind(":version", query.version);
    bindWords(statement, words);
    return statement.integer();
}

Result<RegisterChanges> RegisterRowTable::changes(
    const RegisterDescription& description, qint64 from, qint64 to) const
{
    auto put = Statement::on(m_connection, QStringLiteral(R"(
        SELECT row_key, fields FROM register_row
        WHERE register = :register AND since > :from AND since <= :to AND (until IS NULL OR until > :to)
        ORDER BY row_key)"))
                   .bind(":register", nameOf(description))
                   .bind(":from", from)
                   .bind(":to", to)
                   .map(rowFrom);
    if (!put)
        return put.error();
    // What ended between the two and stood at the first, unless it stands again at the second.
    const auto removed = Statement::on(m_connection, QStringLiteral(R"(
        SELECT row_key FROM register_row AS gone
        WHERE register = :register AND since <= :from AND until > :from AND until <= :to
          AND NOT EXISTS (SELECT 1 FROM register_row AS back
                          WHERE back.register = gone.register AND back.row_key = gone.row_key
                            AND back.since <= :to AND (back.until IS NULL OR back.until > :to))
        ORDER BY row_key)"))
                             .bind(":register", nameOf(description))
                             .bind(":from", from)
                             .bind(":to", to)
                             .map([](const Row& row) { return row.text("row_key"); });
    if (!removed)
        return removed.error();
    return RegisterChanges{*std::move(put), QStringList(removed->begin(), removed->end())};
}

} // namespace tanu::server
