#include "core/services/sessions/protocolterm.h"

#include "core/services/obligations.h"
#include "core/storage/applicationtable.h"

namespace tanu {

Result<void> startProtocolTerm(Deed& deed, const SessionCandidateRow& place, const WorkCalendar& calendar)
{
    const auto application = ApplicationTable(deed.connection()).load(place.application);
    if (!application)
        return application.error();
    if (application->state != CaseState::Decided || !place.decision)
        return Error {ErrorKind::ResultsIncomplete, {application->fields.name.full()}, {}};
    const auto opened
        = openObligation(deed, place.application, Obligation::SignProtocol, deed.today(), calendar);
    if (!opened)
        return opened.error();
    deed.alsoAbout("application", place.application.bytes());
    return {};
}

} // namespace tanu
