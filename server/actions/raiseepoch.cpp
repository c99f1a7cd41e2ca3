#include "server/actions/raiseepoch.h"

#include "core/database/transaction.h"
#include "core/security/journal.h"
#include "server/storage/blocktable.h"
#include "server/storage/centertable.h"
#include "server/storage/serveridentity.h"

namespace tanu::server {

RaiseEpoch::RaiseEpoch(Connection& connection, const Clock& clock)
    : m_connection(connection)
    , m_clock(clock)
{
}

Result<qint64> RaiseEpoch::run()
{
    return inTransaction(m_connection, [&]() -> Result<qint64> {
        const auto centers = CenterTable(m_connection).all();
        if (!centers)
            return centers.error();
        BlockTable blocks(m_connection);
        for (const RegisteredCenter& center : *centers) {
            const auto end = blocks.endOf(center.number);
            if (!end)
                return end.error();
            const BlockEnd floor{end->ordinal + skippedOrdinals, end->grant + skippedGrants};
            if (const auto put = blocks.putFloor(center.number, floor); !put)
                return put.error();
        }
        const auto epoch = raiseEpoch(m_connection);
        if (!epoch)
            return epoch.error();
        const auto noted = Journal(m_connection)
                               .append({m_clock.now(), QStringLiteral("operator"), QStringLiteral("raiseEpoch"),
                                   QStringLiteral("server"), {}, QByteArray::number(*epoch)});
        return noted ? epoch : Result<qint64>(noted.error());
    });
}

} // namespace tanu::server
