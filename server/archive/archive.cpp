#include "server/archive/archive.h"

#include "core/base/durablefile.h"
#include "core/security/hash.h"
#include "core/wire/fields.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace tanu::server {

namespace {

const QString suffix = QStringLiteral(".entry");
constexpr int digitsOfSeq = 12;
constexpr qsizetype greatestPart = 256 * 1024 * 1024;
constexpr qint64 greatestSeq = 999'999'999'999;

std::optional<JournalEntry> entryFrom(const Cbor& map)
{
    Fields fields(map);
    JournalEntry entry;
    entry.seq = fields.number(QLatin1String("seq"), 1, greatestSeq);
    entry.note.at = fields.moment(QLatin1String("at"));
    entry.note.actor = fields.text(QLatin1String("actor"));
    entry.note.action = fields.text(QLatin1String("action"));
    entry.note.subjectKind = fields.text(QLatin1String("subjectKind"));
    entry.note.subject = fields.bytes(QLatin1String("subject"), 0, greatestPart);
    entry.note.content = fields.bytes(QLatin1String("content"), 0, greatestPart);
    entry.previousHash = fields.bytes(QLatin1String("previous"), Journal::hashSize, Journal::hashSize);
    entry.hash = fields.bytes(QLatin1String("hash"), Journal::hashSize, Journal::hashSize);
    const bool fits = !fields.problem() && entry.hash == sha256(entry.previousHash + canonicalOf(entry.seq, entry.note));
    return fits ? std::optional(entry) : std::nullopt;
}

} // namespace

QString archiveNameOf(const JournalEntry& entry)
{
    return QStringLiteral("%1-%2").arg(entry.seq, digitsOfSeq, 10, QLatin1Char('0')).arg(QString::fromLatin1(entry.hash.left(8).toHex()))
        + suffix;
}

qint64 archivedSeqOf(const QString& path)
{
    return QFileInfo(path).fileName().left(digitsOfSeq).toLongLong();
}

QByteArray archiveHead(int parts)
{
    constexpr int array = 0x80; // of CBOR; a length below 24 stands in the same byte
    Q_ASSERT(parts < 23);
    return QByteArray(1, static_cast<char>(array + parts + 1));
}

QByteArray archivePart(const QByteArray& part)
{
    return Cbor(part).encode();
}

QByteArray archiveTail(const JournalEntry& entry)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("seq"), entry.seq);
    map.insert(QLatin1String("at"), entry.note.at.toMSecsSinceEpoch());
    map.insert(QLatin1String("actor"), entry.note.actor);
    map.insert(QLatin1String("action"), entry.note.action);
    map.insert(QLatin1String("subjectKind"), entry.note.subjectKind);
    map.insert(QLatin1String("subject"), entry.note.subject);
    map.insert(QLatin1String("content"), entry.note.content);
    map.insert(QLatin1String("previous"), entry.previousHash);
    map.insert(QLatin1String("hash"), entry.hash);
    return map.encode();
}

Archive::Archive(QString folder)
    : m_folder(std::move(folder))
{
}

QString Archive::folderOf(const QDateTime& at) const
{
    return m_folder.isEmpty() ? QString()
                              : QString(m_folder + QLatin1Char('/') + at.toUTC().toString(QStringLiteral("yyyy/MM/dd")));
}

Result<void> Archive::put(const JournalEntry& entry, const QByteArrayList& parts) const
{
    if (m_folder.isEmpty())
        return {};
    const QDir folder(folderOf(entry.note.at));
    if (!folder.exists() && !QDir().mkpath(folder.path()))
        return Error{ErrorKind::FileUnwritable, {folder.path()}, {}};
    const QString path = folder.filePath(archiveNameOf(entry));
    if (QFile::exists(path)) // of a transaction that did not commit, and was done once more
        return {};
    auto file = DurableFile::create(path);
    if (!file)
        return file.error();
    QByteArray content = archiveHead(static_cast<int>(parts.size()));
    for (const QByteArray& part : parts)
        content += archivePart(part);
    if (const auto written = (*file)->write(content + archiveTail(entry)); !written)
        return written;
    return (*file)->publish();
}

QStringList Archive::filesAfter(qint64 seq) const
{
    std::vector<std::pair<QString, QString>> named;
    QDirIterator walk(m_folder, {QLatin1Char('*') + suffix}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        if (archivedSeqOf(path) > seq)
            named.emplace_back(walk.fileName(), path);
    }
    std::sort(named.begin(), named.end());
    QStringList paths;
    for (const auto& [name, path] : named)
        paths.append(path);
    return paths;
}

Result<ArchivedEntry> Archive::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, {path}, file.errorString()};
    const Error corrupt{ErrorKind::RowCorrupt, {QStringLiteral("archive"), path}, {}};
    const auto decoded = decodeCbor(file.readAll(), {2 * greatestPart, 4, 1000});
    const Cbor::Array* items = decoded ? decoded->asArray() : nullptr;
    if (items == nullptr || items->empty())
        return corrupt;
    const auto entry = entryFrom(items->back());
    if (!entry)
        return corrupt;
    ArchivedEntry archived{*entry, {}};
    for (size_t i = 0; i + 1 < items->size(); ++i) {
        const QByteArray* part = (*items)[i].asBytes();
        if (part == nullptr)
            return corrupt;
        archived.parts.append(*part);
    }
    return archived;
}

} // namespace tanu::server
