#include "core/services/starter/starteritem.h"

#include <QtCore/QJsonArray>

namespace tanu {

StarterItem::StarterItem(QJsonObject json)
    : m_json(std::move(json))
{
}

void StarterItem::fail(const char* field)
{
    if (m_wrong.isEmpty())
        m_wrong = QString::fromLatin1(field);
}

QString StarterItem::text(const char* field)
{
    const QString text = m_json.value(QLatin1String(field)).toString();
    if (text.trimmed().isEmpty())
        fail(field);
    return text;
}

int StarterItem::number(const char* field)
{
    const QJsonValue value = m_json.value(QLatin1String(field));
    if (!value.isDouble())
        fail(field);
    return value.toInt();
}

std::optional<QString> StarterItem::optionalText(const char* field)
{
    const QJsonValue value = m_json.value(QLatin1String(field));
    if (value.isNull() || value.isUndefined())
        return std::nullopt;
    return text(field);
}

std::optional<int> StarterItem::optionalNumber(const char* field)
{
    const QJsonValue value = m_json.value(QLatin1String(field));
    if (value.isNull() || value.isUndefined())
        return std::nullopt;
    return number(field);
}

std::vector<int> StarterItem::numbers(const char* field)
{
    std::vector<int> numbers;
    const QJsonArray array = m_json.value(QLatin1String(field)).toArray();
    if (array.isEmpty())
        fail(field);
    for (const QJsonValue value : array)
        numbers.push_back(value.toInt());
    return numbers;
}

Bilingual StarterItem::words(const char* field)
{
    StarterItem inner(m_json.value(QLatin1String(field)).toObject());
    const Bilingual words = inner.words();
    if (!inner.wrongField().isEmpty())
        fail(field);
    return words;
}

Bilingual StarterItem::words()
{
    return {text("kk"), text("ru")};
}

} // namespace tanu
