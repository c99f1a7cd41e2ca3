#pragma once

#include "core/database/connection.h"
#include "server/deeds/deed.h"

namespace tanu::server {

/// Orders to a center (exchange.md 17), which is the subject; the content names the number of the order. Parts: its kind, its
/// payload.
Result<void> applyOrder(Connection& connection, const Deed& deed);

/// The order, and what it means for the server itself.
Result<void> applyAccreditation(Connection& connection, const Deed& deed);
Result<void> applyCancellation(Connection& connection, const Deed& deed);
Result<void> applyStopIssuing(Connection& connection, const Deed& deed);
Result<void> applyResumeIssuing(Connection& connection, const Deed& deed);
Result<void> applyWithdrawBlock(Connection& connection, const Deed& deed);
Result<void> applySnapshot(Connection& connection, const Deed& deed);

} // namespace tanu::server
