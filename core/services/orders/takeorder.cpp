#include "core/services/orders/takeorder.h"

#include "core/services/deed.h"
#include "core/services/orders/orderkinds.h"

#include <algorithm>
#include <array>

namespace tanu {

namespace {

/// Not about the order: the same order may well be done the next time.
constexpr std::array ofTheMachine {ErrorKind::DatabaseFailed, ErrorKind::DatabaseBusy, ErrorKind::DatabaseNewer,
    ErrorKind::RowCorrupt, ErrorKind::DiskFull, ErrorKind::SealBroken, ErrorKind::KeyMissing, ErrorKind::RoleNotAllowed};

/// The ones behind it wait.
constexpr std::array stopping {
    ErrorKind::OrderUnknown, ErrorKind::AnswerMalformed, ErrorKind::SessionAway, ErrorKind::ConflictOpen};

template <size_t Size>
bool isOneOf(const std::array<ErrorKind, Size>& kinds, ErrorKind kind)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

} // namespace

TakeOrder::TakeOrder(Desk& desk)
    : m_desk(desk)
{
}

Result<OrderOutcome> TakeOrder::run(const Order& order)
{
    const auto last = PlatformOrderTable(m_desk.connection).lastTaken();
    if (!last)
        return last.error();
    if (order.number <= *last)
        return OrderOutcome::Applied;
    if (order.number != *last + 1)
        return Error {ErrorKind::ChangedMeanwhile, {QStringLiteral("order")}, {}};
    const auto applied = apply(order);
    if (applied)
        return OrderOutcome::Applied;
    if (isOneOf(ofTheMachine, applied.error().kind))
        return applied.error();
    return keep(order, applied.error());
}

Result<void> TakeOrder::apply(const Order& order)
{
    return perform(m_desk, Action::Synchronize, [&](Deed& deed) -> Result<void> {
        deed.about("order");
        deed.note("order", order.number);
        deed.note("kind", order.kind);
        PlatformOrderTable table(deed.connection());
        if (const auto put = table.put({order, deed.now(), OrderOutcome::Applied, std::nullopt}); !put)
            return put;
        return doOrder(deed, order);
    });
}

Result<OrderOutcome> TakeOrder::keep(const Order& order, const Error& problem)
{
    const OrderOutcome outcome = isOneOf(stopping, problem.kind) ? OrderOutcome::Stopped : OrderOutcome::Refused;
    const auto before = PlatformOrderTable(m_desk.connection).stopped();
    if (!before)
        return before.error();
    const bool isTold = before->has_value() && (*before)->order == order && (*before)->outcome == outcome
        && (*before)->problem == problem;
    if (isTold)
        return outcome;
    return perform(m_desk, Action::Synchronize, [&](Deed& deed) -> Result<OrderOutcome> {
        deed.about("order");
        deed.note("order", order.number);
        deed.note("kind", order.kind);
        deed.note("refused", nameOf(problem.kind));
        const auto put = PlatformOrderTable(deed.connection()).put({order, deed.now(), outcome, problem});
        return put ? Result<OrderOutcome>(outcome) : Result<OrderOutcome>(put.error());
    });
}

} // namespace tanu
