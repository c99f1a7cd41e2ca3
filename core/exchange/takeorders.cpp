#include "core/exchange/takeorders.h"

#include "core/services/orders/takeorder.h"

namespace tanu {

namespace {

constexpr int toldAtMost = 100;

RecordProblem problemOf(const Error& error)
{
    return {nameOf(error.kind), {}, error.arguments};
}

} // namespace

TakeOrders::TakeOrders(Desk& desk, ServerConversation& server)
    : m_desk(desk)
    , m_server(server)
{
}

Result<OrdersRequest> TakeOrders::request() const
{
    const PlatformOrderTable table(m_desk.connection);
    const auto last = table.lastTaken();
    if (!last)
        return last.error();
    const auto newest = table.newest(toldAtMost);
    if (!newest)
        return newest.error();
    OrdersRequest request {*last};
    for (const TakenOrder& taken : *newest) {
        if (taken.outcome == OrderOutcome::Stopped)
            request.stopped = problemOf(*taken.problem);
        if (taken.outcome == OrderOutcome::Refused)
            request.refused.append({taken.order.number, problemOf(*taken.problem)});
    }
    return request;
}

Result<void> TakeOrders::run(SyncReport& report)
{
    for (;;) {
        const auto question = request();
        if (!question)
            return question.error();
        const auto answer = m_server.orders(*question);
        if (!answer)
            return answer.error();
        if (!answer->has_value())
            return {};
        for (const Order& order : (*answer)->orders) {
            const auto outcome = TakeOrder(m_desk).run(order);
            if (!outcome)
                return outcome.error();
            if (*outcome == OrderOutcome::Stopped) {
                report.isOrderStopped = true;
                return {};
            }
            ++report.orders;
        }
        if ((*answer)->orders.isEmpty())
            return {};
    }
}

} // namespace tanu
