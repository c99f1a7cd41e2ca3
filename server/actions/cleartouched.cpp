#include "server/actions/cleartouched.h"

#include "core/base/strongid.h"
#include "core/database/transaction.h"
#include "server/deeds/carryout.h"
#include "server/storage/checkpointtable.h"

namespace tanu::server {

ClearTouched::ClearTouched(const OperatorDesk& desk)
    : m_desk(desk)
{
}

Result<void> ClearTouched::run(const QByteArray& device, const QString& because) const
{
    if (because.trimmed().isEmpty())
        return Error{ErrorKind::FieldEmpty, {QStringLiteral("because")}, {}};
    return inTransaction(m_desk.connection, [&]() -> Result<void> {
        const auto kept = CheckpointTable(m_desk.connection).find(device);
        if (!kept)
            return kept.error();
        if (!kept->has_value() || !(*kept)->touchedAt)
            return Error{ErrorKind::NotFound, {QStringLiteral("finding"), uuidToText(device)}, {}};
        return carryOut(m_desk.connection, m_desk.archive,
            {{m_desk.clock.now(), m_desk.by, QStringLiteral("clearJournalTouched"), QStringLiteral("device"), device,
                because.trimmed().toUtf8()}});
    });
}

} // namespace tanu::server
