#include "server/actions/orders/giveorder.h"

#include "server/deeds/carryout.h"
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
    const auto number = OrderTable(desk.connection).nextNumber(center);
    if (!number)
        return number;
    Cbor content = facts;
    content.insert(QLatin1String("order"), *number);
    const auto done = carryOut(desk.connection, desk.archive,
        {{desk.clock.now(), desk.by, action, QStringLiteral("center"), center.toString().toUtf8(), content.encode()},
            {kind, payload}});
    return done ? number : Result<qint64>(done.error());
}

} // namespace tanu::server
