#include "core/services/queries/centerreminderquery.h"

#include "core/database/transaction.h"
#include "core/storage/calendartable.h"
#include "core/storage/centertable.h"
#include "core/storage/publicprofilesettings.h"
#include "core/storage/serverlinktable.h"
#include "core/storage/venuesettings.h"

namespace tanu {

namespace {

enum class IsPublished { No, Yes };

Result<IsPublished> isPublished(Connection& connection)
{
    const auto standing = PublicProfileSettings(connection).standing();
    if (!standing)
        return standing.error();
    return standing->acceptedAt ? IsPublished::Yes : IsPublished::No;
}

/// The platform knows the office; a venue has nothing to enrol and nothing to publish (V1).
PlatformStep stepOf(bool isEnrolled, IsVenue venue, IsPublished published)
{
    if (venue == IsVenue::Yes)
        return PlatformStep::Published;
    if (!isEnrolled)
        return PlatformStep::Unknown;
    return published == IsPublished::Yes ? PlatformStep::Published : PlatformStep::Registered;
}

} // namespace

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
        const auto published = isPublished(m_connection);
        if (!published)
            return published.error();
        return remindersOf(**center, stepOf(link->has_value(), *venue, *published), m_clock.today(), *calendar);
    }, Transaction::Kind::Read);
}

} // namespace tanu
