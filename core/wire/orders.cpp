#include "core/wire/orders.h"

#include "core/wire/problemfields.h"

namespace tanu {

namespace {

constexpr qint64 greatestNumber = 1'000'000'000'000;
constexpr size_t greatestOrders = 1000;
constexpr size_t greatestRefused = 100;
constexpr qsizetype greatestPayload = 4 * 1024 * 1024;

Cbor cborOfOrder(const Order& order)
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
    Cbor map = Cbor::map();
    map.insert(QLatin1String("after"), request.after);
    if (request.stopped)
        map.insert(QLatin1String("stopped"), cborOf(*request.stopped));
    Cbor::Array refused;
    for (const RefusedOrder& order : request.refused) {
        Cbor item = Cbor::map();
        item.insert(QLatin1String("number"), order.number);
        item.insert(QLatin1String("problem"), cborOf(order.problem));
        refused.push_back(item);
    }
    map.insert(QLatin1String("refused"), refused);
    return map.encode();
}

QByteArray payloadOf(const OrdersAnswer& answer)
{
    Cbor::Array orders;
    for (const Order& order : answer.orders)
        orders.push_back(cborOfOrder(order));
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
    request.stopped = readProblemIfAny(fields, QLatin1String("stopped"));
    size_t index = 0;
    for (const Cbor& item : fields.array(QLatin1String("refused"), greatestRefused)) {
        Fields inner = fields.item(QLatin1String("refused"), index++, item);
        const qint64 number = inner.number(QLatin1String("number"), 1, greatestNumber);
        request.refused.append({number, readProblem(inner, QLatin1String("problem"))});
        fields.join(inner);
    }
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
