#include "server/upkeep/rebuildserver.h"

#include "core/database/transaction.h"
#include "core/wire/batch.h"
#include "core/wire/numberblock.h"
#include "server/actions/takebatch.h"
#include "server/storage/blocktable.h"
#include "server/storage/enrolmenttable.h"

namespace tanu::server {

namespace {

/// Errors that concern the one entry and not the whole work.
bool isOfTheEntry(const Error& error)
{
    return error.kind != ErrorKind::DatabaseBusy && error.kind != ErrorKind::DiskFull
        && error.kind != ErrorKind::NetworkUnreachable;
}

bool isSignedBy(const QByteArray& publicKey, const SignedMessage& message)
{
    const auto key = PublicKey::fromBytes(publicKey);
    return key && key->keyId() == message.keyId && verify(*key, message.toBeSigned, message.signature).isOk();
}

/// Of several files with one number the one that the next number names as its predecessor; else the first.
std::vector<ArchivedEntry> chained(const std::vector<ArchivedEntry>& all)
{
    std::vector<ArchivedEntry> chain;
    for (size_t i = 0; i < all.size();) {
        size_t end = i;
        while (end < all.size() && all[end].entry.seq == all[i].entry.seq)
            ++end;
        size_t chosen = i;
        for (size_t candidate = i; candidate < end; ++candidate) {
            for (size_t next = end; next < all.size() && all[next].entry.seq == all[i].entry.seq + 1; ++next) {
                if (all[next].entry.previousHash == all[candidate].entry.hash)
                    chosen = candidate;
            }
        }
        chain.push_back(all[chosen]);
        i = end;
    }
    return chain;
}

} // namespace

RebuildServer::RebuildServer(ServerStore& store, const Archive& archive)
    : m_store(store)
    , m_archive(archive)
{
}

void RebuildServer::find(const ArchivedEntry& archived, const QString& what)
{
    m_report.findings.append(QStringLiteral("entry %1 (%2 %3): %4")
                                 .arg(archived.entry.seq)
                                 .arg(archived.entry.note.action, archived.entry.note.actor, what));
}

Result<RebuildReport> RebuildServer::run()
{
    m_report = {};
    const auto head = Journal(*m_store.connection).head();
    if (!head)
        return head.error();
    // A batch may be of megabytes: only so many at a time, with one over the end so that the chain can be followed.
    constexpr qsizetype atOnce = 16;
    const QStringList files = m_archive.filesAfter(head->count);
    std::vector<ArchivedEntry> waiting;
    for (qsizetype i = 0; i < files.size(); ++i) {
        auto archived = Archive::read(files[i]);
        if (!archived) {
            m_report.findings.append(nameOf(archived.error().kind) + QLatin1Char(' ') + files[i]);
            continue;
        }
        const bool isNext = !waiting.empty() && archived->entry.seq != waiting.back().entry.seq
            && static_cast<qsizetype>(waiting.size()) >= atOnce;
        waiting.push_back(*std::move(archived));
        if (!isNext)
            continue;
        const ArchivedEntry last = waiting.back();
        auto chain = chained(waiting);
        chain.pop_back();
        if (const auto applied = applyAll(chain); !applied)
            return applied.error();
        waiting = {last};
    }
    if (const auto applied = applyAll(chained(waiting)); !applied)
        return applied.error();
    return m_report;
}

Result<void> RebuildServer::applyAll(const std::vector<ArchivedEntry>& entries)
{
    for (const ArchivedEntry& archived : entries) {
        const qsizetype before = m_report.findings.size();
        const auto applied = apply(archived);
        if (!applied && !isOfTheEntry(applied.error()))
            return applied;
        if (!applied)
            find(archived, nameOf(applied.error().kind) + QLatin1Char(' ') + applied.error().arguments.join(QLatin1Char(' ')));
        else
            ++m_report.applied;
        if (!applied || m_report.findings.size() != before)
            continue;
        if (const auto compared = compareJournal(archived.entry); !compared)
            return compared;
    }
    return {};
}

Result<void> RebuildServer::apply(const ArchivedEntry& archived)
{
    if (archived.entry.note.action == QLatin1String("takeBatch"))
        return applyBatch(archived);
    return inTransaction(*m_store.connection, [&]() -> Result<void> {
        if (const auto done = applyAct(archived); !done)
            return done;
        const auto noted = Journal(*m_store.connection).append(archived.entry.note);
        return noted ? Result<void>() : Result<void>(noted.error());
    });
}

Result<void> RebuildServer::applyAct(const ArchivedEntry& archived)
{
    const JournalNote& note = archived.entry.note;
    if (note.action == QLatin1String("enrolDevice"))
        return enrol(archived);
    if (note.action == QLatin1String("grantNumbers")) {
        const auto grant = parseNumberGrant(note.content);
        return grant ? BlockTable(*m_store.connection).insert(*grant, note.subject) : Result<void>(ErrorKind::AnswerMalformed);
    }
    if (note.action == QLatin1String("fenceDevice")) {
        const auto fenced = DeviceTable(*m_store.connection).fence(note.subject, QString::fromUtf8(note.content), note.at);
        return fenced ? BlockTable(*m_store.connection).burn(note.subject, note.at) : fenced;
    }
    return Error{ErrorKind::NotFound, {QStringLiteral("action"), note.action}, {}};
}

Result<void> RebuildServer::enrol(const ArchivedEntry& archived)
{
    const JournalNote& note = archived.entry.note;
    const auto center = AccreditationNumber::parse(note.actor);
    if (!center)
        return ErrorKind::AnswerMalformed;
    const Device device{note.subject, *center, note.content, 0, 0, note.at, std::nullopt, {}};
    if (const auto inserted = DeviceTable(*m_store.connection).insert(device); !inserted)
        return inserted;
    return EnrolmentTable(*m_store.connection).markUsed(archived.parts.value(0), note.subject, note.at);
}

Result<void> RebuildServer::applyBatch(const ArchivedEntry& archived)
{
    const auto batch = parseBatch(archived.parts.value(0));
    const auto answer = parseSigned(archived.parts.value(1), signedfor::batchAnswer);
    if (!batch || !answer)
        return ErrorKind::AnswerMalformed;
    const auto device = DeviceTable(*m_store.connection).find(batch->manifest.device);
    if (!device)
        return device.error();
    if (!device->has_value())
        return ErrorKind::NotEnrolled;
    if (!isSignedBy((*device)->publicKey, batch->message) || !isSignedBy(m_store.identity.publicKey, *answer))
        return ErrorKind::SignatureWrong;

    const ManualClock then(archived.entry.note.at);
    Metrics metrics;
    const ServerContext context{*m_store.connection, then, ServerSigner(*m_store.key), m_store.identity, {}, metrics};
    // Whichever way it came, it was taken: its epoch was looked at then.
    const auto again = TakeBatch(context).run(**device, *batch, TakeBatch::Way::Carried);
    if (!again)
        return again.error();
    if (*again != archived.parts.value(1))
        find(archived, QStringLiteral("the answer came out otherwise"));
    return {};
}

Result<void> RebuildServer::compareJournal(const JournalEntry& expected)
{
    const auto head = Journal(*m_store.connection).head();
    if (!head)
        return head.error();
    if (head->count != expected.seq || head->root != expected.hash) {
        m_report.findings.append(QStringLiteral("entry %1: the journal goes on otherwise, entries before it are not in the "
                                                "archive").arg(expected.seq));
    }
    return {};
}

} // namespace tanu::server
