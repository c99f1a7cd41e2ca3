#pragma once

#include "server/console/frame/consolerequest.h"
#include "server/console/html/html.h"
#include "server/storage/ordertable.h"

#include <vector>

namespace tanu::server {

/// What was ordered from a center, and what became of it.
struct OrderHistory {
    std::vector<GivenOrder> orders; ///< newest first
    std::vector<OrderTaken> taken;
    std::vector<OrderStanding> standings;
};

/// Errors: those of the database.
Result<OrderHistory> orderHistory(Connection& connection, const AccreditationNumber& center);

/// The part of a center's page that tells which orders it was given, which of its installations took them when, why one was
/// refused or stops the others; and of a revocation by which day its copy must have come (L26.4).
Html orderSection(const Say& say, const OrderHistory& history, QDate today);

} // namespace tanu::server
