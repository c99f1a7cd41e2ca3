#include "server/handlers/pagerefusals.h"

#include "server/handlers/requestlanguage.h"
#include "server/monitoring/failure.h"

namespace tanu::server {

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
    const Failure failure = Failure::of(error);
    return failure.on(of(request, failure.status));
}

} // namespace tanu::server
