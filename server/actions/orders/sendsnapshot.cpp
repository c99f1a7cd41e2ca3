#include "server/actions/orders/sendsnapshot.h"

#include "core/database/transaction.h"
#include "server/actions/orders/giveorder.h"

namespace tanu::server {

SendSnapshot::SendSnapshot(const OperatorDesk& desk)
    : m_desk(desk)
{
}

Result<void> SendSnapshot::run(
    const std::vector<AccreditationNumber>& centers, const RegisterSnapshot& snapshot) const
{
    return inTransaction(m_desk.connection, [&] { return give(centers, snapshot); });
}

Result<void> SendSnapshot::give(
    const std::vector<AccreditationNumber>& centers, const RegisterSnapshot& snapshot) const
{
    const QByteArray payload = payloadOf(snapshot);
    for (const AccreditationNumber& center : centers) {
        Cbor facts = Cbor::map();
        facts.insert(QLatin1String("register"), snapshot.name);
        facts.insert(QLatin1String("from"), snapshot.from);
        facts.insert(QLatin1String("to"), snapshot.to);
        const auto given = giveOrder(
            m_desk, center, orderkind::registerSnapshot, payload, QStringLiteral("sendSnapshot"), facts);
        if (!given)
            return given.error();
    }
    return {};
}

} // namespace tanu::server
