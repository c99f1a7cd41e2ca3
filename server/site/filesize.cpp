#include "server/site/filesize.h"

namespace tanu::server {

QString fileSize(const SiteText& text, Language language, qint64 bytes)
{
    constexpr qint64 kilo = 1024;
    constexpr qint64 mega = kilo * kilo;
    if (bytes < mega)
        return text.text(language, QStringLiteral("materials.kilobytes")).arg((bytes + kilo - 1) / kilo);
    const QString whole = QString::number(bytes / mega);
    return text.text(language, QStringLiteral("materials.megabytes"))
        .arg(whole + u',' + QString::number(bytes % mega * 10 / mega));
}

} // namespace tanu::server
