#include "server/storage/publishedfiletable.h"

#include "core/database/statement.h"

namespace tanu::server {

namespace {

struct KindCode {
    FileKind kind;
    const char* code;
};

constexpr std::array<KindCode, 4> kindCodes{{
    {FileKind::About, "about"},
    {FileKind::Activity, "activity"},
    {FileKind::Template, "template"},
    {FileKind::Instruction, "instruction"},
}};

constexpr std::array<const char*, 3> languageCodes{"kk", "ru", "both"}; // in the order of FileLanguage

const QByteArray behindAllIds(16, '\xff');

#define FILE_COLUMNS                                                                                         \
    "id, kind, title_kk, title_ru, file_name, content_type, size, dated_on, published_at, published_by, "    \
    "withdrawn_at, hash, language, version, replaces, withdrawn_by"

Result<PublishedFile> fileFrom(const Row& row)
{
    RowReader read(row);
    PublishedFile file;
    file.id = read.id<PublishedFileId>("id");
    file.kind = read.parsed<FileKind>("kind", [](const QString& code) { return parseFileKind(code); });
    file.title = {read.text("title_kk"), read.text("title_ru")};
    file.fileName = read.text("file_name");
    file.contentType = read.text("content_type").toLatin1();
    file.size = read.integer("size");
    file.datedOn = read.date("dated_on");
    file.publishedAt = read.moment("published_at");
    file.publishedBy = read.text("published_by");
    file.withdrawnAt = read.optionalMoment("withdrawn_at");
    file.hash = read.bytes("hash");
    file.language = read.parsed<FileLanguage>("language", [](const QString& code) { return parseFileLanguage(code); });
    file.version = read.integer("version");
    file.replaces = read.optionalId<PublishedFileId>("replaces");
    file.withdrawnBy = read.optionalText("withdrawn_by").value_or(QString());
    return read.finish(file);
}

} // namespace

QString codeOf(FileKind kind)
{
    return QString::fromLatin1(kindCodes.at(static_cast<size_t>(kind)).code);
}

std::optional<FileKind> parseFileKind(const QString& code)
{
    for (const KindCode& known : kindCodes) {
        if (code == QLatin1String(known.code))
            return known.kind;
    }
    return std::nullopt;
}

QString codeOf(FileLanguage language)
{
    return QString::fromLatin1(languageCodes.at(static_cast<size_t>(language)));
}

std::optional<FileLanguage> parseFileLanguage(const QString& code)
{
    for (size_t i = 0; i < languageCodes.size(); ++i) {
        if (code == QLatin1String(languageCodes.at(i)))
            return static_cast<FileLanguage>(i);
    }
    return std::nullopt;
}

PublishedFileTable::PublishedFileTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> PublishedFileTable::insert(const PublishedFile& file, const QByteArray& content)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO published_file (id, kind, title_kk, title_ru, file_name, content_type, size, content,
                                    dated_on, published_at, published_by, withdrawn_at, hash, language, version,
                                    replaces, withdrawn_by)
        VALUES (:id, :kind, :title_kk, :title_ru, :file_name, :content_type, :size, :content, :dated_on, :at,
                :by, NULL, :hash, :language, :version, :replaces, NULL))"))
        .bind(":id", file.id)
        .bind(":kind", codeOf(file.kind))
        .bind(":title_kk", file.title.kk)
        .bind(":title_ru", file.title.ru)
        .bind(":file_name", file.fileName)
        .bind(":content_type", QString::fromLatin1(file.contentType))
        .bind(":size", file.size)
        .bind(":content", content)
        .bind(":dated_on", file.datedOn)
        .bind(":at", file.publishedAt)
        .bind(":by", file.publishedBy)
        .bind(":hash", file.hash)
        .bind(":language", codeOf(file.language))
        .bind(":version", file.version)
        .bind(":replaces", file.replaces)
        .run();
}

Result<std::optional<PublishedFile>> PublishedFileTable::find(const PublishedFileId& id) const
{
    return Statement::on(m_connection, QStringLiteral("SELECT " FILE_COLUMNS " FROM published_file WHERE id = :id"))
        .bind(":id", id)
        .mapOne(fileFrom);
}

Result<QByteArray> PublishedFileTable::content(const PublishedFileId& id) const
{
    const auto row = Statement::on(m_connection, QStringLiteral("SELECT content FROM published_file WHERE id = :id"))
                         .bind(":id", id)
                         .one();
    if (!row)
        return row.error();
    if (!row->has_value())
        return Error{ErrorKind::NotFound, {QStringLiteral("file"), id.toText()}, {}};
    return (*row)->bytes("content");
}

Result<std::vector<PublishedFile>> PublishedFileTable::all() const
{
    return Statement::on(m_connection, QStringLiteral("SELECT " FILE_COLUMNS R"(
        FROM published_file WHERE withdrawn_at IS NULL ORDER BY kind, dated_on DESC, id DESC)"))
        .map(fileFrom);
}

Result<std::vector<PublishedFile>> PublishedFileTable::page(const PublishedFileQuery& query) const
{
    return Statement::on(m_connection, QStringLiteral("SELECT " FILE_COLUMNS R"(
        FROM published_file
        WHERE (:every_kind = 1 OR kind = :kind) AND CASE WHEN withdrawn_at IS NULL THEN 0 ELSE 1 END = :withdrawn
          AND id < :before ORDER BY id DESC LIMIT :limit)"))
        .bind(":every_kind", query.kind ? 0 : 1)
        .bind(":kind", query.kind ? codeOf(*query.kind) : QString())
        .bind(":withdrawn", query.areWithdrawn ? 1 : 0)
        .bind(":before", query.before ? query.before->bytes() : behindAllIds)
        .bind(":limit", query.limit)
        .map(fileFrom);
}

Result<std::optional<PublishedFile>> PublishedFileTable::successorOf(const PublishedFileId& id) const
{
    return Statement::on(
        m_connection, QStringLiteral("SELECT " FILE_COLUMNS " FROM published_file WHERE replaces = :id"))
        .bind(":id", id)
        .mapOne(fileFrom);
}

Result<void> PublishedFileTable::withdraw(const PublishedFileId& id, const QDateTime& at, const QString& by)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        UPDATE published_file SET withdrawn_at = :at, withdrawn_by = :by WHERE id = :id AND withdrawn_at IS NULL)"))
        .bind(":at", at)
        .bind(":by", by)
        .bind(":id", id)
        .run();
}

} // namespace tanu::server
