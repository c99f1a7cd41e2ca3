#include "server/actions/orders/giveorder.h"

#include "core/security/journal.h"
#include "server/storage/centertable.h"
#include "server/storage/ordertable.h"

namespace tanu::server {

Result<qint64> giveOrder(const OperatorDesk& desk, const AccreditationNumber& center, const char* kind,
    const QByteArray& payload, const QString& action, const Cbor& facts)
{
    const auto known = CenterTable(desk.connection).find(center);
    if (!known)
        return known.error();
    if (!known->has_value())
        return Error{ErrorKind::NotFound, {QStringLiteral("center"), center.toString()}, {}};
    OrderTable orders(desk.connection);
    const auto number = orders.nextNumber(center);
    if (!number)
        return number.error();
    const QDateTime now = desk.clock.now();
    const auto given = orders.insert(center, {*number, QLatin1String(kind), now, payload}, desk.by);
    if (!given)
        return given.error();
    Cbor content = facts;
    content.insert(QLatin1String("order"), *number);
    const auto entry = Journal(desk.connection)
                           .append({now, desk.by, action, QStringLiteral("center"), center.toString().toUtf8(),
                               content.encode()});
    if (!entry)
        return entry.error();
    return *number;
}

} // namespace tanu::server
