#include "core/wire/orders.h"

#include "core/wire/fields.h"

namespace tanu {

namespace {

constexpr qint64 greatestNumber = 1'000'000'000'000;
constexpr size_t greatestOrders = 1000;
constexpr qsizetype greatestPayload = 4 * 1024 * 1024;

Cbor toCbor(const Order& order)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("number"), order.number);
    map.insert(QLatin1String("kind"), order.kind);
    map.insert(QLatin1String("givenAt"), cborOf(order.givenAt));
    map.insert(QLatin1String("payload"), order.payload);
    return map;
}

Order readOrder(Fields& fields)
{
    Order order;
    order.number = fields.number(QLatin1String("number"), 1, greatestNumber);
    order.kind = fields.text(QLatin1String("kind"), 50);
    order.givenAt = fields.moment(QLatin1String("givenAt"));
    order.payload = fields.bytes(QLatin1String("payload"), 0, greatestPayload);
    return order;
}

} // namespace

QByteArray payloadOf(const OrdersRequest& request)
{
    return Cbor::map({{QStringLiteral("after"), request.after}}).encode();
}

QByteArray payloadOf(const OrdersAnswer& answer)
{
    Cbor::Array orders;
    for (const Order& order : answer.orders)
        orders.push_back(toCbor(order));
    Cbor map = Cbor::map();
    map.insert(QLatin1String("device"), answer.device);
    map.insert(QLatin1String("orders"), orders);
    map.insert(QLatin1String("hasMore"), Cbor::boolean(answer.hasMore));
    return map.encode();
}

Reading<OrdersRequest> parseOrdersRequest(const QByteArray& payload)
{
    const auto map = decodeMap(payload);
    if (!map)
        return map.problem();
    Fields fields(*map);
    OrdersRequest request {fields.number(QLatin1String("after"), 0, greatestNumber)};
    if (const auto& problem = fields.problem())
        return *problem;
    return request;
}

Reading<OrdersAnswer> parseOrdersAnswer(const QByteArray& payload)
{
    const auto map = decodeMap(payload, {64 * 1024 * 1024, 8, 100'000});
    if (!map)
        return map.problem();
    Fields fields(*map);
    OrdersAnswer answer;
    answer.device = fields.bytes(QLatin1String("device"), 16, 16);
    for (const Cbor& item : fields.array(QLatin1String("orders"), greatestOrders)) {
        Fields inner = fields.item(QLatin1String("orders"), static_cast<size_t>(answer.orders.size()), item);
        const Order order = readOrder(inner);
        if (!answer.orders.isEmpty() && order.number != answer.orders.last().number + 1)
            inner.refuse(QLatin1String("number"), problemcode::contradiction);
        fields.join(inner);
        answer.orders += order;
    }
    answer.hasMore = fields.truth(QLatin1String("hasMore"));
    if (const auto& problem = fields.problem())
        return *problem;
    return answer;
}

} // namespace tanu
