#pragma once

#include "core/exchange/outbox.h"
#include "core/exchange/serverconversation.h"
#include "core/exchange/signatory.h"

#include <functional>

namespace tanu {

/// Sends everything that waits (exchange.md 8 to 11): asks what the server misses, sends that in signed batches, whole or in
/// chunks, and applies the signed answers line by line.
///
/// - Every step is kept when it is done: cut off anywhere, the next run goes on; a batch in chunks where it was cut.
/// - A record is acknowledged by its line in a verified answer, or by the server having it already; never by having been
///   sent.
/// - What was deferred is offered once more at the end, after what came before it.
class SendRecords {
public:
    /// What the server's greeting allows.
    struct Limits {
        qint64 epoch = 1;
        int records = 1'000; ///< of a batch
        qint64 bytes = 16 * 1024 * 1024; ///< of a batch
        qint64 chunk = 0; ///< a batch above this goes in chunks; 0: the server takes none
    };
    using OnProgress = std::function<void(int done, int total)>;

    SendRecords(Outbox& outbox, ServerConversation& server, const Signatory& signatory, const Limits& limits);

    /// Errors: those of ServerConversation and of the outbox. What was counted before a failure stands in `counts`.
    Result<void> run(const OnProgress& onProgress);
    [[nodiscard]] const AnswerCounts& counts() const { return m_counts; }

private:
    using Records = std::vector<OutgoingRecord>;

    Result<void> pass();
    Result<void> resume();
    Result<Records> splitKnown(const Records& records);
    Result<void> sendAll(const Records& records);
    Result<void> sendBatch(const Records& records);
    Result<Verified<BatchAnswer>> deliver(const QByteArray& bytes, int records);
    Result<Verified<BatchAnswer>> upload(const QByteArray& bytes, int records, qint64 chunk);
    Result<void> apply(const Records& records, const BatchAnswer& answer, const std::optional<SentBatch>& batch,
        const QByteArray& message);
    void tell(int beyond) const;

    Outbox& m_outbox;
    ServerConversation& m_server;
    const Signatory& m_signatory;
    Limits m_limits;
    OnProgress m_onProgress;
    AnswerCounts m_counts;
    int m_done = 0;
    int m_total = 0;
};

} // namespace tanu
