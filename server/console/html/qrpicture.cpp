#include "server/console/html/qrpicture.h"

#include "core/documents/code/qrcode.h"

namespace tanu::server {

Html qrPicture(const QString& text, const QString& label)
{
    const auto code = QrCode::of(text);
    if (!code)
        return {};
    QString path;
    for (const QRect& run : code->runs()) {
        path += QStringLiteral("M%1 %2h%3v%4h-%3z")
                    .arg(run.x() + QrCode::quietZone)
                    .arg(run.y() + QrCode::quietZone)
                    .arg(run.width())
                    .arg(run.height());
    }
    const QString whole = QString::number(code->size() + 2 * QrCode::quietZone);
    const Html ground
        = element("rect", {{"width", whole}, {"height", whole}, {"fill", QStringLiteral("#fff")}}, Html());
    const Html modules = element("path", {{"d", path}, {"fill", QStringLiteral("#000")}}, Html());
    return element("svg",
        {{"class", QStringLiteral("qr")}, {"viewBox", QString(QLatin1String("0 0 ") + whole + QLatin1Char(' ') + whole)},
            {"role", QStringLiteral("img")}, {"aria-label", label}, {"shape-rendering", QStringLiteral("crispEdges")}},
        ground + modules);
}

} // namespace tanu::server
