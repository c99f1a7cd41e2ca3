#pragma once

#include "server/console/consolesite.h"
#include "server/handlers/centershandler.h"
#include "server/handlers/checkhandler.h"
#include "server/handlers/enrolmenthandler.h"
#include "server/handlers/exchangehandler.h"
#include "server/handlers/guidehandler.h"
#include "server/handlers/materialshandler.h"
#include "server/handlers/publicationhandler.h"
#include "server/handlers/uploadhandler.h"
#include "server/handlers/supporthandler.h"
#include "server/handlers/registershandler.h"
#include "server/serveroptions.h"
#include "server/serverstore.h"

namespace tanu::server {

/// The whole server without a socket: a request in, a response out.
///
/// - Every response has the security headers; no page names anything from elsewhere.
/// - Belongs to the thread that opened it.
class ServerCore {
public:
    /// The clock must outlive it. Errors: those of ServerStore, FileUnreadable for the files of the site
    /// and of the starter.
    [[nodiscard]] static Result<std::unique_ptr<ServerCore>> open(
        const ServerOptions& options, const Clock& clock);

    [[nodiscard]] HttpResponse handle(const HttpRequest& request);

    [[nodiscard]] const ServerContext& context() const { return m_context; }
    /// Once the port is known; before the first request.
    void setHost(const QString& host) { m_context.host = host; }

private:
    ServerCore(ServerStore store, SiteText text, SiteAssets assets, const Clock& clock,
        const ServerOptions& options);

    [[nodiscard]] HttpResponse refuse(const HttpRequest& request, int status) const;

    ServerStore m_store;
    SiteText m_text;
    SiteAssets m_assets;
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
    ConsoleSite m_console;
    GuideHandler m_guide;
    RegistersHandler m_registers;
    CentersHandler m_centers;
    MaterialsHandler m_materials;
    Router m_router;
};

} // namespace tanu::server
