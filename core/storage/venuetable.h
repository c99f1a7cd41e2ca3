#pragma once

#include "core/database/connection.h"
#include "core/domain/venue.h"

#include <optional>
#include <vector>

namespace tanu {

/// The other installations of this center, pinned by their cards (exchange.md 21).
class VenueTable {
public:
    explicit VenueTable(Connection& connection);

    Result<void> insert(const Venue& venue);
    /// Name and whether it is active; keys never change. Errors: NotFound{"venue", id}.
    Result<void> update(const Venue& venue);

    /// What the installation signs with from now on.
    Result<void> replaceSigningKey(const VenueId& id, const QByteArray& key);
    Result<std::optional<Venue>> find(const VenueId& id);
    /// Errors: NotFound{"venue", id}.
    Result<Venue> load(const VenueId& id);
    /// In the order in which they were enrolled.
    Result<std::vector<Venue>> all();

private:
    Connection& m_connection;
};

} // namespace tanu
