#include "core/exchange/synchronize.h"

#include "core/exchange/centeroutbox.h"
#include "core/exchange/checkpoints.h"
#include "core/exchange/closemonths.h"
#include "core/exchange/comparemonths.h"
#include "core/exchange/comparerecords.h"
#include "core/exchange/fetchanswers.h"
#include "core/exchange/ownstanding.h"
#include "core/exchange/sendrecords.h"
#include "core/exchange/takeorders.h"
#include "core/services/certificates/numberblocks.h"
#include "core/storage/centertable.h"
#include "core/storage/numberblocktable.h"
#include "core/wire/cose.h"

namespace tanu {

struct Synchronize::Round {
    ServerLink link;
    Center center;
    ServerConversation server;
    CenterOutbox outbox;
    OnProgress onProgress;
    HelloAnswer told = {};
    ServerMemory memory = ServerMemory::Whole;
    SyncReport report = {};

    void tell(SyncStage stage, int done, int total) const
    {
        if (onProgress)
            onProgress(stage, done, total);
    }
};

namespace {

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

/// A center whose accreditation is over gets no numbers (L26.6), nor one whose issuing the operator stopped (P7.5), nor one
/// that has not told what it did with a whole block; its records, months and orders still go their way.
bool getsNone(const Error& error)
{
    const QString code = error.kind == ErrorKind::ServerRefused ? error.arguments.value(1) : QString();
    return code == nameOf(ErrorKind::OutsideAccreditation) || code == nameOf(ErrorKind::IssuingStopped)
        || code == QLatin1String("NumbersUnused");
}

/// The server does not know a grant that is here: it came out of a backup, and nobody told it.
bool hasForgotten(const Error& error)
{
    return error.kind == ErrorKind::ServerRefused && error.arguments.value(1) == QLatin1String("EpochChanged");
}

/// The server cannot read what it has; asking again the same day will not help, and an exchange that did everything else is
/// no failed one.
bool isFailureThere(const Error& error)
{
    return error.kind == ErrorKind::ServerRefused && error.arguments.value(0) == QLatin1String("500");
}

/// What the link keeps of a failure: the server's own code says more than that it refused.
QString problemOf(const Error& error)
{
    const QString code = error.kind == ErrorKind::ServerRefused ? error.arguments.value(1) : QString();
    return code.isEmpty() ? nameOf(error.kind) : code;
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
        ServerConversation(m_transport, m_desk.key, m_desk.clock, {link->device, *serverKey}, isStopped),
        CenterOutbox(m_desk), onProgress};
    round.outbox.use(round.link);
    const Result<void> outcome = exchange(round);
    m_retryAfterSeconds = outcome ? std::nullopt : round.server.retryAfterSeconds();
    if (const auto kept = finish(round, outcome); !kept)
        return kept.error();
    if (!outcome)
        return outcome.error();
    return round.report;
}

Result<void> Synchronize::exchange(Round& round)
{
    using RoundStep = Result<void> (Synchronize::*)(Round&);
    for (const RoundStep step : {&Synchronize::greet, &Synchronize::takeOrders, &Synchronize::compare,
             &Synchronize::sendWaiting, &Synchronize::fetchNumbers, &Synchronize::fetchLists, &Synchronize::compareMonths,
             &Synchronize::fetchAnswers, &Synchronize::shareCheckpoints}) {
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
    round.told = *hello;
    round.report.clockSkewSeconds = hello->time.secsTo(m_desk.clock.now());
    if (!hello->standing)
        return {};
    const auto memory = checkStanding(round.outbox, round.server, *hello->standing);
    if (!memory)
        return memory.error();
    round.memory = *memory;
    return {};
}

Result<void> Synchronize::compare(Round& round)
{
    const bool isKnown = round.told.epoch == round.link.epoch && round.memory == ServerMemory::Whole;
    return isKnown ? Result<void>() : compareAll(round);
}

Result<void> Synchronize::compareAll(Round& round)
{
    const auto found = CompareRecords(round.outbox, round.server).run(round.told.epoch, [&](int done) {
        round.tell(SyncStage::Asking, done, 0);
    });
    if (!found)
        return found.error();
    round.report.offeredAgain = found->missing;
    return {};
}

Result<void> Synchronize::takeOrders(Round& round)
{
    round.tell(SyncStage::Orders, 0, 1);
    return TakeOrders(m_desk, round.server).run(round.report);
}

Result<void> Synchronize::compareMonths(Round& round)
{
    round.tell(SyncStage::Months, 0, 1);
    CompareMonths months(m_desk, round.server);
    const auto again = months.run(round.report);
    if (!again)
        return again.error();
    if (*again > 0) {
        round.report.offeredAgain += *again;
        if (const auto sent = sendWaiting(round); !sent)
            return sent;
        if (const auto compared = months.run(round.report); !compared)
            return compared.error();
    }
    return CloseMonths(m_desk, round.server).run(months.forgottenThere(), round.report);
}

Result<void> Synchronize::fetchAnswers(Round& round)
{
    round.tell(SyncStage::Answers, 0, 1);
    const auto fetched = FetchAnswers(m_desk, round.server).run(round.report);
    return !fetched && isFailureThere(fetched.error()) ? Result<void>() : fetched;
}

Result<void> Synchronize::sendWaiting(Round& round)
{
    const Signatory signatory {round.center.number, round.link.device, m_desk.key, m_desk.clock};
    SendRecords::Limits limits;
    limits.epoch = round.link.epoch;
    limits.records = std::min(batchSize, round.told.greatestBatchRecords);
    limits.bytes = round.told.greatestBatchBytes;
    limits.chunk = round.told.chunkBytes;
    SendRecords records(round.outbox, round.server, signatory, limits);
    const auto sent = records.run([&](int done, int total) { round.tell(SyncStage::Sending, done, total); });
    round.report.accepted += records.counts().accepted;
    round.report.rejected += records.counts().rejected;
    round.report.deferred += records.counts().deferred;
    return sent;
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
    auto grant = round.server.requestNumbers({*last, blockSize});
    if (!grant && hasForgotten(grant.error())) {
        if (const auto compared = compareAll(round); !compared)
            return compared;
        if (const auto sent = sendWaiting(round); !sent)
            return sent;
        grant = round.server.requestNumbers({*last, blockSize});
    }
    if (!grant && getsNone(grant.error()))
        return {};
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
    link.lastProblem = outcome ? QString() : problemOf(outcome.error());
    if (outcome)
        link.lastAcceptedAt = link.lastAttemptAt;
    return ServerLinkTable(m_desk.connection).put(link);
}

} // namespace tanu
