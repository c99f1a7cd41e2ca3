#include "core/services/journal/journalfact.h"

namespace tanu {

namespace {

void flatten(const QString& name, const Cbor& value, std::vector<JournalFact>& facts)
{
    const Cbor::Map* map = value.asMap();
    if (map == nullptr) {
        facts.push_back({name, value});
        return;
    }
    for (const auto& [key, inner] : *map) {
        const QString part = plainText(key);
        flatten(name.isEmpty() ? part : QString(name + QLatin1Char('.') + part), inner, facts);
    }
}

} // namespace

std::vector<JournalFact> factsOf(const QByteArray& content)
{
    std::vector<JournalFact> facts;
    if (content.isEmpty())
        return facts;
    const auto decoded = decodeCbor(content);
    if (decoded && decoded->asMap() != nullptr)
        flatten({}, *decoded, facts);
    else
        facts.push_back({QStringLiteral("content"), decoded ? *decoded : Cbor(content)});
    return facts;
}

QString plainText(const Cbor& value)
{
    if (const QString* text = value.asText())
        return *text;
    if (const qint64* number = value.asNumber())
        return QString::number(*number);
    if (const bool* truth = value.asBoolean())
        return *truth ? QStringLiteral("true") : QStringLiteral("false");
    if (const QByteArray* bytes = value.asBytes())
        return QString::fromLatin1(bytes->toHex());
    QStringList parts;
    if (const Cbor::Array* items = value.asArray()) {
        for (const Cbor& item : *items)
            parts += plainText(item);
    } else if (const Cbor::Map* map = value.asMap()) {
        for (const auto& [key, inner] : *map)
            parts += QStringLiteral("%1: %2").arg(plainText(key), plainText(inner));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace tanu
