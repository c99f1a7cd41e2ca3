#include "app/desktop/firststart/venuestart.h"

#include "core/exchange/parcels/enrolvenue.h"
#include "core/exchange/parcels/installationcard.h"
#include "core/exchange/parcels/parcelsin.h"
#include "core/exchange/parcels/showcard.h"

namespace tanu::desktop {

VenueStart::VenueStart(Desk desk, std::shared_ptr<const EncryptionKey> key, QString formsFolder)
    : m_desk(std::move(desk))
    , m_key(std::move(key))
    , m_formsFolder(std::move(formsFolder))
{
}

Result<VenueBeginning> VenueStart::beginning() const
{
    VenueBeginning beginning;
    auto card = ownCard(m_desk, *m_key);
    if (!card && card.error().kind != ErrorKind::NotEnrolled)
        return card.error();
    if (card)
        beginning.own = *std::move(card);
    const auto known = VenueQuery(m_desk.connection).venues();
    if (!known)
        return known.error();
    for (const VenueView& one : *known) {
        if (one.role == InstallationRole::Office)
            beginning.office = one;
    }
    return beginning;
}

Result<InstallationCard> VenueStart::saveCard(const QString& path, const QString& name)
{
    return ShowCard(m_desk, *m_key).write(path, name);
}

Result<Venue> VenueStart::enrolOffice(const QString& path)
{
    return EnrolVenue(m_desk).run(path);
}

Result<FirstSessions> VenueStart::receive(Connection& connection, const QString& place) const
{
    const auto parcels = parcelsAt(connection, place);
    if (!parcels)
        return parcels.error();
    Desk desk {connection, m_desk.clock, m_desk.key, m_desk.actor};
    FirstSessions sessions;
    for (const QString& path : *parcels) {
        auto received = ReceiveSession(desk, *m_key, m_formsFolder).run(path);
        if (received)
            sessions.received.push_back(*std::move(received));
        else
            sessions.refused.push_back(received.error());
    }
    return sessions;
}

} // namespace tanu::desktop
