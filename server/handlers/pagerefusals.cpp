#include "server/handlers/pagerefusals.h"

#include "server/handlers/requestlanguage.h"

#include <QtCore/QLoggingCategory>

namespace tanu::server {

namespace {

Q_LOGGING_CATEGORY(pageLog, "tanu.server")

} // namespace

PageRefusals::PageRefusals(const SiteFrame& frame)
    : m_pages(frame)
{
}

HttpResponse PageRefusals::of(const HttpRequest& request, int status) const
{
    return HttpResponse::html(m_pages.error(languageOf(request), status), status);
}

HttpResponse PageRefusals::of(const HttpRequest& request, const Error& error) const
{
    if (error.kind == ErrorKind::NotFound)
        return of(request, 404);
    qCCritical(pageLog).noquote() << nameOf(error.kind) << error.arguments.join(u' ') << error.detail;
    return of(request, 500);
}

} // namespace tanu::server
