#pragma once

#include "core/services/desk.h"
#include "core/storage/platformordertable.h"

namespace tanu {

/// Takes the next order of the platform (exchange.md 17): once, in order, what it says and the journal's entry in one
/// transaction.
///
/// - One that was taken before changes nothing.
/// - What cannot be done here (a document that this center never had) is kept as refused, with the reason, and the
///   next ones go on; the platform hears of it.
/// - A kind that this version does not know, a content that it cannot read, and one whose case is at a venue now stop there:
///   the next ones wait, and it is tried again with the next exchange.
/// - The signature is the exchange's to verify.
/// Errors: ChangedMeanwhile{"order"} for one that is not the next, RoleNotAllowed for who may not synchronize, those of the
/// database: then nothing was kept.
class TakeOrder {
public:
    explicit TakeOrder(Desk& desk);

    Result<OrderOutcome> run(const Order& order);

private:
    Result<void> apply(const Order& order);
    Result<OrderOutcome> keep(const Order& order, const Error& problem);

    Desk& m_desk;
};

} // namespace tanu
