#pragma once

#include "core/exchange/serverconversation.h"
#include "core/exchange/syncreport.h"
#include "core/services/desk.h"

namespace tanu {

/// Brings the orders of the platform and takes each once, in order (exchange.md 17).
///
/// - Cut off anywhere: what was taken is taken, the next exchange asks for what comes after it.
/// - Where one stops the exchange goes on without the ones behind it.
class TakeOrders {
public:
    TakeOrders(Desk& desk, ServerConversation& server);

    /// Adds to the report. Errors: those of ServerConversation, ChangedMeanwhile{"order"} where the server leaves one out,
    /// those of the database.
    Result<void> run(SyncReport& report);

private:
    [[nodiscard]] Result<OrdersRequest> request() const;

    Desk& m_desk;
    ServerConversation& m_server;
};

} // namespace tanu
