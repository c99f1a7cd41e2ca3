#pragma once

#include "core/wire/orderkinds.h"
#include "core/wire/orders.h"
#include "server/console/frame/consolerequest.h"
#include "server/console/html/html.h"
#include "server/storage/console/orderlisttable.h"

#include <array>

namespace tanu::server {

/// Every kind of order, as the console offers them.
inline constexpr std::array allOrderKinds {orderkind::accreditation, orderkind::cancelDocument, orderkind::registerSnapshot,
    orderkind::monthReminder, orderkind::issuingStopped, orderkind::issuingResumed, orderkind::blockWithdrawn,
    orderkind::accreditationRenewed};

/// The decision about an accreditation that an order carries; nothing of any other order.
std::optional<AccreditationOrder> actIn(const Order& order);

/// What an order orders; of a decision about an accreditation which.
QString orderWords(const Say& say, const Order& order);

/// The orders of any centers as a table: number, kind, center, when and by whom it was given, what became of it.
Html orderTable(const ConsoleRequest& request, const std::vector<ListedOrder>& orders, const QString& nothing);

} // namespace tanu::server
