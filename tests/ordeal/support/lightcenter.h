#pragma once

#include "core/exchange/serverconversation.h"
#include "core/wire/numberendrecord.h"
#include "tests/ordeal/support/memoryoutbox.h"
#include "tests/ordeal/support/ordeal.h"
#include "tests/server/support/testserver.h"

#include <memory>

namespace tanu::test {

/// The way to a server in process.
class CoreTransport final : public Transport {
public:
    explicit CoreTransport(server::TestServer& host)
        : m_host(host)
    {
    }

    Result<HttpReply> send(const HttpRequest& request, const IsStopped& isStopped) override;

private:
    server::TestServer& m_host;
};

/// A bad line: requests that never arrive, answers that never come back, requests that arrive twice.
class BadLine final : public Transport {
public:
    /// Of a hundred requests so many go wrong.
    BadLine(Transport& real, Dice& dice, int percent)
        : m_real(real)
        , m_dice(dice)
        , m_percent(percent)
    {
    }

    Result<HttpReply> send(const HttpRequest& request, const IsStopped& isStopped) override;

private:
    Transport& m_real;
    Dice& m_dice;
    int m_percent;
};

/// An installation of a center with its key and its memory, that speaks as the real one does: the greeting, the comparison,
/// the sending and the numbers are the classes of `core/exchange`. Without a database, so that there can be hundreds; a copy
/// is a clone, an older copy a restored backup.
class LightCenter {
public:
    struct Block {
        qint64 first = 1;
        qint64 last = 1;
        qint64 next = 1;
    };
    /// What the center allows itself, below what the server tells.
    struct Ways {
        int records = 1'000; ///< of a batch
        qint64 chunk = 1'000'000; ///< bytes
    };

    LightCenter(const QString& number, const ManualClock& clock);

    [[nodiscard]] const AccreditationNumber& number() const { return m_sample->center().number; }
    [[nodiscard]] const QByteArray& device() const { return m_device; }
    [[nodiscard]] const server::FakeCenter& sample() const { return *m_sample; }

    /// Shows itself with the operator's code, under a new name and a new key if it had one before.
    Result<void> enrol(Transport& transport, const QString& code);
    /// The same name and key as in the try before, where its answer was lost.
    Result<void> enrolAgain(Transport& transport, const QString& code);
    /// One whole exchange without numbers.
    Result<AnswerCounts> exchange(Transport& transport);
    /// Asks for a block. Nothing happens where the answer is one that is here.
    Result<void> askNumbers(Transport& transport, int count);

    /// So many of the next free numbers, at most those of one block; none is left: an empty block.
    Block take(qint64 count);
    [[nodiscard]] qint64 freeNumbers() const;
    void issue(qint64 ordinal);
    void end(qint64 first, qint64 last, NumberEnd how);

    MemoryOutbox outbox;
    Ways ways;
    std::vector<Block> blocks;

private:
    [[nodiscard]] ServerConversation conversation(Transport& transport) const;

    std::shared_ptr<const server::FakeCenter> m_sample;
    const ManualClock* m_clock;
    std::shared_ptr<const SigningKey> m_key;
    QByteArray m_device;
    std::optional<PublicKey> m_server;
    qint64 m_lastGrant = 0;
};

} // namespace tanu::test
