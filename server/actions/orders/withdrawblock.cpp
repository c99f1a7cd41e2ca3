#include "server/actions/orders/withdrawblock.h"

#include "core/database/transaction.h"
#include "core/wire/orderkinds.h"
#include "server/actions/orders/giveorder.h"
#include "server/storage/blocktable.h"

namespace tanu::server {

WithdrawBlock::WithdrawBlock(const OperatorDesk& desk)
    : m_desk(desk)
{
}

Result<qint64> WithdrawBlock::run(const AccreditationNumber& center, qint64 first, const QString& reason) const
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorKind::FieldEmpty, {QStringLiteral("reason")}, {}};
    return inTransaction(m_desk.connection, [&]() -> Result<qint64> {
        const auto last = BlockTable(m_desk.connection).lastOfUnburned(center, first);
        if (!last)
            return last.error();
        if (!last->has_value())
            return Error{ErrorKind::NotFound, {QStringLiteral("number-block"), QString::number(first)}, {}};
        Cbor facts = Cbor::map();
        facts.insert(QLatin1String("first"), first);
        facts.insert(QLatin1String("last"), **last);
        facts.insert(QLatin1String("reason"), reason.trimmed());
        return giveOrder(m_desk, center, orderkind::blockWithdrawn,
            payloadOf(BlockWithdrawnOrder{first, **last, reason.trimmed()}), QStringLiteral("withdrawBlock"), facts);
    });
}

} // namespace tanu::server
