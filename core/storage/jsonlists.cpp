#include "core/storage/jsonlists.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace tanu {

QString textsToJson(const QStringList& texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

Result<QStringList> textsFromJson(const QString& json)
{
    const Error malformed {ErrorKind::FieldMalformed, {QStringLiteral("json"), json}, {}};
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isArray())
        return malformed;
    QStringList texts;
    for (const QJsonValue& value : document.array()) {
        if (!value.isString())
            return malformed;
        texts.append(value.toString());
    }
    return texts;
}

} // namespace tanu
