#pragma once

#include "core/database/connection.h"
#include "core/wire/numberblock.h"
#include "server/deeds/deed.h"

#include <vector>

namespace tanu::server {

/// What is never granted after a server was restored (exchange.md 14).
inline constexpr qint64 skippedOrdinals = 1'000'000;
inline constexpr qint64 skippedGrants = 10'000;

/// The subject is the installation, the content the grant.
Result<void> applyGrantNumbers(Connection& connection, const Deed& deed);
/// Parts: the grants that were learnt again, as one list.
Result<void> applyRecallGrants(Connection& connection, const Deed& deed);
/// The content is the new epoch in digits. Errors: ChangedMeanwhile{"epoch"} where it does not follow on the one before.
Result<void> applyRaiseEpoch(Connection& connection, const Deed& deed);

QByteArray partOf(const std::vector<NumberGrant>& learnt);

} // namespace tanu::server
