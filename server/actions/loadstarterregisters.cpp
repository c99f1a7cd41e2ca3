#include "server/actions/loadstarterregisters.h"

#include "core/database/transaction.h"
#include "server/actions/registernow.h"
#include "server/actions/registerpublication.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace tanu::server {

namespace {

struct StarterFile {
    const char* registerName;
    const char* file;
};

constexpr std::array<StarterFile, 4> starterFiles{{
    {"nqf", "nqf_levels.json"},
    {"professions", "professions.json"},
    {"acts", "acts.json"},
    {"regions", "regions.json"},
}};

/// Where the files of the center's program call a field otherwise.
const QHash<QString, QString>& fileNames()
{
    static const QHash<QString, QString> names{{QStringLiteral("validity_months"), QStringLiteral("validityMonths")}};
    return names;
}

QString textOf(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(value.toInt());
    if (!value.isArray())
        return value.toString();
    QStringList parts;
    for (const QJsonValue part : value.toArray())
        parts.append(textOf(part));
    return parts.join(u' ');
}

QString typedValue(const QJsonObject& object, const RegisterColumn& column, const QString& field)
{
    const QString name = QString::fromLatin1(column.name);
    const QString key = fileNames().value(name, name);
    if (column.is(trait::both))
        return textOf(object.value(key).toObject().value(field.right(2)));
    if (name == QLatin1String("code") && !object.contains(key))
        return textOf(object.value(column.type == ColumnType::Region ? QLatin1String("kato") : QLatin1String("id")));
    return textOf(object.value(key));
}

Result<RegisterRow> rowFrom(const RegisterDescription& description, const QJsonObject& object)
{
    RegisterRow row;
    for (const RegisterColumn& column : description.columns) {
        for (const QString& field : column.fieldNames()) {
            const QString typed = typedValue(object, column, field);
            if (typed.isEmpty() && !column.is(trait::required))
                continue;
            const auto value = canonicalValue(column, typed);
            if (!value)
                return value.error();
            row.fields.insert(field, *value);
        }
    }
    row.key = keyOf(description, row.fields);
    return row;
}

Result<std::vector<RegisterRow>> rowsIn(const RegisterDescription& description, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, {path}, file.errorString()};
    std::vector<RegisterRow> rows;
    for (const QJsonValue value : QJsonDocument::fromJson(file.readAll()).array()) {
        auto row = rowFrom(description, value.toObject());
        if (!row)
            return Error{ErrorKind::FileUnreadable, {path}, row.error().arguments.join(u' ')};
        rows.push_back(*std::move(row));
    }
    if (rows.empty())
        return Error{ErrorKind::FileUnreadable, {path}, QStringLiteral("no rows")};
    return rows;
}

} // namespace

Result<void> loadStarterRegisters(const ServerContext& context)
{
    return inTransaction(context.connection, [&]() -> Result<void> {
        const RegisterSource source{
            QStringLiteral("Tanu"), context.clock.today(), QStringLiteral("tanu-server"), true};
        for (const StarterFile& file : starterFiles) {
            const auto description = registerNamed(QString::fromLatin1(file.registerName));
            if (!description)
                return description.error();
            const auto standing = newestVersion(context, QString::fromLatin1(file.registerName));
            if (!standing)
                return standing.error();
            if (*standing > 0)
                continue;
            const auto rows = rowsIn(**description, QLatin1String(":/server-registers/") + QLatin1String(file.file));
            if (!rows)
                return rows.error();
            const auto published = publishRows(context, **description, *rows, source);
            if (!published)
                return published.error();
        }
        return {};
    });
}

} // namespace tanu::server
