#include "server/upkeep/rebuildserver.h"

#include "core/database/transaction.h"
#include "core/wire/batch.h"
#include "server/actions/takebatch.h"
#include "server/archive/archivechain.h"
#include "server/deeds/carryout.h"
#include "server/deeds/deedkinds.h"

#include <algorithm>

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
    m_isOtherwise = false;
    const auto head = Journal(*m_store.connection).head();
    if (!head)
        return head.error();
    for (const QString& file : chainOf(m_archive.filesAfter(head->count))) {
        const auto archived = Archive::read(file);
        if (!archived) {
            m_report.findings.append(nameOf(archived.error().kind) + QLatin1Char(' ') + file);
            continue;
        }
        if (const auto done = redo(*archived); !done)
            return done.error();
    }
    return m_report;
}

Result<void> RebuildServer::redo(const ArchivedEntry& archived)
{
    const JournalEntry& entry = archived.entry;
    if (const auto compared = compareJournal(entry, {entry.seq - 1, entry.previousHash}); !compared)
        return compared;
    if (m_isOtherwise) {
        const auto known = countKnown(entry.note);
        if (!known)
            return known.error();
        if (*known > 0)
            return {};
    }
    const auto applied = apply(archived);
    if (!applied && !isOfTheEntry(applied.error()))
        return applied;
    if (!applied) {
        find(archived, nameOf(applied.error().kind) + QLatin1Char(' ') + applied.error().arguments.join(QLatin1Char(' ')));
        return {};
    }
    ++m_report.applied;
    const DeedKind* kind = deedKindOf(entry.note.action);
    if (kind != nullptr && kind->scope == DeedKind::Scope::Account)
        find(archived, QStringLiteral("accounts of operators are in no archive: to be done again"));
    return compareJournal(entry, {entry.seq, entry.hash});
}

Result<void> RebuildServer::apply(const ArchivedEntry& archived)
{
    if (archived.entry.note.action == QLatin1String("takeBatch"))
        return applyBatch(archived);
    const Archive none{QString()}; // it comes from there
    return inTransaction(*m_store.connection,
        [&] { return carryOut(*m_store.connection, none, {archived.entry.note, archived.parts}); });
}

/// How many entries of the journal say the same.
Result<qint64> RebuildServer::countKnown(const JournalNote& note) const
{
    constexpr int atOneMoment = 1'000;
    const JournalFilter alike{
        note.actor, {note.action}, note.subjectKind, note.subject, note.at, note.at.addMSecs(1)};
    const auto entries = Journal(*m_store.connection).page(alike, 0, atOneMoment);
    if (!entries)
        return entries.error();
    return static_cast<qint64>(std::count_if(entries->begin(), entries->end(),
        [&note](const JournalEntry& entry) { return entry.note.content == note.content; }));
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
    const ServerContext context{
        *m_store.connection, then, ServerSigner(*m_store.key), m_store.identity, {}, metrics};
    // Whichever way it came, it was taken: its epoch was looked at then.
    const auto again = TakeBatch(context).run(**device, *batch, TakeBatch::Way::Carried);
    if (!again)
        return again.error();
    if (*again != archived.parts.value(1))
        find(archived, QStringLiteral("the answer came out otherwise"));
    return {};
}

Result<void> RebuildServer::compareJournal(const JournalEntry& entry, const JournalCheckpoint& expected)
{
    const auto head = Journal(*m_store.connection).head();
    if (!head)
        return head.error();
    if (m_isOtherwise || *head == expected)
        return {};
    m_isOtherwise = true;
    m_report.findings.append(QStringLiteral("entry %1: the journal goes on otherwise, entries before it are not in the "
                                            "archive").arg(entry.seq));
    return {};
}

} // namespace tanu::server
