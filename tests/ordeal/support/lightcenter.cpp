#include "tests/ordeal/support/lightcenter.h"

#include "core/exchange/comparerecords.h"
#include "core/exchange/ownstanding.h"
#include "core/exchange/sendrecords.h"
#include "tests/support/testcenter.h"

namespace tanu::test {

Result<HttpReply> CoreTransport::send(const HttpRequest& request, const IsStopped&)
{
    const QString path = QString::fromLatin1(request.path);
    server::HttpRequest asked
        = request.method == "POST" ? server::postOf(path, request.body) : server::getOf(path);
    for (const auto& [name, value] : request.headers)
        asked.headers.insert(name.toLower(), value);
    const server::HttpResponse answer = m_host.handle(asked);
    return HttpReply {answer.status, answer.body, std::nullopt};
}

Result<HttpReply> BadLine::send(const HttpRequest& request, const IsStopped& isStopped)
{
    const Error lost {ErrorKind::NetworkUnreachable, {QStringLiteral("lost")}, {}};
    if (m_dice.below(100) >= m_percent)
        return m_real.send(request, isStopped);
    switch (m_dice.below(3)) {
    case 0:
        return lost;
    case 1: {
        const auto unheard = m_real.send(request, isStopped);
        return unheard ? Result<HttpReply>(lost) : unheard;
    }
    default: {
        const auto first = m_real.send(request, isStopped);
        return first ? m_real.send(request, isStopped) : first;
    }
    }
}

LightCenter::LightCenter(const QString& number, const ManualClock& clock)
    : m_sample(std::make_shared<server::FakeCenter>(number, server::Transport()))
    , m_clock(&clock)
{
}

ServerConversation LightCenter::conversation(Transport& transport) const
{
    return ServerConversation(transport, *m_key, *m_clock, {m_device, m_server}, {});
}

Result<void> LightCenter::enrol(Transport& transport, const QString& code)
{
    m_key.reset();
    return enrolAgain(transport, code);
}

Result<void> LightCenter::enrolAgain(Transport& transport, const QString& code)
{
    if (!m_key) {
        m_key = need(SigningKey::generate());
        m_device = makeUuid7(m_clock->now());
        m_server.reset();
        for (Block& block : blocks)
            block.next = block.last + 1;
        outbox.becomeNewDevice();
    }
    const auto answer
        = conversation(transport).enrol({code, m_key->publicKey().bytes(), m_device, m_sample->center()});
    if (!answer)
        return answer.error();
    m_server = need(PublicKey::fromBytes(answer->serverPublicKey));
    return {};
}

Result<AnswerCounts> LightCenter::exchange(Transport& transport)
{
    ServerConversation server = conversation(transport);
    const auto told = server.hello();
    if (!told)
        return told.error();
    Result<ServerMemory> memory = ServerMemory::Whole;
    if (told->standing)
        memory = checkStanding(outbox, server, *told->standing);
    if (!memory)
        return memory.error();
    if (told->epoch != outbox.epoch || *memory == ServerMemory::Less) {
        if (const auto compared = CompareRecords(outbox, server).run(told->epoch, {}); !compared)
            return compared.error();
    }
    const Signatory signatory {number(), m_device, *m_key, *m_clock};
    SendRecords::Limits limits;
    limits.epoch = told->epoch;
    limits.records = ways.records;
    limits.bytes = told->greatestBatchBytes;
    limits.chunk = std::min(told->chunkBytes, ways.chunk);
    SendRecords records(outbox, server, signatory, limits);
    if (const auto sent = records.run({}); !sent)
        return sent.error();
    return records.counts();
}

Result<void> LightCenter::askNumbers(Transport& transport, int count)
{
    const auto grant = conversation(transport).requestNumbers({m_lastGrant, count});
    if (!grant)
        return grant.error();
    const NumberGrant& it = grant->content;
    const bool isHere = std::any_of(
        blocks.begin(), blocks.end(), [&](const Block& known) { return known.first == it.first.value(); });
    m_lastGrant = std::max(m_lastGrant, it.number);
    if (isHere)
        return {};
    outbox.grantMessages.append(grant->message);
    blocks.push_back({it.first.value(), it.last.value(), it.first.value()});
    return {};
}

LightCenter::Block LightCenter::take(qint64 count)
{
    for (Block& block : blocks) {
        if (block.next > block.last)
            continue;
        const qint64 first = block.next;
        block.next = std::min(block.last, first + count - 1) + 1;
        return {first, block.next - 1, first};
    }
    return {1, 0, 1};
}

qint64 LightCenter::freeNumbers() const
{
    qint64 sum = 0;
    for (const Block& block : blocks)
        sum += block.last + 1 - block.next;
    return sum;
}

void LightCenter::issue(qint64 ordinal)
{
    outbox.add(server::FakeCenter::record(m_sample->certificate(ordinal)), ordinal);
}

void LightCenter::end(qint64 first, qint64 last, NumberEnd how)
{
    if (first > last)
        return;
    RecordRevision record;
    record.id = makeUuid7(m_clock->now());
    record.kind = RecordKind::NumberEnd;
    record.content = contentOf(NumberEndRecord {number(), *Ordinal::of(first), *Ordinal::of(last), how, QDate(2026, 3, 12),
        QStringLiteral("printed wrong")});
    outbox.add(record);
}

} // namespace tanu::test
