#include "server/actions/months/closemonth.h"

#include "core/database/transaction.h"
#include "core/wire/sha256.h"
#include "server/deeds/carryout.h"
#include "server/deeds/monthdeeds.h"
#include "server/storage/monthrecordtable.h"

namespace tanu::server {

CloseMonth::CloseMonth(const ServerContext& context)
    : m_context(context)
{
}

Result<QByteArray> CloseMonth::run(
    const Device& device, const MonthClosing& closing, const QByteArray& message) const
{
    if (closing.device != device.id || !(closing.center == device.center))
        return ErrorKind::NotEnrolled;
    if (m_context.clock.today() <= closing.month.lastDay())
        return Error{ErrorKind::MonthNotReady, {closing.month.toString(), QStringLiteral("running")}, {}};
    const auto receipt = inTransaction(m_context.connection, [&] { return close(device, closing, message); });
    if (!receipt)
        return receipt.error();
    return m_context.signer.message(payloadOf(*receipt), signedfor::monthReceipt);
}

Result<MonthReceipt> CloseMonth::close(
    const Device& device, const MonthClosing& closing, const QByteArray& message) const
{
    const auto before = ReportMonthTable(m_context.connection).find(device.center, closing.month);
    if (!before)
        return before.error();
    const auto own = MonthRecordTable(m_context.connection).digestOf(device.center, closing.month);
    if (!own)
        return own.error();
    const auto epoch = currentEpoch(m_context.connection);
    if (!epoch)
        return epoch.error();
    MonthReceipt receipt{m_context.identity.id, *epoch, sha256Of(payloadOf(closing)),
        closing.month, closing.digest == *own, *own};
    if (before->has_value() && (*before)->state == MonthState::ClosedByBoth)
        return receipt;

    Deed deed{{m_context.clock.now(), device.center.toString(), QStringLiteral("refuseMonth"), QStringLiteral("device"),
        device.id, closingContent(closing.month, closing.digest, *own)}};
    if (receipt.isClosed) {
        deed.note.action = QStringLiteral("closeMonth");
        deed.parts = {message};
    }
    if (const auto done = carryOut(m_context, deed); !done)
        return done.error();
    return receipt;
}

} // namespace tanu::server
