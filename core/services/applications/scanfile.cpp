#include "core/services/applications/scanfile.h"

#include <QtCore/QStringList>

namespace tanu {

QString mediaTypeOf(const QByteArray& content)
{
    if (content.startsWith(QByteArrayLiteral("%PDF-")))
        return QStringLiteral("application/pdf");
    if (content.startsWith(QByteArrayLiteral("\xFF\xD8\xFF")))
        return QStringLiteral("image/jpeg");
    if (content.startsWith(QByteArrayLiteral("\x89PNG\r\n\x1A\n")))
        return QStringLiteral("image/png");
    return {};
}

Result<QString> checkScan(const QString& fileName, const QByteArray& content)
{
    if (content.size() > greatestScan)
        return Error {ErrorKind::FileTooLarge, {fileName, QString::number(greatestScan)}, {}};
    const QString mediaType = mediaTypeOf(content);
    if (mediaType.isEmpty())
        return Error {ErrorKind::FileKindNotAllowed, {fileName}, {}};
    return mediaType;
}

} // namespace tanu
