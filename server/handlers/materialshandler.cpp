#include "server/handlers/materialshandler.h"

#include "server/handlers/requestlanguage.h"

#include <QtCore/QUrl>

namespace tanu::server {

MaterialsHandler::MaterialsHandler(
    const ServerContext& context, const SiteFrame& frame, const PageRefusals& refusals)
    : m_context(context)
    , m_refusals(refusals)
    , m_pages(frame)
{
}

void MaterialsHandler::addTo(Router& router)
{
    router.add(HttpMethod::Get, QStringLiteral("/materials"),
        [this](const HttpRequest& request, const QStringList&) { return list(request); });
    router.add(HttpMethod::Get, QStringLiteral("/materials/{}"),
        [this](const HttpRequest& request, const QStringList& part) { return one(request, part[0]); });
}

HttpResponse MaterialsHandler::list(const HttpRequest& request) const
{
    const auto files = PublishedFileTable(m_context.connection).all();
    if (!files)
        return m_refusals.of(request, files.error());
    return HttpResponse::html(m_pages.list(languageOf(request), *files));
}

HttpResponse MaterialsHandler::one(const HttpRequest& request, const QString& id) const
{
    const auto parsed = PublishedFileId::fromText(id);
    if (!parsed)
        return m_refusals.of(request, 404);
    const PublishedFileTable table(m_context.connection);
    const auto file = table.find(*parsed);
    if (!file)
        return m_refusals.of(request, file.error());
    if (!file->has_value() || (*file)->withdrawnAt)
        return m_refusals.of(request, 404);
    const auto content = table.content(*parsed);
    if (!content)
        return m_refusals.of(request, content.error());
    HttpResponse response{200, (*file)->contentType, *content, {}};
    return response.with("Content-Disposition",
        "attachment; filename*=UTF-8''" + QUrl::toPercentEncoding((*file)->fileName));
}

} // namespace tanu::server
