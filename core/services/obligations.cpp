#include "core/services/obligations.h"

#include "core/storage/obligationtable.h"

namespace tanu {

Result<Deadline> openObligation(
    Deed& deed, const ApplicationId& application, Obligation kind, QDate event, const WorkCalendar& calendar)
{
    const Deadline deadline = deadlineOf(kind, event, calendar);
    const auto opened = ObligationTable(deed.connection())
                            .open({application, kind, deadline.from, deadline.lastDay,
                                deadline.unconfirmedCalendar, std::nullopt});
    if (!opened)
        return opened.error();
    return deadline;
}

Result<void> meetObligation(Deed& deed, const ApplicationId& application, Obligation kind)
{
    return ObligationTable(deed.connection()).meet(application, kind, deed.now());
}

Result<Lateness> latenessOf(Deed& deed, const ApplicationId& application, Obligation kind)
{
    const auto row = ObligationTable(deed.connection()).find(application, kind);
    if (!row)
        return row.error();
    if (!row->has_value())
        return Lateness {};
    return Lateness {deed.today() > (*row)->lastDay, (*row)->lastDay};
}

} // namespace tanu
