#include "core/services/queries/publicationquery.h"

#include "core/database/transaction.h"
#include "core/domain/centerreminders.h"
#include "core/storage/calendartable.h"
#include "core/storage/centertable.h"
#include "core/storage/publicprofilesettings.h"

namespace tanu {

PublicationQuery::PublicationQuery(Connection& connection)
    : m_connection(connection)
{
}

Result<Publication> PublicationQuery::load()
{
    return inTransaction(m_connection, [&]() -> Result<Publication> {
        PublicProfileSettings settings(m_connection);
        auto profile = settings.load();
        if (!profile)
            return profile.error();
        Publication publication {*std::move(profile), std::nullopt, {}, std::nullopt, {}};
        const auto standing = settings.standing();
        if (!standing)
            return standing.error();
        publication.state = standing->state;
        publication.answer = standing->answer;
        publication.publishedAt = standing->acceptedAt;
        const auto center = CenterTable(m_connection).find();
        if (!center)
            return center.error();
        if (!center->has_value())
            return publication;
        const auto calendar = CalendarTable(m_connection).load();
        if (!calendar)
            return calendar.error();
        publication.dueBy = registrationDueBy((*center)->accreditedFrom, *calendar);
        return publication;
    }, Transaction::Kind::Read);
}

} // namespace tanu
