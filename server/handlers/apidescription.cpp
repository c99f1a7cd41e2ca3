#include "server/handlers/apidescription.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace tanu::server {

namespace {

const QLatin1String base("base.json");
const QLatin1String paths("paths");
const QLatin1String schemas("schemas");
const QLatin1String components("components");

Result<QJsonObject> partFrom(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, {path}, file.errorString()};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject())
        return Error{ErrorKind::FileUnreadable, {path}, problem.errorString()};
    return document.object();
}

/// Whether nothing of `more` was in `into` before.
bool join(QJsonObject& into, const QJsonObject& more)
{
    for (auto entry = more.begin(); entry != more.end(); ++entry) {
        if (into.contains(entry.key()))
            return false;
        into.insert(entry.key(), entry.value());
    }
    return true;
}

} // namespace

Result<ApiDescription> ApiDescription::load()
{
    const QDir folder(QStringLiteral(":/web/openapi"));
    auto whole = partFrom(folder.filePath(base));
    if (!whole)
        return whole.error();
    QJsonObject allPaths = whole->value(paths).toObject();
    QJsonObject allComponents = whole->value(components).toObject();
    QJsonObject allSchemas = allComponents.value(schemas).toObject();
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        if (name == base)
            continue;
        const auto part = partFrom(folder.filePath(name));
        if (!part)
            return part.error();
        if (!join(allPaths, part->value(paths).toObject()) || !join(allSchemas, part->value(schemas).toObject()))
            return Error{ErrorKind::FileUnreadable, {name}, QStringLiteral("said twice")};
    }
    allComponents.insert(schemas, allSchemas);
    whole->insert(paths, allPaths);
    whole->insert(components, allComponents);
    return ApiDescription(QJsonDocument(*whole).toJson(QJsonDocument::Compact));
}

void ApiDescription::addTo(Router& router) const
{
    router.add(HttpMethod::Get, QStringLiteral("/api/v1/openapi.json"),
        [document = m_document](const HttpRequest&, const QStringList&) {
            return HttpResponse::json(document).with("Cache-Control", "public, max-age=3600");
        });
}

} // namespace tanu::server
