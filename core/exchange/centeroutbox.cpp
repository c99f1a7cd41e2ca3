#include "core/exchange/centeroutbox.h"

#include "core/services/deed.h"
#include "core/services/obligations.h"
#include "core/storage/numberblocktable.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace tanu {

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

QString describe(const std::optional<RecordProblem>& problem)
{
    if (!problem)
        return {};
    QString text = problem->code + QLatin1Char(' ') + problem->path;
    if (!problem->arguments.isEmpty())
        text += QLatin1Char(' ') + problem->arguments.join(QLatin1String(", "));
    return text.simplified();
}

/// A platform of before does not know this kind of record: it goes on waiting, and is taken when the platform is newer.
bool isTooNew(const AnswerLine& line)
{
    return line.problem && line.problem->path == QLatin1String("kind")
        && line.problem->code == nameOf(ErrorKind::FieldMalformed);
}

/// One record and its line; a record that the answer does not name is not acknowledged (exchange.md 10).
Result<void> applyLine(RecordTable& table, const OutgoingRecord& record, const AnswerLine* line, const QDateTime& now,
    AnswerCounts& counts)
{
    if (line == nullptr || line->fate == RecordFate::Deferred) {
        ++counts.deferred;
        return line == nullptr ? Result<void>() : table.offerPredecessors(record.hash);
    }
    if (line->fate == RecordFate::Rejected && isTooNew(*line))
        return {};
    if (line->fate == RecordFate::Rejected) {
        ++counts.rejected;
        return table.markRejected(record.hash, describe(line->problem), now);
    }
    ++counts.accepted;
    return table.markAccepted(record.hash, now);
}

} // namespace

CenterOutbox::CenterOutbox(Desk& desk)
    : m_desk(desk)
{
}

Result<int> CenterOutbox::waitingCount()
{
    const auto counts = RecordTable(m_desk.connection).counts();
    if (!counts)
        return counts.error();
    return counts->waiting;
}

Result<std::vector<OutgoingRecord>> CenterOutbox::waiting(qint64 afterSequence, int limit)
{
    return RecordTable(m_desk.connection).waiting(afterSequence, limit);
}

Result<std::vector<OutgoingRecord>> CenterOutbox::accepted(qint64 afterSequence, int limit)
{
    return RecordTable(m_desk.connection).accepted(afterSequence, limit);
}

Result<std::vector<OutgoingRecord>> CenterOutbox::find(const QByteArrayList& hashes)
{
    RecordTable table(m_desk.connection);
    std::vector<OutgoingRecord> records;
    records.reserve(static_cast<size_t>(hashes.size()));
    for (const QByteArray& hash : hashes) {
        auto record = table.withHash(hash);
        if (!record)
            return record.error();
        if (!record->has_value())
            return Error {ErrorKind::NotFound, {QStringLiteral("record"), QString::fromLatin1(hash.toHex())}, {}};
        records.push_back(**std::move(record));
    }
    return records;
}

Result<qint64> CenterOutbox::lastSequence()
{
    return m_link->deviceSequence;
}

Result<qint64> CenterOutbox::lastAnswered()
{
    return SentBatchTable(m_desk.connection).lastAnswered(m_link->device);
}

Result<std::optional<SentBatch>> CenterOutbox::batchAt(qint64 sequence)
{
    return SentBatchTable(m_desk.connection).find(m_link->device, sequence);
}

Result<void> CenterOutbox::begin(const SentBatch& batch)
{
    ServerLink link = *m_link;
    link.deviceSequence = batch.sequence;
    const auto kept = inTransaction(m_desk.connection, [&]() -> Result<void> {
        if (const auto put = ServerLinkTable(m_desk.connection).put(link); !put)
            return put;
        return SentBatchTable(m_desk.connection).insert(batch);
    });
    if (kept)
        m_link->deviceSequence = batch.sequence;
    return kept;
}

Result<std::optional<SentBatch>> CenterOutbox::unfinished()
{
    return SentBatchTable(m_desk.connection).unfinished(m_link->device);
}

Result<void> CenterOutbox::drop(const SentBatch& batch)
{
    return SentBatchTable(m_desk.connection).drop(batch, m_desk.clock.now());
}

Result<AnswerCounts> CenterOutbox::apply(const std::vector<OutgoingRecord>& records, const BatchAnswer& answer,
    const std::optional<SentBatch>& batch, const QByteArray& message)
{
    QHash<QByteArray, const AnswerLine*> lines;
    lines.reserve(answer.lines.size());
    for (const AnswerLine& line : answer.lines)
        lines.insert(line.hash, &line);
    return perform(m_desk, Action::Synchronize, [&](Deed& deed) -> Result<AnswerCounts> {
        RecordTable table(deed.connection());
        AnswerCounts counts;
        QSet<ApplicationId> acknowledged;
        for (const OutgoingRecord& record : records) {
            const int before = counts.accepted;
            if (const auto done = applyLine(table, record, lines.value(record.hash), deed.now(), counts); !done)
                return done.error();
            if (counts.accepted > before && !record.application.isNull())
                acknowledged.insert(record.application);
        }
        if (batch) {
            if (const auto kept = SentBatchTable(deed.connection()).putAnswer(*batch, message, deed.now()); !kept)
                return kept.error();
        }
        deed.about("server");
        deed.note("sequence", batch ? batch->sequence : m_link->deviceSequence);
        deed.note("accepted", counts.accepted);
        deed.note("rejected", counts.rejected);
        deed.note("deferred", counts.deferred);
        if (const auto met = meetAcknowledged(deed, table, acknowledged); !met)
            return met.error();
        return counts;
    });
}

Result<QByteArrayList> CenterOutbox::grants()
{
    const auto blocks = NumberBlockTable(m_desk.connection).all();
    if (!blocks)
        return blocks.error();
    QByteArrayList grants;
    for (const NumberBlockRow& block : *blocks)
        grants.append(block.grantBytes);
    return grants;
}

Result<void> CenterOutbox::offerAgain(const QByteArrayList& hashes)
{
    return inTransaction(m_desk.connection, [&]() -> Result<void> {
        RecordTable table(m_desk.connection);
        for (const QByteArray& hash : hashes) {
            if (const auto offered = table.offerAgain(hash); !offered)
                return offered;
        }
        return {};
    });
}

Result<void> CenterOutbox::noteCompared(qint64 epoch, int asked, int missing)
{
    ServerLink link = *m_link;
    link.epoch = epoch;
    const auto put = [&] { return ServerLinkTable(m_desk.connection).put(link); };
    const Result<void> noted = asked == 0 ? put() : perform(m_desk, Action::Synchronize, [&](Deed& deed) {
        deed.about("server");
        deed.note("epoch", epoch);
        deed.note("compared", asked);
        deed.note("missing", missing);
        return put();
    });
    if (noted)
        m_link->epoch = epoch;
    return noted;
}

} // namespace tanu
