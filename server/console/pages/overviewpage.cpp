#include "server/console/pages/overviewpage.h"

#include "server/console/frame/consoleframe.h"
#include "server/console/overview/concerns.h"

namespace tanu::server {

OverviewPage::OverviewPage(const ServerContext& context)
    : m_context(context)
{
}

void OverviewPage::addTo(ConsoleRouter& router)
{
    router.add(HttpMethod::Get, "/console", [this](const ConsoleRequest& request) { return show(request); });
}

HttpResponse OverviewPage::show(const ConsoleRequest& request) const
{
    const Say& say = request.say;
    DataTable waiting(say("overview.waiting"), {say("overview.what"), say("overview.where")}, say("overview.nothing"));
    for (const auto& concernsOfPart : {analysisConcerns, requestConcerns, batchConcerns, monthConcerns, registerConcerns, centerConcerns}) {
        const auto concerns = concernsOfPart(m_context, request);
        if (!concerns)
            return ConsoleFrame::refusal(request, concerns.error());
        for (const Concern& concern : *concerns)
            waiting.add({stateBadge(concern.tone, concern.what), linkTo(request.link(concern.address), concern.where)});
    }
    return ConsoleFrame::page(request, say("overview.title"), section(say("overview.waiting"), waiting.toHtml()));
}

} // namespace tanu::server
