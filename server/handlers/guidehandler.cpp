#include "server/handlers/guidehandler.h"

#include "server/handlers/requestlanguage.h"

#include <algorithm>

namespace tanu::server {

GuideHandler::GuideHandler(const ServerContext& context, const SiteFrame& frame, const PageRefusals& refusals)
    : m_context(context)
    , m_refusals(refusals)
    , m_pages(frame)
    , m_checkPages(frame)
    , m_centerPages(frame)
{
}

void GuideHandler::addTo(Router& router)
{
    router.add(HttpMethod::Get, QStringLiteral("/"),
        [this](const HttpRequest& request, const QStringList&) { return home(request); });
    router.add(HttpMethod::Get, QStringLiteral("/apply"),
        [this](const HttpRequest& request, const QStringList&) { return apply(request); });
    router.add(HttpMethod::Get, QStringLiteral("/status"),
        [this](const HttpRequest& request, const QStringList&) { return status(request); });
}

HttpResponse GuideHandler::home(const HttpRequest& request) const
{
    const Language language = languageOf(request);
    const auto names = registerNames(m_context);
    if (!names)
        return m_refusals.of(request, names.error());
    const auto centers = AccreditationTable(m_context.connection).all();
    if (!centers)
        return m_refusals.of(request, centers.error());
    const auto states = registerStates(m_context);
    if (!states)
        return m_refusals.of(request, states.error());
    const QDate today = m_context.clock.today();
    SiteFigures figures;
    figures.validCenters = std::count_if(centers->begin(), centers->end(),
        [today](const Accreditation& center) { return standingOn(center, today).mayRecognize(); });
    figures.professions = names->professions.size();
    figures.registers = std::count_if(
        states->begin(), states->end(), [](const RegisterState& state) { return state.newest.has_value(); });
    return HttpResponse::html(m_pages.home(
        language, figures, m_checkPages.form(language, {}), m_centerPages.form(language, {}, *names)));
}

HttpResponse GuideHandler::apply(const HttpRequest& request) const
{
    return HttpResponse::html(m_pages.apply(languageOf(request)));
}

HttpResponse GuideHandler::status(const HttpRequest& request) const
{
    const auto states = registerStates(m_context);
    if (!states)
        return m_refusals.of(request, states.error());
    return HttpResponse::html(m_pages.status(languageOf(request), m_context.clock.now(), *states));
}

} // namespace tanu::server
