#pragma once

#include "server/console/consolesite.h"
#include "server/handlers/centershandler.h"
#include "server/handlers/checkhandler.h"
#include "server/handlers/enrolmenthandler.h"
#include "server/handlers/exchangehandler.h"
#include "server/handlers/guidehandler.h"
#include "server/handlers/materialshandler.h"
#include "server/handlers/monitoringhandler.h"
#include "server/handlers/publicationhandler.h"
#include "server/handlers/registershandler.h"
#include "server/handlers/supportanswerhandler.h"
#include "server/handlers/supporthandler.h"
#include "server/handlers/uploadhandler.h"
#include "server/monitoring/requestwatch.h"
#include "server/serveroptions.h"
#include "server/serverstore.h"

namespace tanu::server {

/// The whole server without a socket: a request in, a response out.
///
/// - Every response has the security headers; no page names anything from elsewhere.
/// - Every request is counted and told to the log (`monitoring/requestwatch.h`).
/// - Belongs to the thread that opened it.
class ServerCore {
public:
    /// The clock must outlive it. Errors: those of ServerStore, FileUnreadable for the files of the site
    /// and of the starter.
    [[nodiscard]] static Result<std::unique_ptr<ServerCore>> open(
        const ServerOptions& options, const Clock& clock);

    [[nodiscard]] HttpResponse handle(const HttpRequest& request);
    /// 413 to a request whose body is not even read: to a center and to a program in the form of their other refusals, to
    /// people in words. `target`: path and query as they came.
    [[nodiscard]] HttpResponse refuseTooLarge(const QByteArray& target) const;
    /// How many were handled: whether it has other work shows so.
    [[nodiscard]] qint64 handled() const { return m_handled; }

    [[nodiscard]] const ServerContext& context() const { return m_context; }
    /// Once the port is known; before the first request.
    void setHost(const QString& host) { m_context.host = host; }
    /// Who knows how many connections are open.
    void setConnectionCount(std::function<int()> count) { m_monitoring.setConnectionCount(std::move(count)); }

    [[nodiscard]] std::vector<Router::Entry> routes() const { return m_router.entries(); }

    /// Brings everything that was taken into the database's own file. Errors: those of the database.
    Result<void> settle();

private:
    ServerCore(ServerStore store, SiteText text, SiteAssets assets, const Clock& clock, const ServerOptions& options);

    [[nodiscard]] HttpResponse refuse(const HttpRequest& request, int status) const;

    ServerStore m_store;
    SiteText m_text;
    SiteAssets m_assets;
    Metrics m_metrics;
    ServerContext m_context;
    SiteFrame m_frame;
    Refusals m_refusals;
    PageRefusals m_pageRefusals;
    EnrolmentHandler m_enrolment;
    ExchangeHandler m_exchange;
    UploadHandler m_uploads;
    PublicationHandler m_publication;
    CheckHandler m_check;
    SupportHandler m_support;
    SupportAnswerHandler m_supportAnswers;
    ConsoleSite m_console;
    GuideHandler m_guide;
    RegistersHandler m_registers;
    CentersHandler m_centers;
    MaterialsHandler m_materials;
    MonitoringHandler m_monitoring;
    RequestWatch m_watch;
    Router m_router;
    qint64 m_handled = 0;
};

} // namespace tanu::server
