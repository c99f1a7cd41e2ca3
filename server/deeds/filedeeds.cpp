#include "server/deeds/filedeeds.h"

#include "core/security/hash.h"
#include "server/deeds/deedparts.h"

namespace tanu::server {

namespace {

constexpr qsizetype idSize = 16;
constexpr qint64 greatestVersion = 1'000'000;

/// Deeds of before say nothing of it: whatever was published then replaced nothing.
void readVersion(Fields& fields, PublishedFile& file)
{
    if (const auto code = fields.textIfAny(QLatin1String("language"))) {
        const auto language = parseFileLanguage(*code);
        if (!language)
            fields.refuse(QLatin1String("language"), problemcode::outOfRange);
        file.language = language.value_or(FileLanguage::Both);
    }
    file.version = fields.numberIfAny(QLatin1String("version"), 1, greatestVersion).value_or(1);
    if (const auto replaced = fields.bytesIfAny(QLatin1String("replaces"), idSize, idSize))
        file.replaces = *PublishedFileId::fromBytes(*replaced);
}

PublishedFile fileIn(Fields& fields)
{
    PublishedFile file;
    const auto kind = parseFileKind(fields.text(QLatin1String("kind")));
    if (!kind)
        fields.refuse(QLatin1String("kind"), problemcode::outOfRange);
    file.kind = kind.value_or(FileKind::Template);
    file.title = {fields.text(QLatin1String("titleKk"), greatestTextOfPart),
        fields.text(QLatin1String("titleRu"), greatestTextOfPart)};
    file.fileName = fields.text(QLatin1String("fileName"), greatestTextOfPart);
    file.contentType = fields.text(QLatin1String("contentType")).toLatin1();
    file.datedOn = fields.date(QLatin1String("datedOn"));
    readVersion(fields, file);
    return file;
}

} // namespace

Result<void> applyPublishFile(Connection& connection, const Deed& deed)
{
    const auto id = PublishedFileId::fromBytes(deed.note.subject);
    if (!id)
        return id.error();
    auto file = readMapOf(deed.parts.value(1), &fileIn);
    if (!file)
        return file.error();
    file->id = *id;
    file->size = deed.parts.at(0).size();
    file->hash = sha256(deed.parts.at(0));
    file->publishedAt = deed.note.at;
    file->publishedBy = deed.note.actor;
    return PublishedFileTable(connection).insert(*file, deed.parts.at(0));
}

Result<void> applyWithdrawFile(Connection& connection, const Deed& deed)
{
    const auto id = PublishedFileId::fromBytes(deed.note.subject);
    return id ? PublishedFileTable(connection).withdraw(*id, deed.note.at, deed.note.actor) : Result<void>(id.error());
}

QByteArray partOf(const PublishedFile& file)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("kind"), codeOf(file.kind));
    map.insert(QLatin1String("titleKk"), file.title.kk);
    map.insert(QLatin1String("titleRu"), file.title.ru);
    map.insert(QLatin1String("fileName"), file.fileName);
    map.insert(QLatin1String("contentType"), QString::fromLatin1(file.contentType));
    map.insert(QLatin1String("datedOn"), cborOf(file.datedOn));
    map.insert(QLatin1String("language"), codeOf(file.language));
    map.insert(QLatin1String("version"), Cbor(file.version));
    if (file.replaces)
        map.insert(QLatin1String("replaces"), Cbor(file.replaces->bytes()));
    return map.encode();
}

} // namespace tanu::server
