#include "server/registers/registerrow.h"

#include "core/domain/values/searchtext.h"
#include "core/wire/cbor.h"

namespace tanu::server {

namespace {

bool isOrderedByKey(const RegisterDescription& description)
{
    const ColumnType type = description.columns.front().type;
    return type == ColumnType::Level || type == ColumnType::Occupation || type == ColumnType::Center;
}

/// Newest first: the days that are left until a far one, as text of one length.
QByteArray descending(const QString& isoDate)
{
    const QDate date = QDate::fromString(isoDate, Qt::ISODate);
    return QByteArray::number(date.daysTo(QDate(2200, 1, 1))).rightJustified(7, '0');
}

} // namespace

Bilingual RegisterRow::words(const QString& column) const
{
    const QString kk = fields.value(column + QLatin1String("_kk"));
    const QString ru = fields.value(column + QLatin1String("_ru"));
    return {kk.isEmpty() ? ru : kk, ru.isEmpty() ? kk : ru};
}

QString RegisterRow::valueIn(const RegisterColumn& column, Language language) const
{
    const QString name = QString::fromLatin1(column.name);
    return column.is(trait::both) ? words(name).in(language) : field(name);
}

QString keyOf(const RegisterDescription& description, const QMap<QString, QString>& fields)
{
    QStringList parts;
    for (const RegisterColumn& column : description.columns) {
        if (column.is(trait::key))
            parts.append(fields.value(QString::fromLatin1(column.name)));
    }
    return parts.join(u':');
}

QByteArray contentOf(const RegisterRow& row)
{
    Cbor::Map entries;
    for (auto field = row.fields.begin(); field != row.fields.end(); ++field)
        entries.emplace_back(Cbor(field.key()), Cbor(field.value()));
    return Cbor::map(std::move(entries)).encode();
}

std::optional<QMap<QString, QString>> fieldsIn(const QByteArray& content)
{
    const auto value = decodeCbor(content);
    if (!value || value->asMap() == nullptr)
        return std::nullopt;
    QMap<QString, QString> fields;
    for (const auto& [name, text] : *value->asMap()) {
        if (name.asText() == nullptr || text.asText() == nullptr)
            return std::nullopt;
        fields.insert(*name.asText(), *text.asText());
    }
    return fields;
}

QString searchTextOf(const RegisterDescription& description, const RegisterRow& row)
{
    QStringList parts;
    for (const RegisterColumn& column : description.columns) {
        if (!column.is(trait::searched))
            continue;
        for (const QString& name : column.fieldNames()) {
            const QString value = row.field(name);
            if (!value.isEmpty() && !parts.contains(value))
                parts.append(value);
            if (column.type == ColumnType::Occupation)
                parts.append(QString(value).remove(u'-'));
        }
    }
    return foldForSearch(parts.join(u' '));
}

QByteArray orderOf(const RegisterDescription& description, const RegisterRow& row, Language language)
{
    if (description.column(QStringLiteral("held_on")) != nullptr)
        return descending(row.field(QStringLiteral("held_on")));
    if (isOrderedByKey(description))
        return kazakhSortKey(row.key);
    return kazakhSortKey(row.valueIn(description.titleColumn(), language));
}

} // namespace tanu::server
