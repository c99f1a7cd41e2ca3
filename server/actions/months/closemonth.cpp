#include "server/actions/months/closemonth.h"

#include "core/database/transaction.h"
#include "core/security/journal.h"
#include "core/wire/cbor.h"
#include "core/wire/sha256.h"
#include "server/actions/months/comparemonths.h"
#include "server/storage/monthrecordtable.h"

namespace tanu::server {

namespace {

Cbor factsOf(const MonthClosing& closing, const MonthDigest& own)
{
    Cbor facts = Cbor::map();
    facts.insert(QLatin1String("month"), closing.month.toString());
    facts.insert(QLatin1String("saidCount"), closing.digest.count);
    facts.insert(QLatin1String("saidHash"), closing.digest.hash);
    facts.insert(QLatin1String("count"), own.count);
    facts.insert(QLatin1String("hash"), own.hash);
    return facts;
}

} // namespace

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
    ReportMonthTable table(m_context.connection);
    const auto before = table.find(device.center, closing.month);
    if (!before)
        return before.error();
    const auto own = MonthRecordTable(m_context.connection).digestOf(device.center, closing.month);
    if (!own)
        return own.error();
    const QDateTime now = m_context.clock.now();
    MonthReceipt receipt{m_context.identity.id, m_context.identity.epoch, sha256Of(payloadOf(closing)),
        closing.month, closing.digest == *own, *own};
    if (before->has_value() && (*before)->state == MonthState::ClosedByBoth)
        return receipt;

    CenterMonth row = compared(*before, closing.month, closing.digest, *own, now);
    if (receipt.isClosed) {
        row.state = MonthState::ClosedByBoth;
        row.closing = message;
        row.closedAt = now;
    }
    if (const auto kept = table.put(device.center, row); !kept)
        return kept.error();
    const QString action = receipt.isClosed ? QStringLiteral("closeMonth") : QStringLiteral("refuseMonth");
    const auto entry = Journal(m_context.connection)
                           .append({now, device.center.toString(), action, QStringLiteral("device"), device.id,
                               factsOf(closing, *own).encode()});
    if (!entry)
        return entry.error();
    return receipt;
}

} // namespace tanu::server
