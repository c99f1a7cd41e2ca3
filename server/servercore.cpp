#include "server/servercore.h"

#include "server/actions/loadstarterregisters.h"
#include "server/context/limits.h"
#include "server/handlers/apidescription.h"
#include "server/storage/databasefile.h"

#include <QtCore/QDir>

static void initialiseWebResources()
{
    Q_INIT_RESOURCE(web);
}

namespace tanu::server {

namespace {

/// Without a copy of the texts: they go with every answer.
void secure(HttpResponse& response)
{
    response.with(QByteArrayLiteral("Content-Security-Policy"),
        QByteArrayLiteral("default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; "
                          "base-uri 'none'; frame-ancestors 'none'"));
    if (response.header(QByteArrayLiteral("Referrer-Policy")).isEmpty())
        response.with(QByteArrayLiteral("Referrer-Policy"), QByteArrayLiteral("no-referrer"));
    response.with(QByteArrayLiteral("X-Content-Type-Options"), QByteArrayLiteral("nosniff"));
    response.with(QByteArrayLiteral("Cross-Origin-Opener-Policy"), QByteArrayLiteral("same-origin"));
    response.with(QByteArrayLiteral("Cross-Origin-Resource-Policy"), QByteArrayLiteral("same-origin"));
    response.with(QByteArrayLiteral("Permissions-Policy"), QByteArrayLiteral("camera=(), geolocation=(), microphone=()"));
    if (response.header(QByteArrayLiteral("Cache-Control")).isEmpty())
        response.with(QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store"));
}

} // namespace

Result<std::unique_ptr<ServerCore>> ServerCore::open(const ServerOptions& options, const Clock& clock)
{
    initialiseWebResources();
    auto text = SiteText::load();
    if (!text)
        return text.error();
    auto assets = SiteAssets::load(options.webAssets);
    if (!assets)
        return assets.error();
    const auto description = ApiDescription::load();
    if (!description)
        return description.error();
    auto store = ServerStore::open({options.data, options.database}, clock);
    if (!store)
        return store.error();
    std::unique_ptr<ServerCore> core(
        new ServerCore(*std::move(store), *std::move(text), *std::move(assets), clock, options));
    if (const auto loaded = loadStarterRegisters(core->m_context); !loaded)
        return loaded.error();
    description->addTo(core->m_router);
    return core;
}

ServerCore::ServerCore(
    ServerStore store, SiteText text, SiteAssets assets, const Clock& clock, const ServerOptions& options)
    : m_store(std::move(store))
    , m_text(std::move(text))
    , m_assets(std::move(assets))
    , m_context{*m_store.connection, clock, ServerSigner(*m_store.key), m_store.identity, options.host,
          m_metrics, options.data, options.chunkBytes, QDir(options.data).filePath(QStringLiteral("archive"))}
    , m_frame(m_text)
    , m_refusals(m_text)
    , m_pageRefusals(m_frame)
    , m_enrolment(m_context, m_refusals)
    , m_exchange(m_context, m_refusals)
    , m_uploads(m_context, m_refusals)
    , m_publication(m_context, m_refusals)
    , m_check(m_context, m_frame, m_assets)
    , m_support(m_context, m_text, m_refusals)
    , m_supportAnswers(m_context, m_text)
    , m_console(m_context, m_text)
    , m_guide(m_context, m_frame, m_pageRefusals)
    , m_registers(m_context, m_frame, m_pageRefusals)
    , m_centers(m_context, m_frame, m_pageRefusals)
    , m_materials(m_context, m_frame, m_pageRefusals)
    , m_monitoring(m_context, options.data, options.monitoring)
    , m_watch(clock, m_metrics, options.monitoring.log)
{
    m_enrolment.addTo(m_router);
    m_exchange.addTo(m_router);
    m_uploads.addTo(m_router);
    m_publication.addTo(m_router);
    m_check.addTo(m_router);
    m_support.addTo(m_router);
    m_supportAnswers.addTo(m_router);
    m_guide.addTo(m_router);
    m_registers.addTo(m_router);
    m_centers.addTo(m_router);
    m_materials.addTo(m_router);
    m_monitoring.addTo(m_router);
    m_router.setRefusal([this](const HttpRequest& request, int status) { return refuse(request, status); });
}

HttpResponse ServerCore::refuse(const HttpRequest& request, int status) const
{
    if (request.path.startsWith(QLatin1String("/api/")))
        return m_refusals.of(status, "NotFound");
    return m_pageRefusals.of(request, status);
}

HttpResponse ServerCore::handle(const HttpRequest& request)
{
    ++m_handled;
    return m_watch.around(request, [this](const HttpRequest& asked) {
        Router::Answer answer = ConsoleSite::isFor(asked) ? m_console.answer(asked) : m_router.answer(asked);
        secure(answer.response);
        return answer;
    });
}

HttpResponse ServerCore::refuseTooLarge(const QByteArray& target) const
{
    const QByteArray path = target.split('?').first();
    HttpResponse response;
    if (path == "/api/v1/check") {
        response = HttpResponse::problem(refusalcode::bodyTooLarge, 413);
    } else if (path.startsWith("/api/")) {
        response = m_refusals.of(413, refusalcode::bodyTooLarge, {}, {QString::number(greatestBody)});
    } else {
        const Bilingual text = m_text.both(QLatin1String("refusal.") + QLatin1String(refusalcode::bodyTooLarge));
        response = HttpResponse::text(QString(text.kk + u'\n' + text.ru + u'\n').toUtf8(), 413);
    }
    secure(response);
    return response;
}

Result<void> ServerCore::settle()
{
    return checkpointLog(*m_store.connection);
}

} // namespace tanu::server
