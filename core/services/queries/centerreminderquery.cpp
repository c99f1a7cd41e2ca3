#include "core/services/queries/centerreminderquery.h"

#include "core/database/transaction.h"
#include "core/storage/calendartable.h"
#include "core/storage/centertable.h"
#include "core/storage/serverlinktable.h"
#include "core/storage/venuesettings.h"

namespace tanu {

CenterReminderQuery::CenterReminderQuery(Connection& connection, const Clock& clock)
    : m_connection(connection)
    , m_clock(clock)
{
}

Result<std::vector<CenterReminder>> CenterReminderQuery::load()
{
    return inTransaction(m_connection, [&]() -> Result<std::vector<CenterReminder>> {
        const auto center = CenterTable(m_connection).find();
        if (!center)
            return center.error();
        if (!center->has_value())
            return std::vector<CenterReminder>();
        const auto link = ServerLinkTable(m_connection).find();
        if (!link)
            return link.error();
        const auto venue = isVenue(m_connection);
        if (!venue)
            return venue.error();
        const auto calendar = CalendarTable(m_connection).load();
        if (!calendar)
            return calendar.error();
        // The platform knows the office; a venue has nothing to enrol (V1).
        const bool isEnrolled = link->has_value() || *venue == IsVenue::Yes;
        return remindersOf(**center, isEnrolled, m_clock.today(), *calendar);
    }, Transaction::Kind::Read);
}

} // namespace tanu
