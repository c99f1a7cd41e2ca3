#include "server/actions/raiseepoch.h"

#include "core/database/transaction.h"
#include "server/deeds/carryout.h"
#include "server/storage/serveridentity.h"

namespace tanu::server {

RaiseEpoch::RaiseEpoch(const OperatorDesk& desk)
    : m_desk(desk)
{
}

Result<qint64> RaiseEpoch::run() const
{
    return inTransaction(m_desk.connection, [&]() -> Result<qint64> {
        const auto before = currentEpoch(m_desk.connection);
        if (!before)
            return before;
        const qint64 epoch = *before + 1;
        const auto done = carryOut(m_desk.connection, m_desk.archive,
            {{m_desk.clock.now(), m_desk.by, QStringLiteral("raiseEpoch"), QStringLiteral("server"), {},
                QByteArray::number(epoch)}});
        return done ? Result<qint64>(epoch) : Result<qint64>(done.error());
    });
}

} // namespace tanu::server
