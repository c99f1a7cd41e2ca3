#pragma once

#include "server/console/consoleguard.h"
#include "server/console/pages/accreditationpages.h"
#include "server/console/pages/analysispages.h"
#include "server/console/pages/batchpages.h"
#include "server/console/pages/carrypages.h"
#include "server/console/pages/centerpages.h"
#include "server/console/pages/changecenterpage.h"
#include "server/console/pages/filepages.h"
#include "server/console/pages/journalpages.h"
#include "server/console/pages/monthpages.h"
#include "server/console/pages/newcenterpage.h"
#include "server/console/pages/numberpages.h"
#include "server/console/pages/operatorpages.h"
#include "server/console/pages/orderpages.h"
#include "server/console/pages/overviewpage.h"
#include "server/console/pages/ownaccountpages.h"
#include "server/console/pages/registerpages.h"
#include "server/console/pages/requestpages.h"
#include "server/console/pages/signinpage.h"
#include "server/http/router.h"

namespace tanu::server {

/// The operators' console: everything below `/console` (issue of the platform; P3, P5).
class ConsoleSite {
public:
    ConsoleSite(const ServerContext& context, const SiteText& text);

    /// Whether this request is for the console.
    [[nodiscard]] static bool isFor(const HttpRequest& request);
    [[nodiscard]] Router::Answer answer(const HttpRequest& request) const { return m_router.answer(request); }
    [[nodiscard]] const ConsoleRouter& routes() const { return m_routes; }

private:
    ConsoleGuard m_guard;
    SignInPage m_signIn;
    OwnAccountPages m_ownAccount;
    OverviewPage m_overview;
    NewCenterPage m_newCenter;
    ChangeCenterPage m_changeCenter;
    CenterPages m_centers;
    NumberPages m_numbers;
    AccreditationPages m_accreditation;
    OrderPages m_orders;
    MonthPages m_months;
    ConsoleRegisterPages m_registers;
    FilePages m_files;
    BatchPages m_batches;
    CarryPages m_carry;
    RequestPages m_requests;
    AnalysisPages m_analysis;
    JournalPages m_journal;
    OperatorPages m_operators;
    ConsoleRouter m_routes;
    Router m_router;
};

} // namespace tanu::server
