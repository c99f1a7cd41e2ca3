#include "server/actions/publishfile.h"

#include "core/database/transaction.h"
#include "core/security/hash.h"
#include "server/deeds/carryout.h"
#include "server/deeds/filedeeds.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace tanu::server {

namespace {

struct KnownType {
    const char* suffix;
    const char* contentType;
    const char* mark; ///< that the content has
    qsizetype at; ///< where
};

constexpr std::array<KnownType, 10> knownTypes{{
    {"pdf", "application/pdf", "%PDF-", 0},
    {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK\x03\x04", 0},
    {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK\x03\x04", 0},
    {"pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "PK\x03\x04", 0},
    {"odt", "application/vnd.oasis.opendocument.text", "PK\x03\x04", 0},
    {"ods", "application/vnd.oasis.opendocument.spreadsheet", "PK\x03\x04", 0},
    {"txt", "text/plain; charset=utf-8", "", 0},
    {"csv", "text/csv; charset=utf-8", "", 0},
    {"mp4", "video/mp4", "ftyp", 4},
    {"webm", "video/webm", "\x1A\x45\xDF\xA3", 0},
}};

bool isText(const QByteArray& content)
{
    return QString::fromUtf8(content).toUtf8() == content && !content.contains('\0');
}

Result<QByteArray> checkedType(const FileToPublish& file, QDate today)
{
    if (file.title.kk.trimmed().isEmpty() || file.title.ru.trimmed().isEmpty())
        return Error{ErrorKind::FieldEmpty, {QStringLiteral("title")}, {}};
    if (std::max(file.title.kk.size(), file.title.ru.size()) > PublishFile::longestTitle)
        return Error{ErrorKind::FieldTooLong, {QStringLiteral("title"), QString::number(PublishFile::longestTitle)}, {}};
    if (file.content.isEmpty())
        return Error{ErrorKind::FieldEmpty, {QStringLiteral("file")}, {}};
    if (!file.datedOn.isValid() || file.datedOn > today)
        return Error{ErrorKind::ImpossibleDate, {file.datedOn.toString(Qt::ISODate)}, {}};
    if (file.content.size() > PublishFile::greatestSize)
        return Error{
            ErrorKind::FileTooLarge, {file.fileName, QString::number(PublishFile::greatestSize)}, {}};
    const QByteArray type = publishedTypeOf(file.fileName, file.content);
    if (type.isEmpty())
        return Error{ErrorKind::FileKindNotAllowed, {file.fileName}, {}};
    return type;
}

Deed deedOf(const char* action, const QDateTime& now, const QString& by, const PublishedFileId& id, const QByteArray& content)
{
    return {{now, by, QString::fromLatin1(action), QStringLiteral("file"), id.bytes(), content}};
}

} // namespace

QByteArray publishedTypeOf(const QString& fileName, const QByteArray& content)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    for (const KnownType& type : knownTypes) {
        if (suffix != QLatin1String(type.suffix))
            continue;
        const QByteArray mark(type.mark);
        const bool isBorneOut = mark.isEmpty() ? isText(content) : content.mid(type.at, mark.size()) == mark;
        return isBorneOut ? QByteArray(type.contentType) : QByteArray();
    }
    return {};
}

PublishFile::PublishFile(const ServerContext& context)
    : m_context(context)
{
}

Result<PublishedFile> PublishFile::run(const FileToPublish& file, const QString& by) const
{
    const auto type = checkedType(file, m_context.clock.today());
    if (!type)
        return type.error();
    const QDateTime now = m_context.clock.now();
    PublishedFile made{PublishedFileId::make(now), file.kind, {file.title.kk.trimmed(), file.title.ru.trimmed()},
        QFileInfo(file.fileName).fileName(), *type, file.content.size(), file.datedOn, now, by, std::nullopt,
        sha256(file.content), file.language, 1, file.replaces};
    const auto done = inTransaction(m_context.connection, [&]() -> Result<void> {
        if (file.replaces) {
            const auto replaced = shown(*file.replaces);
            if (!replaced)
                return replaced.error();
            made.version = replaced->version + 1;
        }
        Deed deed = deedOf("publishFile", now, by, made.id, made.hash);
        deed.parts = {file.content, partOf(made)};
        const auto published = carryOut(m_context, deed);
        const bool isAlone = !published || !file.replaces;
        return isAlone ? published : carryOut(m_context, deedOf("withdrawFile", now, by, *file.replaces, {}));
    });
    return done ? Result<PublishedFile>(made) : Result<PublishedFile>(done.error());
}

Result<PublishedFile> PublishFile::shown(const PublishedFileId& id) const
{
    auto known = PublishedFileTable(m_context.connection).find(id);
    if (!known)
        return known.error();
    if (!known->has_value() || (*known)->withdrawnAt)
        return Error{ErrorKind::NotFound, {QStringLiteral("file"), id.toText()}, {}};
    return **std::move(known);
}

Result<void> PublishFile::withdraw(const PublishedFileId& id, const QString& by) const
{
    return inTransaction(m_context.connection, [&]() -> Result<void> {
        if (const auto known = shown(id); !known)
            return known.error();
        return carryOut(m_context, deedOf("withdrawFile", m_context.clock.now(), by, id, {}));
    });
}

} // namespace tanu::server
