#include "server/actions/orders/remindofmonth.h"

#include "core/database/transaction.h"
#include "core/domain/rules/reportmonth.h"
#include "core/wire/orderkinds.h"
#include "server/actions/orders/giveorder.h"
#include "server/context/servercalendar.h"
#include "server/storage/accreditationtable.h"
#include "server/storage/centertable.h"
#include "server/storage/monthrecordtable.h"
#include "server/storage/reportmonthtable.h"

#include <algorithm>

namespace tanu::server {

RemindOfMonth::RemindOfMonth(const OperatorDesk& desk)
    : m_desk(desk)
{
}

Result<qint64> RemindOfMonth::run(const AccreditationNumber& center, Month month) const
{
    return inTransaction(m_desk.connection, [&] { return remind(center, month); });
}

Result<void> RemindOfMonth::checkOwed(const AccreditationNumber& center, Month month) const
{
    const auto known = CenterTable(m_desk.connection).find(center);
    if (!known)
        return known.error();
    const auto accreditation = AccreditationTable(m_desk.connection).find(center);
    if (!accreditation)
        return accreditation.error();
    if (!known->has_value() || !accreditation->has_value())
        return Error{ErrorKind::NotFound, {QStringLiteral("center"), center.toString()}, {}};
    const auto brought = MonthRecordTable(m_desk.connection).monthsOf(center);
    if (!brought)
        return brought.error();
    const auto owed
        = owedMonths(**accreditation, toKazakhstan((*known)->addedAt).date(), m_desk.clock.today());
    const auto has = [month](const std::vector<Month>& months) {
        return std::find(months.begin(), months.end(), month) != months.end();
    };
    if (has(owed) || has(*brought))
        return {};
    return Error{ErrorKind::MonthNotReady, {month.toString(), QStringLiteral("not-owed")}, {}};
}

Result<qint64> RemindOfMonth::remind(const AccreditationNumber& center, Month month) const
{
    if (m_desk.clock.today() <= month.lastDay())
        return Error{ErrorKind::MonthNotReady, {month.toString(), QStringLiteral("running")}, {}};
    if (const auto owed = checkOwed(center, month); !owed)
        return owed.error();
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
