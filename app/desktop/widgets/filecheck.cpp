#include "app/desktop/widgets/filecheck.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <optional>

namespace tanu::desktop {

namespace {

constexpr qint64 bytesLookedAt = 8;

std::optional<FileKind> kindOf(const QByteArray& head)
{
    if (head.startsWith("%PDF-"))
        return FileKind::Pdf;
    if (head.startsWith("\xff\xd8\xff"))
        return FileKind::Jpeg;
    if (head == QByteArray::fromHex("89504e470d0a1a0a"))
        return FileKind::Png;
    return std::nullopt;
}

} // namespace

Result<PickedFile> inspectFile(const QString& path, qint64 greatestBytes)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, {path}, file.errorString()};
    if (file.size() > greatestBytes)
        return Error{ErrorKind::FileTooLarge, {name, QString::number(greatestBytes)}, {}};
    const std::optional<FileKind> kind = kindOf(file.read(bytesLookedAt));
    if (!kind)
        return Error{ErrorKind::FileKindNotAllowed, {name}, {}};
    return PickedFile{path, name, *kind, file.size()};
}

} // namespace tanu::desktop
