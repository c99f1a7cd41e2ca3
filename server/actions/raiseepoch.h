#pragma once

#include "core/base/clock.h"
#include "core/database/connection.h"

namespace tanu::server {

/// Says that this database came from a backup (exchange.md 14), while no server runs on it.
///
/// - The epoch rises: every center compares everything and offers again what is missing here, unattended.
/// - Numbers that were granted after the backup was made are not known any more and must never be granted twice: the
///   next block of every center begins `skippedOrdinals` further on. The centers give back their grants (RecallGrants).
class RaiseEpoch {
public:
    static constexpr qint64 skippedOrdinals = 1'000'000;
    static constexpr qint64 skippedGrants = 10'000;

    RaiseEpoch(Connection& connection, const Clock& clock);

    /// The new epoch. Errors: NotFound{"server", ""} for a database without a server, those of the database.
    Result<qint64> run();

private:
    Connection& m_connection;
    const Clock& m_clock;
};

} // namespace tanu::server
