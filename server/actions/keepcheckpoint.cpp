#include "server/actions/keepcheckpoint.h"

#include "core/database/transaction.h"
#include "core/security/journal.h"
#include "server/deeds/carryout.h"
#include "server/deeds/devicedeeds.h"

namespace tanu::server {

JournalFinding findingOf(const JournalReport& report, const JournalCheckpoint& kept)
{
    if (report.isConfession())
        return JournalFinding::Touched;
    if (report.end.count == kept.count)
        return report.end == kept ? JournalFinding::Kept : JournalFinding::Touched;
    if (report.end.count < kept.count)
        return JournalFinding::Prove;
    if (!report.known || report.known->count != kept.count)
        return JournalFinding::Prove;
    return report.known->root == kept.root ? JournalFinding::Kept : JournalFinding::Touched;
}

KeepCheckpoint::KeepCheckpoint(const ServerContext& context)
    : m_context(context)
{
}

Result<QByteArray> KeepCheckpoint::run(const Device& device, const JournalReport& report) const
{
    const auto receipt = inTransaction(m_context.connection, [&] { return take(device, report); });
    if (!receipt)
        return receipt.error();
    return m_context.signer.message(payloadOf(*receipt), signedfor::journalReceipt);
}

Result<JournalReceipt> KeepCheckpoint::take(const Device& device, const JournalReport& report) const
{
    const QDateTime now = m_context.clock.now();
    CheckpointTable table(m_context.connection);
    const auto kept = table.find(device.id);
    if (!kept)
        return kept.error();
    const auto epoch = currentEpoch(m_context.connection);
    if (!epoch)
        return epoch.error();
    JournalReceipt receipt{m_context.identity.id, *epoch, now, JournalFinding::Kept, report.end, {}, {}};
    if (kept->has_value())
        receipt.finding = findingOf(report, (*kept)->checkpoint);
    if (receipt.finding == JournalFinding::Kept) {
        if (const auto done = table.keep(device.id, report.end, now); !done)
            return done.error();
    } else {
        receipt.kept = (*kept)->checkpoint;
    }
    if (receipt.finding == JournalFinding::Touched) {
        if (const auto noted = noteTouched(device, **kept, report.end); !noted)
            return noted.error();
    }
    const Journal journal(m_context.connection);
    const auto end = journal.head();
    if (!end)
        return end.error();
    receipt.end = *end;
    if (!report.server)
        return receipt;
    const auto known = journal.checkpointAt(report.server->count);
    if (!known)
        return known.error();
    receipt.known = *known;
    return receipt;
}

Result<void> KeepCheckpoint::noteTouched(
    const Device& device, const KeptCheckpoint& kept, const JournalCheckpoint& said) const
{
    if (kept.touchedAt)
        return {};
    return carryOut(m_context,
        {{m_context.clock.now(), device.center.toString(), QStringLiteral("journalTouched"), QStringLiteral("device"),
            device.id, touchedContent(kept.checkpoint, said)}});
}

} // namespace tanu::server
