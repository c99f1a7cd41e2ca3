#include "core/documents/template/formdata.h"

namespace tanu {

FormData& FormData::text(QLatin1String name, const QString& value)
{
    m_texts.insert(name, value);
    return *this;
}

FormData& FormData::flag(QLatin1String name, bool value)
{
    m_flags.insert(name, value);
    return *this;
}

FormData& FormData::list(QLatin1String name, const QList<FormData>& items)
{
    m_lists.insert(name, items);
    return *this;
}

FormData& FormData::lines(QLatin1String name, const QStringList& items)
{
    QList<FormData> list;
    for (const QString& item : items) {
        FormData data;
        data.text(QLatin1String("n"), QString::number(list.size() + 1)).text(QLatin1String("text"), item);
        list.append(data);
    }
    m_lists.insert(name, list);
    return *this;
}

std::optional<QString> FormData::findText(const QString& name) const
{
    const auto found = m_texts.constFind(name);
    return found == m_texts.cend() ? std::nullopt : std::optional(*found);
}

std::optional<QList<FormData>> FormData::findList(const QString& name) const
{
    const auto found = m_lists.constFind(name);
    return found == m_lists.cend() ? std::nullopt : std::optional(*found);
}

std::optional<bool> FormData::findTruth(const QString& name) const
{
    if (const auto found = m_flags.constFind(name); found != m_flags.cend())
        return *found;
    if (const auto text = findText(name))
        return !text->isEmpty();
    if (const auto list = findList(name))
        return !list->isEmpty();
    return std::nullopt;
}

} // namespace tanu
