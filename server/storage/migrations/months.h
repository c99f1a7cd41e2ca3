#pragma once

#include "core/base/result.h"

namespace tanu {

class Connection;

} // namespace tanu

namespace tanu::server {

/// The month in which each record is reported, the months of the centers, and the orders to them (P7.5, exchange.md 12, 13,
/// 17).
QString monthsScript();

/// Gives the records of before their months; runs behind the script.
Result<void> giveRecordsMonths(Connection& connection);

} // namespace tanu::server
