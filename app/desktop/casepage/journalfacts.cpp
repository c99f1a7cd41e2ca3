#include "app/desktop/casepage/journalfacts.h"

#include "app/desktop/shell/formats.h"

namespace tanu::desktop {

JournalFacts::JournalFacts(const Cbor& facts)
    : m_facts(facts)
{
}

QString JournalFacts::text(const char* name) const
{
    const Cbor* value = m_facts.find(QLatin1String(name));
    return value && value->asText() ? *value->asText() : QString();
}

qint64 JournalFacts::number(const char* name) const
{
    const Cbor* value = m_facts.find(QLatin1String(name));
    return value && value->asNumber() ? *value->asNumber() : 0;
}

bool JournalFacts::truth(const char* name) const
{
    const Cbor* value = m_facts.find(QLatin1String(name));
    return value && value->asBoolean() && *value->asBoolean();
}

QStringList JournalFacts::texts(const char* name) const
{
    QStringList items;
    const Cbor* value = m_facts.find(QLatin1String(name));
    if (!value || !value->asArray())
        return items;
    for (const Cbor& item : *value->asArray()) {
        if (item.asText())
            items.append(*item.asText());
    }
    return items;
}

QDateTime JournalFacts::at(const char* name) const
{
    const qint64 milliseconds = number(name);
    return milliseconds > 0 ? QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC) : QDateTime();
}

QString JournalFacts::moment(const char* name) const
{
    const QDateTime moment = at(name);
    return moment.isValid() ? momentText(moment) : QString();
}

QString JournalFacts::day(const char* name) const
{
    return dateText(QDate::fromString(text(name), Qt::ISODate));
}

} // namespace tanu::desktop
