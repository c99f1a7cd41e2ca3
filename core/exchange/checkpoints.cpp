#include "core/exchange/checkpoints.h"

#include "core/security/journal.h"

namespace tanu {

namespace {

/// The own journal at that count; what is kept there, where the own journal is shorter (JournalReport::isConfession).
Result<std::optional<JournalCheckpoint>> ownAt(const Journal& journal, const JournalCheckpoint& end, const JournalCheckpoint& kept)
{
    if (end.count < kept.count)
        return std::optional(kept);
    return journal.checkpointAt(kept.count);
}

} // namespace

Checkpoints::Checkpoints(Desk& desk, ServerConversation& server, const ServerLink& link)
    : m_desk(desk)
    , m_server(server)
    , m_link(link)
{
}

Result<void> Checkpoints::share()
{
    auto question = report();
    if (!question)
        return question.error();
    auto receipt = m_server.reportJournal(*question);
    if (!receipt)
        return receipt.error();
    if (receipt->has_value() && (*receipt)->content.finding == JournalFinding::Prove) {
        const auto known = ownAt(Journal(m_desk.connection), question->end, (*receipt)->content.kept);
        if (!known)
            return known.error();
        JournalReport proof = *question;
        proof.known = *known;
        receipt = m_server.reportJournal(proof);
        if (!receipt)
            return receipt.error();
    }
    return receipt->has_value() ? keep(**receipt) : Result<void>();
}

Result<JournalReport> Checkpoints::report() const
{
    const Journal journal(m_desk.connection);
    const auto end = journal.head();
    if (!end)
        return end.error();
    const JournalReceipts receipts(m_desk.connection);
    const auto last = receipts.last();
    if (!last)
        return last.error();
    const auto trusted = receipts.trusted();
    if (!trusted)
        return trusted.error();
    JournalReport report {*end, {}, {}};
    if (trusted->has_value() && (*trusted)->server == m_link.serverId && (*trusted)->epoch == m_link.epoch)
        report.server = (*trusted)->end;
    if (!last->has_value() || (*last)->server != m_link.serverId)
        return report;
    const auto known = ownAt(journal, *end, (*last)->kept);
    if (!known)
        return known.error();
    report.known = *known;
    return report;
}

Result<void> Checkpoints::keep(const Verified<JournalReceipt>& receipt)
{
    JournalReceipts receipts(m_desk.connection);
    const auto before = receipts.standing();
    if (!before)
        return before.error();
    const auto trusted = receipts.trusted();
    if (!trusted)
        return trusted.error();
    const JournalReceipt& content = receipt.content;
    const bool isTouched = content.finding == JournalFinding::Touched;
    const bool isServerTouched = trusted->has_value() && contradicts(content, **trusted);
    const bool wasTold = *before && (*before)->isTouched == isTouched && (*before)->isServerTouched == isServerTouched;
    if (wasTold || (!isTouched && !isServerTouched))
        return inTransaction(m_desk.connection, [&] { return receipts.keep(content, receipt.message); });
    return perform(m_desk, Action::Synchronize, [&](Deed& deed) -> Result<void> {
        deed.about("journal");
        deed.note("kept", content.kept.count);
        deed.note("touched", Cbor::boolean(isTouched));
        deed.note("serverTouched", Cbor::boolean(isServerTouched));
        return receipts.keep(content, receipt.message);
    });
}

} // namespace tanu
