#include "core/services/appeals/recordreceipt.h"

#include "core/services/appeals/appealstep.h"
#include "core/services/applications/casestep.h"
#include "core/services/obligations.h"
#include "core/storage/calendartable.h"
#include "core/storage/resultnoticetable.h"
#include "core/wire/fields.h"

namespace tanu {

RecordReceipt::RecordReceipt(Desk& desk)
    : m_desk(desk)
{
}

Result<Deadline> RecordReceipt::run(const ApplicationId& application, QDate receivedOn)
{
    return perform(m_desk, Action::RecordReceipt, [&](Deed& deed) -> Result<Deadline> {
        if (const auto moved = stepCase(deed, application, Action::RecordReceipt); !moved)
            return moved.error();
        ResultNoticeTable notices(deed.connection());
        const auto notice = notices.find(application);
        if (!notice)
            return notice.error();
        if (!notice->has_value())
            return Error {ErrorKind::NotFound, {QStringLiteral("resultnotice"), application.toText()}, {}};
        const auto day = namedDay(deed, "receivedon", receivedOn, toKazakhstan((*notice)->sentAt).date());
        if (!day)
            return day.error();
        if (const auto stored = notices.receive(application, *day); !stored)
            return stored.error();
        const auto calendar = CalendarTable(deed.connection()).load();
        if (!calendar)
            return calendar.error();
        const auto term = openObligation(deed, application, Obligation::FileAppeal, *day, *calendar);
        if (!term)
            return term;
        deed.about("application", application);
        deed.note("receivedOn", cborOf(*day));
        deed.note("lastDay", cborOf(term->lastDay));
        return term;
    });
}

} // namespace tanu
