#pragma once

#include "core/wire/orders.h"
#include "server/context/servercontext.h"
#include "server/storage/devicetable.h"

namespace tanu::server {

/// Gives an installation the orders behind the one that it took last (exchange.md 17), and keeps how far it is, so that the
/// operator sees what was done, what could not be done, and what stops it. What the center was not told yet of the registers
/// and of its own terms comes with them (BringRegisters, TellRenewal).
class FetchOrders {
public:
    /// What the installation reads: one of a version of before has no kind for a renewal, and gets it as a resumption.
    enum class KnownKinds { WithoutRenewals, All };

    explicit FetchOrders(const ServerContext& context);

    /// The signed answer. Errors: those of the database.
    [[nodiscard]] Result<QByteArray> run(const Device& device, const OrdersRequest& request, KnownKinds known) const;

private:
    [[nodiscard]] Result<OrdersAnswer> answer(const Device& device, const OrdersRequest& request) const;
    [[nodiscard]] Result<void> note(const Device& device, const OrdersRequest& request) const;

    const ServerContext& m_context;
};

} // namespace tanu::server
