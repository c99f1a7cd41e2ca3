#pragma once

#include "core/domain/venue.h"
#include "core/services/desk.h"

#include <optional>

namespace tanu {

/// Takes another installation of this center for what its card says, and pins its keys (exchange.md 21): at the office a
/// venue, at a venue its office, of which there is one.
///
/// - The same card again changes the name at most. Other keys under a known id are refused, unless somebody says that it was restored (`renew`).
/// Errors: FileUnreadable{path}, AnswerMalformed, SignatureWrong (no card, or a damaged one), NotEnrolled (this installation
/// showed no card yet), FieldMalformed{"role", role} for a card of the wrong side or this installation's own,
/// AlreadyThere{"venue" | "office", name}, NotFound{"venue", id}, RoleNotAllowed, those of the database.
class EnrolVenue {
public:
    explicit EnrolVenue(Desk& desk);

    Result<Venue> run(const QString& path);
    Result<Venue> run(const InstallationCard& card);

    /// Takes over the new signing key of one that is known: restored from its backup, it signs with another key, and parcels
    /// are sealed to the one that it had (S2, exchange.md 14). Only for who compared the fingerprint by voice.
    /// Errors: those of `run`; NotFound{"venue", id} for one that is not known; AlreadyThere where more than the signing key
    /// is another.
    Result<Venue> renew(const QString& path);
    /// The known one that this card would renew; nothing for any other card. Errors: those of reading a card.
    Result<std::optional<Venue>> renewedBy(const QString& path);

    /// One that is not active gets no session any more; what it has comes home all the same.
    Result<void> setActive(const VenueId& id, bool isActive);

private:
    Desk& m_desk;
};

} // namespace tanu
