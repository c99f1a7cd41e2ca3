#include "server/actions/orders/fetchorders.h"

#include "core/database/transaction.h"
#include "server/storage/ordertable.h"

namespace tanu::server {

namespace {

constexpr int ordersAtOnce = 100;
constexpr qsizetype bytesAtOnce = 8 * 1024 * 1024;

QString told(const RecordProblem& problem)
{
    return QString(problem.code + QLatin1Char(' ') + problem.arguments.join(QLatin1String(", "))).trimmed();
}

} // namespace

FetchOrders::FetchOrders(const ServerContext& context)
    : m_context(context)
{
}

Result<QByteArray> FetchOrders::run(const Device& device, const OrdersRequest& request) const
{
    const auto orders = inTransaction(m_context.connection, [&] { return answer(device, request); });
    if (!orders)
        return orders.error();
    return m_context.signer.message(payloadOf(*orders), signedfor::orders);
}

Result<OrdersAnswer> FetchOrders::answer(const Device& device, const OrdersRequest& request) const
{
    OrderTable table(m_context.connection);
    const QString stopped = request.stopped ? told(*request.stopped) : QString();
    const auto kept = table.putStanding({device.id, request.after, m_context.clock.now(), stopped});
    if (!kept)
        return kept.error();
    for (const RefusedOrder& refused : request.refused) {
        const auto noted = table.noteRefused(device.center, refused.number, told(refused.problem));
        if (!noted)
            return noted.error();
    }
    auto orders = table.after(device.center, request.after, ordersAtOnce + 1);
    if (!orders)
        return orders.error();
    OrdersAnswer answer{device.id, {}, false};
    qsizetype bytes = 0;
    for (const Order& order : *orders) {
        bytes += order.payload.size();
        const bool isFull = answer.orders.size() == ordersAtOnce || (bytes > bytesAtOnce && !answer.orders.isEmpty());
        if (isFull) {
            answer.hasMore = true;
            break;
        }
        answer.orders.append(order);
    }
    return answer;
}

} // namespace tanu::server
