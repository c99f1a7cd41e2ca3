#include "apischema.h"

#include "core/wire/cose.h"

#include <QtCore/QCborArray>
#include <QtCore/QCborMap>
#include <QtCore/QDate>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

namespace tanu::server {

namespace {

QString at(const QString& path, const char* what)
{
    return (path.isEmpty() ? QStringLiteral("the whole") : path) + QLatin1String(": ") + QLatin1String(what);
}

bool isOutside(const QJsonObject& schema, const char* least, const char* greatest, double value)
{
    const QJsonValue lower = schema.value(QLatin1String(least));
    const QJsonValue upper = schema.value(QLatin1String(greatest));
    return (lower.isDouble() && value < lower.toDouble()) || (upper.isDouble() && value > upper.toDouble());
}

/// As the router writes it.
QString patternOf(QString path)
{
    static const QRegularExpression parameter(QStringLiteral("\\{[a-zA-Z]+\\}"));
    return path.replace(parameter, QStringLiteral("{}"));
}

void collectReferences(const QJsonValue& value, QStringList& found)
{
    if (value.isArray()) {
        for (const QJsonValue& item : value.toArray())
            collectReferences(item, found);
    }
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry.key() == QLatin1String("$ref"))
            found.append(entry.value().toString());
        else
            collectReferences(entry.value(), found);
    }
}

} // namespace

QStringList ApiSchema::operations() const
{
    QStringList names;
    const QJsonObject paths = m_document.value(QLatin1String("paths")).toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QStringList methods = path.value().toObject().keys();
        for (const QString& method : methods)
            names.append(method.toUpper() + QLatin1Char(' ') + patternOf(path.key()));
    }
    return names;
}

QJsonObject ApiSchema::operation(const QString& name) const
{
    const QJsonObject paths = m_document.value(QLatin1String("paths")).toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        if (patternOf(path.key()) == name.section(QLatin1Char(' '), 1))
            return path.value().toObject().value(name.section(QLatin1Char(' '), 0, 0).toLower()).toObject();
    }
    return {};
}

QJsonObject ApiSchema::resolved(const QJsonObject& schema) const
{
    const QString reference = schema.value(QLatin1String("$ref")).toString();
    if (reference.isEmpty())
        return schema;
    QJsonValue place = m_document;
    for (const QString& step : reference.mid(2).split(QLatin1Char('/')))
        place = place.toObject().value(step);
    return place.toObject();
}

QStringList ApiSchema::brokenReferences() const
{
    QStringList all;
    collectReferences(m_document, all);
    QStringList broken;
    for (const QString& reference : all) {
        if (resolved({{QStringLiteral("$ref"), reference}}).isEmpty())
            broken.append(reference);
    }
    return broken;
}

QString ApiSchema::complaint(const QJsonObject& named, const QCborValue& value, const QString& path) const
{
    const QJsonObject schema = resolved(named);
    if (schema.contains(QLatin1String("x-signed-payload")))
        return ofSigned(schema, value, path);
    if (value.isNull() && schema.value(QLatin1String("nullable")).toBool())
        return {};
    const QString type = schema.value(QLatin1String("type")).toString();
    if (type == QLatin1String("object"))
        return value.isMap() ? ofObject(schema, value.toMap(), path) : at(path, "no object");
    if (type == QLatin1String("array"))
        return value.isArray() ? ofArray(schema, value.toArray(), path) : at(path, "no array");
    if (type == QLatin1String("string"))
        return ofText(schema, value, path);
    if (type == QLatin1String("boolean"))
        return value.isBool() ? QString() : at(path, "no truth");
    if (type != QLatin1String("integer"))
        return type.isEmpty() ? QString() : at(path, "a type that is not known");
    if (!value.isInteger())
        return at(path, "no whole number");
    const bool isWrong = isOutside(schema, "minimum", "maximum", static_cast<double>(value.toInteger()));
    return isWrong ? at(path, "out of its range") : QString();
}

QString ApiSchema::ofObject(const QJsonObject& schema, const QCborMap& map, const QString& path) const
{
    for (const QJsonValue& name : schema.value(QLatin1String("required")).toArray()) {
        if (!map.contains(name.toString()))
            return at(path + QLatin1Char('.') + name.toString(), "not there");
    }
    const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
    const bool isClosed = schema.value(QLatin1String("additionalProperties")) == QJsonValue(false);
    for (auto entry = map.begin(); entry != map.end(); ++entry) {
        const QString name = entry.key().toString();
        const QString inner = path + QLatin1Char('.') + name;
        if (!properties.contains(name) && isClosed)
            return at(inner, "not described");
        const QString wrong = complaint(properties.value(name).toObject(), entry.value(), inner);
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

QString ApiSchema::ofArray(const QJsonObject& schema, const QCborArray& array, const QString& path) const
{
    if (isOutside(schema, "minItems", "maxItems", static_cast<double>(array.size())))
        return at(path, "too few or too many");
    const QJsonObject items = schema.value(QLatin1String("items")).toObject();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString wrong = complaint(items, array.at(i), path + QStringLiteral("[%1]").arg(i));
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

QString ApiSchema::ofText(const QJsonObject& schema, const QCborValue& value, const QString& path) const
{
    const QString format = schema.value(QLatin1String("format")).toString();
    const bool isBinary = format == QLatin1String("binary");
    if (isBinary ? !value.isByteArray() : !value.isString())
        return at(path, isBinary ? "no bytes" : "no text");
    const qsizetype size = isBinary ? value.toByteArray().size() : value.toString().size();
    if (isOutside(schema, "minLength", "maxLength", static_cast<double>(size)))
        return at(path, "too short or too long");
    const QJsonArray words = schema.value(QLatin1String("enum")).toArray();
    if (!words.isEmpty() && !words.contains(value.toString()))
        return at(path, "none of the words");
    if (format == QLatin1String("date") && !QDate::fromString(value.toString(), Qt::ISODate).isValid())
        return at(path, "no date");
    const QRegularExpression pattern(schema.value(QLatin1String("pattern")).toString());
    return isBinary || pattern.match(value.toString()).hasMatch() ? QString() : at(path, "not of the pattern");
}

QString ApiSchema::ofSigned(const QJsonObject& schema, const QCborValue& value, const QString& path) const
{
    const QByteArray purpose = schema.value(QLatin1String("x-purpose")).toString().toLatin1();
    const auto message = parseSigned(value.toCbor(), purpose.constData());
    if (!message)
        return at(path, "no signed message");
    return complaint(schema.value(QLatin1String("x-signed-payload")).toObject(), QCborValue::fromCbor(message->payload),
        path + QLatin1String("(payload)"));
}

} // namespace tanu::server
