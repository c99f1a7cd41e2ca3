#include "server/console/frame/cbortext.h"

#include "core/wire/cbor.h"

namespace tanu::server {

namespace {

constexpr qsizetype longestBytes = 16;

QString hex(const QByteArray& bytes)
{
    const QString digits = QString::fromLatin1(bytes.left(longestBytes).toHex());
    return bytes.size() > longestBytes ? QString(digits + QStringLiteral("…")) : digits;
}

QString textOf(const Cbor& value)
{
    if (const auto* number = value.asNumber())
        return QString::number(*number);
    if (const auto* text = value.asText())
        return *text;
    if (const auto* bytes = value.asBytes())
        return hex(*bytes);
    if (const auto* truth = value.asBoolean())
        return *truth ? QStringLiteral("+") : QStringLiteral("-");
    QStringList parts;
    if (const auto* items = value.asArray()) {
        for (const Cbor& item : *items)
            parts.append(textOf(item));
    }
    if (const auto* entries = value.asMap()) {
        for (const auto& [key, item] : *entries)
            parts.append(textOf(key) + QLatin1Char(' ') + textOf(item));
    }
    return parts.join(QLatin1String(", "));
}

} // namespace

QString textOfContent(const QByteArray& content)
{
    if (content.isEmpty())
        return {};
    const auto decoded = decodeCbor(content);
    return decoded ? textOf(*decoded) : hex(content);
}

} // namespace tanu::server
