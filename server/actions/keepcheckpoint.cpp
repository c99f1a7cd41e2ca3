#include "server/actions/keepcheckpoint.h"

#include "core/database/transaction.h"
#include "core/security/journal.h"
#include "core/wire/cbor.h"

namespace tanu::server {

JournalFinding findingOf(const JournalReport& report, const JournalCheckpoint& kept)
{
    if (report.end.count < kept.count || (report.end.count == kept.count && report.end != kept))
        return JournalFinding::Touched;
    if (report.end == kept)
        return JournalFinding::Kept;
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
    JournalReceipt receipt{m_context.identity.id, m_context.identity.epoch, now, JournalFinding::Kept, report.end, {}, {}};
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
    const QDateTime now = m_context.clock.now();
    if (const auto noted = CheckpointTable(m_context.connection).noteTouched(device.id, said, now); !noted)
        return noted;
    Cbor content = Cbor::map();
    content.insert(QLatin1String("kept"), kept.checkpoint.count);
    content.insert(QLatin1String("keptRoot"), kept.checkpoint.root);
    content.insert(QLatin1String("said"), said.count);
    content.insert(QLatin1String("saidRoot"), said.root);
    const auto entry = Journal(m_context.connection)
                           .append({now, device.center.toString(), QStringLiteral("journalTouched"),
                               QStringLiteral("device"), device.id, content.encode()});
    return entry ? Result<void>() : Result<void>(entry.error());
}

} // namespace tanu::server
