#include "app/desktop/main/pages.h"

#include "app/desktop/appeals/appealspage.h"
#include "app/desktop/applications/applicationspage.h"
#include "app/desktop/applications/intakepage.h"
#include "app/desktop/casepage/casepage.h"
#include "app/desktop/certificates/certificatespage.h"
#include "app/desktop/exchange/exchangepage.h"
#include "app/desktop/help/supportpage.h"
#include "app/desktop/overview/overviewpage.h"
#include "app/desktop/sessions/sessionpage.h"
#include "app/desktop/sessions/sessionspage.h"
#include "app/desktop/settings/settingspage.h"
#include "app/desktop/today/recountpage.h"
#include "app/desktop/today/todaypage.h"

namespace tanu::desktop {

PageRegistry pagesOf(
    DeskContext& context, ExchangeRunner& exchange, const OpenConnection& openConnection, const SettingsParts& parts)
{
    return PageRegistry({
        todayPage(context),
        applicationsPage(context),
        sessionsPage(context),
        certificatesPage(context),
        appealsPage(context),
        overviewPage(context),
        exchangePage(context, exchange),
        settingsPage(context, openConnection, parts),
        casePage(context, openConnection),
        intakePage(context),
        recountPage(context),
        sessionPage(context, parts.venues),
        supportPage(context, exchange),
    });
}

} // namespace tanu::desktop
