#include "core/exchange/synchronize.h"

#include "core/exchange/checkpoints.h"
#include "core/services/certificates/numberblocks.h"
#include "core/services/deed.h"
#include "core/services/obligations.h"
#include "core/services/signedmessages.h"
#include "core/storage/centertable.h"
#include "core/storage/numberblocktable.h"
#include "core/wire/batch.h"
#include "core/wire/cose.h"

#include <QtCore/QSet>

namespace tanu {

struct Synchronize::Round {
    ServerLink link;
    Center center;
    ServerConversation server;
    OnProgress onProgress;
    SyncReport report;

    void tell(SyncStage stage, int done, int total) const
    {
        if (onProgress)
            onProgress(stage, done, total);
    }
};

namespace {

/// The cases whose records were acknowledged now: their term of R18.2 ends when nothing of them is open.
Result<void> meetAcknowledged(Deed& deed, RecordTable& records, const QSet<ApplicationId>& applications)
{
    for (const ApplicationId& application : applications) {
        const auto open = records.openCountOf(application);
        if (!open)
            return open.error();
        if (*open > 0)
            continue;
        if (const auto met = meetObligation(deed, application, Obligation::EnterIntoPlatform); !met)
            return met;
    }
    return {};
}

/// The number of the newest grant that is here; 0 without any. The stored messages were verified when they came.
Result<qint64> lastGrantNumber(Connection& connection)
{
    const auto blocks = NumberBlockTable(connection).all();
    if (!blocks)
        return blocks.error();
    qint64 last = 0;
    for (const NumberBlockRow& block : *blocks) {
        const auto message = parseSigned(block.grantBytes, signedfor::numberBlock);
        if (!message)
            return message.error();
        const auto grant = parseNumberGrant(message->payload);
        if (!grant)
            return grant.error();
        last = std::max(last, grant->number);
    }
    return last;
}

QString describe(const RecordProblem& problem)
{
    QString text = problem.code + QLatin1Char(' ') + problem.path;
    if (!problem.arguments.isEmpty())
        text += QLatin1Char(' ') + problem.arguments.join(QLatin1String(", "));
    return text.simplified();
}

} // namespace

Synchronize::Synchronize(Desk& desk, Transport& transport)
    : m_desk(desk)
    , m_transport(transport)
{
}

Result<SyncReport> Synchronize::run(const IsStopped& isStopped, const OnProgress& onProgress)
{
    if (const auto allowed = checkRole(m_desk.actor, Action::Synchronize); !allowed)
        return allowed.error();
    const auto link = ServerLinkTable(m_desk.connection).load();
    if (!link)
        return link.error();
    const auto center = CenterTable(m_desk.connection).load();
    if (!center)
        return center.error();
    const auto serverKey = PublicKey::fromBytes(link->serverKey);
    if (!serverKey)
        return serverKey.error();

    Round round {*link, *center,
        ServerConversation(m_transport, m_desk.key, m_desk.clock, {link->device, *serverKey}, isStopped), onProgress,
        {}};
    const Result<void> outcome = exchange(round);
    if (const auto kept = finish(round, outcome); !kept)
        return kept.error();
    if (!outcome)
        return outcome.error();
    return round.report;
}

Result<void> Synchronize::exchange(Round& round)
{
    using RoundStep = Result<void> (Synchronize::*)(Round&);
    for (const RoundStep step : {&Synchronize::greet, &Synchronize::sendWaiting, &Synchronize::fetchNumbers,
             &Synchronize::fetchLists, &Synchronize::shareCheckpoints}) {
        if (const auto done = (this->*step)(round); !done)
            return done;
    }
    return {};
}

Result<void> Synchronize::greet(Round& round)
{
    round.tell(SyncStage::Greeting, 0, 1);
    const auto hello = round.server.hello();
    if (!hello)
        return hello.error();
    if (hello->server != round.link.serverId)
        return ErrorKind::SignatureWrong;
    round.link.epoch = hello->epoch;
    round.report.clockSkewSeconds = hello->time.secsTo(m_desk.clock.now());
    return {};
}

Result<void> Synchronize::sendWaiting(Round& round)
{
    RecordTable table(m_desk.connection);
    const auto counts = table.counts();
    if (!counts)
        return counts.error();
    qint64 after = 0;
    int done = 0;
    for (;;) {
        round.tell(SyncStage::Sending, done, counts->waiting);
        const auto records = table.waiting(after, batchSize);
        if (!records)
            return records.error();
        if (records->empty())
            return {};
        const auto unknown = splitKnown(round, *records);
        if (!unknown)
            return unknown.error();
        if (!unknown->empty()) {
            if (const auto sent = sendBatch(round, *unknown); !sent)
                return sent;
        }
        after = records->back().sequence;
        done += static_cast<int>(records->size());
    }
}

Result<std::vector<OutgoingRecord>> Synchronize::splitKnown(Round& round, const std::vector<OutgoingRecord>& records)
{
    HashList offered;
    for (const OutgoingRecord& record : records)
        offered.hashes.append(record.hash);
    const auto missing = round.server.missing(offered);
    if (!missing)
        return missing.error();
    const QSet<QByteArray> wanted(missing->hashes.begin(), missing->hashes.end());
    std::vector<OutgoingRecord> unknown;
    std::vector<OutgoingRecord> known;
    for (const OutgoingRecord& record : records)
        (wanted.contains(record.hash) ? unknown : known).push_back(record);
    if (known.empty())
        return unknown;

    BatchAnswer answer;
    for (const OutgoingRecord& record : known)
        answer.lines.append({record.hash, RecordFate::Duplicate, std::nullopt});
    if (const auto applied = applyAnswer(round, known, answer); !applied)
        return applied.error();
    return unknown;
}

Result<void> Synchronize::sendBatch(Round& round, const std::vector<OutgoingRecord>& records)
{
    // The sequence is kept before anything is sent: a number is never used for two batches, whatever crashes.
    ++round.link.deviceSequence;
    if (const auto kept = ServerLinkTable(m_desk.connection).put(round.link); !kept)
        return kept;

    BatchManifest manifest {round.center.number, round.link.device, round.link.deviceSequence, round.link.epoch, 1,
        m_desk.clock.now(), {}};
    QByteArrayList bodies;
    for (const OutgoingRecord& record : records) {
        manifest.hashes.append(record.hash);
        bodies.append(record.canonical);
    }
    const QByteArray message = signMessage(m_desk.key, payloadOf(manifest), signedfor::batch);
    const auto answer = round.server.sendBatch(assembleBatch(message, bodies));
    if (!answer)
        return answer.error();
    return applyAnswer(round, records, answer->content);
}

Result<void> Synchronize::applyAnswer(
    Round& round, const std::vector<OutgoingRecord>& records, const BatchAnswer& answer)
{
    SyncReport batch;
    const Result<void> applied = perform(m_desk, Action::Synchronize, [&](Deed& deed) -> Result<void> {
        RecordTable table(deed.connection());
        QSet<ApplicationId> acknowledged;
        for (const OutgoingRecord& record : records) {
            const AnswerLine* line = answer.find(record.hash);
            if (line == nullptr || line->fate == RecordFate::Deferred) {
                ++batch.deferred;
                continue;
            }
            const bool isRejected = line->fate == RecordFate::Rejected;
            const auto marked = isRejected
                ? table.markRejected(record.hash, line->problem ? describe(*line->problem) : QString(), deed.now())
                : table.markAccepted(record.hash, deed.now());
            if (!marked)
                return marked;
            ++(isRejected ? batch.rejected : batch.accepted);
            if (!isRejected && !record.application.isNull())
                acknowledged.insert(record.application);
        }
        deed.about("server");
        deed.note("sequence", round.link.deviceSequence);
        deed.note("accepted", batch.accepted);
        deed.note("rejected", batch.rejected);
        deed.note("deferred", batch.deferred);
        return meetAcknowledged(deed, table, acknowledged);
    });
    if (!applied)
        return applied;
    round.report.accepted += batch.accepted;
    round.report.rejected += batch.rejected;
    round.report.deferred += batch.deferred;
    return {};
}

Result<void> Synchronize::fetchNumbers(Round& round)
{
    round.tell(SyncStage::Numbers, 0, 1);
    const auto stock = NumberBlocks(m_desk.connection).stock();
    if (!stock)
        return stock.error();
    if (!stock->shouldAsk())
        return {};
    const auto last = lastGrantNumber(m_desk.connection);
    if (!last)
        return last.error();
    const auto grant = round.server.requestNumbers({*last, blockSize});
    if (!grant)
        return grant.error();
    const qint64 first = grant->content.first.value();
    const qint64 count = grant->content.last.value() - first + 1;
    const Result<void> added = perform(m_desk, Action::Synchronize, [&](Deed& deed) -> Result<void> {
        deed.about("server");
        deed.note("first", first);
        deed.note("numbers", count);
        return NumberBlocks(deed.connection()).add(deed, grant->content, grant->message);
    });
    if (added)
        round.report.numbers += static_cast<int>(count);
    return added;
}

Result<void> Synchronize::fetchLists(Round& round)
{
    round.tell(SyncStage::Lists, 0, 2);
    const auto keys = round.server.keys();
    if (!keys)
        return keys.error();
    round.tell(SyncStage::Lists, 1, 2);
    const auto status = round.server.status(round.center.number);
    if (!status)
        return status.error();
    round.link.keyList = keys->message;
    round.link.statusList = status->message;
    return {};
}

Result<void> Synchronize::shareCheckpoints(Round& round)
{
    return Checkpoints(m_desk, round.server, round.link).share();
}

Result<void> Synchronize::finish(const Round& round, const Result<void>& outcome)
{
    ServerLink link = round.link;
    link.lastAttemptAt = m_desk.clock.now();
    link.lastProblem = outcome ? QString() : nameOf(outcome.error().kind);
    if (outcome)
        link.lastAcceptedAt = link.lastAttemptAt;
    return ServerLinkTable(m_desk.connection).put(link);
}

} // namespace tanu
