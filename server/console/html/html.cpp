#include "server/console/html/html.h"

namespace tanu::server {

namespace {

QString opening(const char* name, Attributes attributes)
{
    QString tag = QLatin1Char('<') + QLatin1String(name);
    for (const auto& [key, value] : attributes) {
        if (!value.isNull())
            tag += QLatin1Char(' ') + QLatin1String(key) + QLatin1String("=\"") + value.toHtmlEscaped() + QLatin1Char('"');
    }
    return tag + QLatin1Char('>');
}

} // namespace

Html element(const char* name, Attributes attributes, const Html& content)
{
    return Html::markup(
        opening(name, attributes) + content.toString() + QLatin1String("</") + QLatin1String(name) + QLatin1Char('>'));
}

Html element(const char* name, Attributes attributes, const QString& content)
{
    return element(name, attributes, Html::text(content));
}

Html emptyElement(const char* name, Attributes attributes)
{
    return Html::markup(opening(name, attributes));
}

} // namespace tanu::server
