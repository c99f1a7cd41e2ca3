#pragma once

#include "core/database/connection.h"
#include "core/domain/venue.h"

#include <optional>

namespace tanu {

/// What this installation is to its center (V1): a row or two among the settings.
///
/// - An installation that never showed a card is an office.
enum class IsVenue { No, Yes };
Result<IsVenue> isVenue(Connection& connection);

/// Who this installation is among its center's, once it showed its card.
struct OwnIdentity {
    VenueId id;
    InstallationRole role = InstallationRole::Office;
    QString name; ///< of a venue; an office has the center's
};

/// Errors: RowCorrupt.
Result<std::optional<OwnIdentity>> ownIdentity(Connection& connection);
Result<void> setOwnIdentity(Connection& connection, const OwnIdentity& identity);

} // namespace tanu
