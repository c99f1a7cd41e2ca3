#include "server/site/registervalues.h"

#include "core/domain/values/money.h"
#include "core/domain/values/phone.h"

#include <QtCore/QUrl>

namespace tanu::server {

namespace {

QString anchor(const QString& address, const QString& label, const QString& more = {})
{
    return QStringLiteral("<a href=\"%1\"%3>%2</a>").arg(address.toHtmlEscaped(), label.toHtmlEscaped(), more);
}

QString moneyOf(const QString& value)
{
    const auto money = Money::parse(value);
    return money ? QString(money->toString() + QStringLiteral(" ₸")) : value;
}

QString phoneOf(const QString& value)
{
    const auto phone = Phone::parse(value);
    return phone ? phone->forReading() : value;
}

} // namespace

RegisterValues::RegisterValues(const SiteText& text, Language language, const RegisterNames& names)
    : m_text(text)
    , m_language(language)
    , m_names(names)
{
}

QString RegisterValues::title(const RegisterColumn& column) const
{
    return m_text.text(m_language, QLatin1String("column.") + QLatin1String(column.name));
}

QString RegisterValues::html(const RegisterColumn& column, const RegisterRow& row) const
{
    const QString value = row.valueIn(column, m_language);
    if (value.isEmpty())
        return {};
    switch (column.type) {
    case ColumnType::Text:
        return value.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
    case ColumnType::Codes:
        return names(value);
    case ColumnType::Center:
    case ColumnType::Email:
    case ColumnType::Phone:
    case ColumnType::Link:
        return linked(column, value);
    default:
        break;
    }
    if (column.type == ColumnType::Code && QLatin1String(column.name) == QLatin1String("profession"))
        return names(value);
    return plain(column, value).toHtmlEscaped();
}

QString RegisterValues::plain(const RegisterColumn& column, const QString& value) const
{
    switch (column.type) {
    case ColumnType::Date:
        return shownDate(value);
    case ColumnType::Money:
        return moneyOf(value);
    case ColumnType::Levels:
        return value.split(u' ').join(QStringLiteral(", "));
    case ColumnType::Choice:
        return m_text.text(m_language, QLatin1String("choice.") + value);
    case ColumnType::Region:
        return QLatin1String(column.name) == QLatin1String("region") && m_names.regions.contains(value)
            ? m_names.regions.value(value).in(m_language)
            : value;
    default:
        return value;
    }
}

QString RegisterValues::linked(const RegisterColumn& column, const QString& value) const
{
    switch (column.type) {
    case ColumnType::Center: {
        if (!m_names.centers.contains(value))
            return value.toHtmlEscaped();
        const QString name = m_names.centers.value(value).in(m_language);
        return anchor(inLanguage(QLatin1String("/centers/") + value, m_language), value + QStringLiteral(" · ") + name);
    }
    case ColumnType::Email:
        return anchor(QLatin1String("mailto:") + QString::fromLatin1(QUrl::toPercentEncoding(value, "@")), value);
    case ColumnType::Phone:
        return anchor(QLatin1String("tel:") + value, phoneOf(value));
    default:
        break;
    }
    return anchor(value, QUrl(value).host(), QStringLiteral(" rel=\"noopener noreferrer\""));
}

QString RegisterValues::names(const QString& codes) const
{
    QStringList shown;
    for (const QString& code : codes.split(u' ', Qt::SkipEmptyParts)) {
        const auto known = m_names.professions.constFind(code);
        if (known == m_names.professions.constEnd())
            shown.append(code.toHtmlEscaped());
        else
            shown.append(anchor(
                inLanguage(QLatin1String("/registers/professions/") + pathSegment(code), m_language), known->in(m_language)));
    }
    return shown.join(QStringLiteral(", "));
}

} // namespace tanu::server
