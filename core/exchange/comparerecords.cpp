#include "core/exchange/comparerecords.h"

#include "core/wire/missing.h"

namespace tanu {

namespace {

constexpr qsizetype grantsAtOnce = 1'000;

} // namespace

CompareRecords::CompareRecords(Outbox& outbox, ServerConversation& server)
    : m_outbox(outbox)
    , m_server(server)
{
}

Result<void> CompareRecords::giveGrants()
{
    const auto grants = m_outbox.grants();
    if (!grants)
        return grants.error();
    for (qsizetype from = 0; from < grants->size(); from += grantsAtOnce) {
        const auto given = m_server.giveGrants({grants->mid(from, grantsAtOnce)});
        if (!given)
            return given.error();
    }
    return {};
}

Result<CompareRecords::Found> CompareRecords::run(qint64 epoch, const OnProgress& onProgress)
{
    if (const auto given = giveGrants(); !given)
        return given.error();
    Found found;
    for (qint64 after = 0;;) {
        if (onProgress)
            onProgress(found.asked);
        const auto records = m_outbox.accepted(after, page);
        if (!records)
            return records.error();
        if (records->empty())
            break;
        HashList question;
        for (const OutgoingRecord& record : *records)
            question.hashes.append(record.hash);
        const auto missing = m_server.missing(question);
        if (!missing)
            return missing.error();
        if (const auto offered = m_outbox.offerAgain(missing->hashes); !offered)
            return offered.error();
        after = records->back().sequence;
        found.asked += static_cast<int>(records->size());
        found.missing += static_cast<int>(missing->hashes.size());
    }
    if (const auto noted = m_outbox.noteCompared(epoch, found.asked, found.missing); !noted)
        return noted.error();
    return found;
}

} // namespace tanu
