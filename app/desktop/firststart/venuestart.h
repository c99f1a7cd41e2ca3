#pragma once

#include "core/exchange/parcels/receivesession.h"
#include "core/exchange/parcels/venuequery.h"

#include <memory>
#include <optional>
#include <vector>

namespace tanu::desktop {

/// How far a venue is with its beginning (V1): its own card, its office's, then the first session.
struct VenueBeginning {
    std::optional<InstallationCard> own; ///< once it was shown: this is a venue, for good
    std::optional<VenueView> office;
};

/// What the parcels of one place came to.
struct FirstSessions {
    std::vector<Received> received;
    std::vector<Error> refused;
};

/// The steps of a beginning, over an installation that somebody has opened. Who acts is the first start's administrator:
/// people come with the first session.
class VenueStart {
public:
    VenueStart(Desk desk, std::shared_ptr<const EncryptionKey> key, QString formsFolder);

    /// Errors: those of the database.
    [[nodiscard]] Result<VenueBeginning> beginning() const;

    /// Makes this installation a venue and writes its card. Errors: those of ShowCard.
    Result<InstallationCard> saveCard(const QString& path, const QString& name);
    /// Errors: those of EnrolVenue.
    Result<Venue> enrolOffice(const QString& path);

    /// A parcel, or those of a folder; in any thread, with a connection of that thread.
    /// Errors: NotEnrolled, those of the database; each parcel's own stand in the outcome.
    Result<FirstSessions> receive(Connection& connection, const QString& place) const;

private:
    Desk m_desk;
    std::shared_ptr<const EncryptionKey> m_key;
    QString m_formsFolder;
};

} // namespace tanu::desktop
