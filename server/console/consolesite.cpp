#include "server/console/consolesite.h"

namespace tanu::server {

ConsoleSite::ConsoleSite(const ServerContext& context, const SiteText& text)
    : m_guard(context, text)
    , m_signIn(context)
    , m_ownAccount(context)
    , m_overview(context)
    , m_newCenter(context)
    , m_changeCenter(context)
    , m_centers(context)
    , m_numbers(context)
    , m_accreditation(context)
    , m_orders(context)
    , m_months(context)
    , m_registers(context)
    , m_files(context)
    , m_batches(context)
    , m_carry(context)
    , m_requests(context)
    , m_analysis(context)
    , m_journal(context)
    , m_operators(context)
{
    m_signIn.addTo(m_routes);
    m_ownAccount.addTo(m_routes);
    m_overview.addTo(m_routes);
    m_newCenter.addTo(m_routes);
    m_changeCenter.addTo(m_routes);
    m_centers.addTo(m_routes);
    m_numbers.addTo(m_routes);
    m_accreditation.addTo(m_routes);
    m_orders.addTo(m_routes);
    m_months.addTo(m_routes);
    m_registers.addTo(m_routes);
    m_files.addTo(m_routes);
    m_batches.addTo(m_routes);
    m_carry.addTo(m_routes);
    m_requests.addTo(m_routes);
    m_analysis.addTo(m_routes);
    m_journal.addTo(m_routes);
    m_operators.addTo(m_routes);
    for (const ConsoleRouter::Entry& entry : m_routes.entries()) {
        m_router.add(entry.row->method, QLatin1String(entry.row->pattern),
            [this, entry](const HttpRequest& request, const QStringList& arguments) {
                return m_guard.handle(request, entry, arguments);
            });
    }
    m_router.setRefusal([this](const HttpRequest& request, int status) { return m_guard.refuse(request, status); });
}

bool ConsoleSite::isFor(const HttpRequest& request)
{
    return request.path == QLatin1String("/console") || request.path.startsWith(QLatin1String("/console/"));
}

} // namespace tanu::server
