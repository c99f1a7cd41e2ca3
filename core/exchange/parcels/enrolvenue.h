#pragma once

#include "core/domain/venue.h"
#include "core/services/desk.h"

namespace tanu {

/// Takes another installation of this center for what its card says, and pins its keys (exchange.md 21): at the office a
/// venue, at a venue its office, of which there is one.
///
/// - The same card again changes the name at most. Other keys under a known id are refused.
/// Errors: FileUnreadable{path}, AnswerMalformed, SignatureWrong (no card, or a damaged one), NotEnrolled (this installation
/// showed no card yet), FieldMalformed{"role", role} for a card of the wrong side or this installation's own,
/// AlreadyThere{"venue" | "office", name}, NotFound{"venue", id}, RoleNotAllowed, those of the database.
class EnrolVenue {
public:
    explicit EnrolVenue(Desk& desk);

    Result<Venue> run(const QString& path);
    Result<Venue> run(const InstallationCard& card);

    /// One that is not active gets no session any more; what it has comes home all the same.
    Result<void> setActive(const VenueId& id, bool isActive);

private:
    Desk& m_desk;
};

} // namespace tanu
