#include "server/handlers/centershandler.h"

#include "server/handlers/requestlanguage.h"

namespace tanu::server {

namespace {

constexpr qsizetype greatestField = 200;

} // namespace

CentersHandler::CentersHandler(const ServerContext& context, const SiteFrame& frame, const PageRefusals& refusals)
    : m_context(context)
    , m_refusals(refusals)
    , m_pages(frame)
{
}

void CentersHandler::addTo(Router& router)
{
    router.add(HttpMethod::Get, QStringLiteral("/centers"),
        [this](const HttpRequest& request, const QStringList&) { return list(request); });
    router.add(HttpMethod::Get, QStringLiteral("/centers/{}"),
        [this](const HttpRequest& request, const QStringList& part) { return one(request, part[0]); });
}

HttpResponse CentersHandler::list(const HttpRequest& request) const
{
    const auto typed = [&](const char* name) {
        return request.parameter(QString::fromLatin1(name)).trimmed().left(greatestField);
    };
    const CenterFilter filter{typed("region"), typed("profession"), typed("q")};
    const Language language = languageOf(request);
    const auto centers = CenterDirectory(m_context).find(filter, language);
    if (!centers)
        return m_refusals.of(request, centers.error());
    const auto names = registerNames(m_context);
    if (!names)
        return m_refusals.of(request, names.error());
    return HttpResponse::html(m_pages.list(language, filter, *centers, *names));
}

HttpResponse CentersHandler::one(const HttpRequest& request, const QString& number) const
{
    const auto parsed = AccreditationNumber::parse(number);
    if (!parsed || parsed->toString() != number)
        return m_refusals.of(request, 404);
    const auto center = CenterDirectory(m_context).one(*parsed);
    if (!center)
        return m_refusals.of(request, center.error());
    if (!center->has_value())
        return m_refusals.of(request, 404);
    const auto names = registerNames(m_context);
    if (!names)
        return m_refusals.of(request, names.error());
    return HttpResponse::html(m_pages.one(languageOf(request), **center, *names));
}

} // namespace tanu::server
