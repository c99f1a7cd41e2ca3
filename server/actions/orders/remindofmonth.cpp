#include "server/actions/orders/remindofmonth.h"

#include "core/database/transaction.h"
#include "core/domain/rules/reportmonth.h"
#include "core/wire/orderkinds.h"
#include "server/actions/orders/giveorder.h"
#include "server/context/servercalendar.h"
#include "server/storage/reportmonthtable.h"

namespace tanu::server {

RemindOfMonth::RemindOfMonth(const OperatorDesk& desk)
    : m_desk(desk)
{
}

Result<qint64> RemindOfMonth::run(const AccreditationNumber& center, Month month) const
{
    return inTransaction(m_desk.connection, [&] { return remind(center, month); });
}

Result<qint64> RemindOfMonth::remind(const AccreditationNumber& center, Month month) const
{
    if (m_desk.clock.today() <= month.lastDay())
        return Error{ErrorKind::MonthNotReady, {month.toString(), QStringLiteral("running")}, {}};
    const auto row = ReportMonthTable(m_desk.connection).find(center, month);
    if (!row)
        return row.error();
    if (row->has_value() && (*row)->state == MonthState::ClosedByBoth)
        return Error{ErrorKind::MonthClosed, {month.toString()}, {}};
    Cbor facts = Cbor::map();
    facts.insert(QLatin1String("month"), month.toString());
    return giveOrder(m_desk, center, orderkind::monthReminder,
        payloadOf(MonthReminderOrder{month, monthDueBy(month, serverCalendar())}), QStringLiteral("remindOfMonth"),
        facts);
}

} // namespace tanu::server
