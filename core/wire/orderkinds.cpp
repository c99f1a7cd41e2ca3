#include "core/wire/orderkinds.h"

#include "core/wire/fields.h"

namespace tanu {

namespace {

constexpr int greatestGround = 1800; // as a record of a document takes it
constexpr int greatestClause = 100;
constexpr int greatestKey = 200;
constexpr size_t greatestRows = 20'000;
constexpr qsizetype greatestRow = 64 * 1024;
constexpr qint64 greatestVersion = 1'000'000'000'000;
constexpr qint64 greatestOrdinal = 999'999'999;

template <typename Read>
auto readOrder(const QByteArray& payload, Read read) -> Reading<std::invoke_result_t<Read&, Fields&>>
{
    const auto map = decodeMap(payload);
    if (!map)
        return map.problem();
    Fields fields(*map);
    auto order = read(fields);
    if (const auto& problem = fields.problem())
        return *problem;
    return order;
}

void insertGround(Cbor& map, const QString& ground, const QString& clause)
{
    map.insert(QLatin1String("ground"), ground);
    map.insert(QLatin1String("clause"), clause);
}

RegisterRow rowIn(Fields& fields)
{
    const QString key = fields.text(QLatin1String("key"), greatestKey);
    const QByteArray content = fields.bytes(QLatin1String("content"), 1, greatestRow);
    if (!decodeCbor(content))
        fields.refuse(QLatin1String("content"), problemcode::notCanonical);
    return {key, content};
}

} // namespace

QByteArray payloadOf(const AccreditationOrder& order)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("act"), codeOf(order.step.act));
    map.insert(QLatin1String("on"), cborOf(order.step.on));
    map.insert(QLatin1String("decidedOn"), cborOf(order.decidedOn));
    if (order.eventOn)
        map.insert(QLatin1String("eventOn"), cborOf(*order.eventOn));
    insertGround(map, order.step.ground, order.step.clause);
    return map.encode();
}

QByteArray payloadOf(const CancelDocumentOrder& order)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("serial"), order.serial);
    map.insert(QLatin1String("on"), cborOf(order.on));
    insertGround(map, order.ground, order.clause);
    return map.encode();
}

QByteArray payloadOf(const RegisterSnapshot& snapshot)
{
    Cbor::Array changed;
    for (const RegisterRow& row : snapshot.changed) {
        Cbor map = Cbor::map();
        map.insert(QLatin1String("key"), row.key);
        map.insert(QLatin1String("content"), row.content);
        changed.push_back(map);
    }
    Cbor map = Cbor::map();
    map.insert(QLatin1String("name"), snapshot.name);
    map.insert(QLatin1String("from"), snapshot.from);
    map.insert(QLatin1String("to"), snapshot.to);
    map.insert(QLatin1String("changed"), changed);
    map.insert(QLatin1String("removed"), Cbor::texts(snapshot.removed));
    return map.encode();
}

QByteArray payloadOf(const MonthReminderOrder& order)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("month"), order.month.toString());
    map.insert(QLatin1String("dueBy"), cborOf(order.dueBy));
    return map.encode();
}

QByteArray payloadOf(const IssuingOrder& order)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("on"), cborOf(order.on));
    if (!order.reason.isEmpty())
        map.insert(QLatin1String("reason"), order.reason);
    return map.encode();
}

QByteArray payloadOf(const BlockWithdrawnOrder& order)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("first"), order.first);
    map.insert(QLatin1String("last"), order.last);
    map.insert(QLatin1String("reason"), order.reason);
    return map.encode();
}

QByteArray payloadOf(const RenewalOrder& order)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("from"), cborOf(order.from));
    map.insert(QLatin1String("until"), cborOf(order.until));
    return map.encode();
}

Reading<AccreditationOrder> parseAccreditationOrder(const QByteArray& payload)
{
    return readOrder(payload, [](Fields& fields) {
        AccreditationOrder order;
        order.step.act = fields.code(QLatin1String("act"), parseAccreditationAct);
        order.step.on = fields.date(QLatin1String("on"));
        order.step.ground = fields.text(QLatin1String("ground"), greatestGround);
        order.step.clause = fields.text(QLatin1String("clause"), greatestClause);
        order.decidedOn = fields.date(QLatin1String("decidedOn"));
        order.eventOn = fields.dateIfAny(QLatin1String("eventOn"));
        return order;
    });
}

Reading<CancelDocumentOrder> parseCancelDocumentOrder(const QByteArray& payload)
{
    return readOrder(payload, [](Fields& fields) {
        CancelDocumentOrder order;
        order.serial = fields.text(QLatin1String("serial"), 100);
        order.on = fields.date(QLatin1String("on"));
        order.ground = fields.text(QLatin1String("ground"), greatestGround);
        order.clause = fields.text(QLatin1String("clause"), greatestClause);
        return order;
    });
}

Reading<RegisterSnapshot> parseRegisterSnapshot(const QByteArray& payload)
{
    return readOrder(payload, [](Fields& fields) {
        RegisterSnapshot snapshot;
        snapshot.name = fields.text(QLatin1String("name"), 100);
        snapshot.from = fields.number(QLatin1String("from"), 0, greatestVersion);
        snapshot.to = fields.number(QLatin1String("to"), 1, greatestVersion);
        size_t index = 0;
        for (const Cbor& value : fields.array(QLatin1String("changed"), greatestRows)) {
            Fields inner = fields.item(QLatin1String("changed"), index++, value);
            snapshot.changed.push_back(rowIn(inner));
            fields.join(inner);
        }
        snapshot.removed = fields.texts(QLatin1String("removed"), static_cast<int>(greatestRows), greatestKey);
        if (snapshot.to < snapshot.from)
            fields.refuse(QLatin1String("to"), problemcode::contradiction);
        return snapshot;
    });
}

Reading<MonthReminderOrder> parseMonthReminderOrder(const QByteArray& payload)
{
    return readOrder(payload, [](Fields& fields) {
        const Month month = fields.parsed<Month>(QLatin1String("month")).value_or(Month());
        return MonthReminderOrder {month, fields.date(QLatin1String("dueBy"))};
    });
}

Reading<IssuingOrder> parseIssuingOrder(const QByteArray& payload)
{
    return readOrder(payload, [](Fields& fields) {
        const QDate on = fields.date(QLatin1String("on"));
        return IssuingOrder {on, fields.textIfAny(QLatin1String("reason"), greatestGround).value_or(QString())};
    });
}

Reading<BlockWithdrawnOrder> parseBlockWithdrawnOrder(const QByteArray& payload)
{
    return readOrder(payload, [](Fields& fields) {
        const qint64 first = fields.number(QLatin1String("first"), 1, greatestOrdinal);
        const qint64 last = fields.number(QLatin1String("last"), 1, greatestOrdinal);
        if (last < first)
            fields.refuse(QLatin1String("last"), problemcode::contradiction);
        return BlockWithdrawnOrder {first, last, fields.text(QLatin1String("reason"), greatestGround)};
    });
}

Reading<RenewalOrder> parseRenewalOrder(const QByteArray& payload)
{
    return readOrder(payload, [](Fields& fields) {
        const RenewalOrder order {fields.date(QLatin1String("from")), fields.date(QLatin1String("until"))};
        if (order.until < order.from)
            fields.refuse(QLatin1String("until"), problemcode::contradiction);
        return order;
    });
}

} // namespace tanu
