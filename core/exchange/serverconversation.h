#pragma once

#include "core/base/clock.h"
#include "core/exchange/transport.h"
#include "core/security/signing.h"
#include "core/wire/batchanswer.h"
#include "core/wire/enrolment.h"
#include "core/wire/fencereport.h"
#include "core/wire/grantlist.h"
#include "core/wire/hello.h"
#include "core/wire/journalreport.h"
#include "core/wire/keylist.h"
#include "core/wire/missing.h"
#include "core/wire/months.h"
#include "core/wire/numberblock.h"
#include "core/wire/orders.h"
#include "core/wire/statuslist.h"
#include "core/wire/supportanswers.h"
#include "core/wire/supportmessage.h"
#include "core/wire/upload.h"

namespace tanu {

/// A message of the server that was verified, with the bytes as they came: they are kept as evidence.
template <typename T>
struct Verified {
    T content;
    QByteArray message;
};

/// What one installation says to its server (exchange.md 6 to 11): every request signed by the installation,
/// every answer verified with the server's pinned key before a byte of it is believed.
///
/// - Errors of all: those of the transport, ServerRefused{status, code, the server's words in Kazakh, in Russian},
///   SignatureWrong, AnswerMalformed. Who answers in the server's place (a proxy) gives no code and no words.
class ServerConversation {
public:
    struct Party {
        QByteArray device; ///< 16 bytes: this installation
        std::optional<PublicKey> server; ///< pinned at enrolment; nothing before
    };

    ServerConversation(Transport& transport, const SigningKey& key, const Clock& clock, Party party, IsStopped isStopped);

    /// Once, with the operator's code; the answer's own key verifies it and is pinned from then on.
    Result<EnrolmentAnswer> enrol(const EnrolmentRequest& request);

    Result<HelloAnswer> hello();
    /// Which of these the server misses (exchange.md 8).
    Result<HashList> missing(const HashList& offered);
    Result<Verified<BatchAnswer>> sendBatch(const QByteArray& batch);
    /// A batch in chunks (exchange.md 9): what the server has of it; some of it; the answer when all is there.
    Result<UploadState> openUpload(const QByteArray& whole, qint64 size);
    Result<UploadState> sendChunk(const UploadChunk& chunk);
    Result<Verified<BatchAnswer>> finishUpload(const UploadState& all);
    /// Gives a restored server its own grants back (exchange.md 14): those that it could not take.
    Result<HashList> giveGrants(const GrantList& list);
    /// Says that this installation was restored or cloned (exchange.md 14). Never succeeds: the server refuses it from
    /// then on. Errors: ServerRefused{"409", "DeviceFenced"}.
    Result<void> reportFence(const FenceReport& report);
    Result<Verified<NumberGrant>> requestNumbers(const NumberRequest& request);
    /// Says how the own journal stands; nothing from a server that keeps no checkpoints yet (exchange.md 30).
    Result<std::optional<Verified<JournalReceipt>>> reportJournal(const JournalReport& report);
    /// What came after the last order that was taken; nothing from a server that gives no orders yet (exchange.md 17).
    Result<std::optional<OrdersAnswer>> orders(const OrdersRequest& request);
    /// Compares the months; nothing from a server that keeps no months yet (exchange.md 12).
    Result<std::optional<MonthsAnswer>> compareMonths(const MonthsReport& report);
    /// What the server has of a month, page by page.
    Result<MonthPage> monthPage(const MonthPageRequest& request);
    /// Brings the signed closing of a month (exchange.md 13).
    Result<Verified<MonthReceipt>> closeMonth(const QByteArray& closing);
    /// Files a request to the support (P15); the same id again gives the receipt of the first time.
    Result<SupportReceipt> askSupport(const SupportMessage& message);
    /// How the center's requests to the support stand (P16); nothing from a server that does not tell it yet.
    Result<std::optional<SupportAnswers>> supportAnswers(const SupportQuestion& question);
    Result<Verified<KeyList>> keys();
    Result<Verified<StatusList>> status(const AccreditationNumber& center);

    /// What the server wished when it refused last (exchange.md 15).
    [[nodiscard]] std::optional<int> retryAfterSeconds() const { return m_retryAfterSeconds; }

private:
    Result<QByteArray> call(const QByteArray& method, const QByteArray& path, const QByteArray& body, bool isSigned = true);
    Result<UploadState> stateFrom(const Result<QByteArray>& reply, const QByteArray& whole) const;
    Result<Verified<BatchAnswer>> answerFrom(const Result<QByteArray>& reply) const;
    /// The payload of a message that the server signed for this purpose.
    Result<QByteArray> open(const QByteArray& message, const char* purpose) const;
    /// Whether a server of before does not know the path yet.
    [[nodiscard]] static bool isUnknownPath(const Error& error);

    Transport& m_transport;
    const SigningKey& m_key;
    const Clock& m_clock;
    Party m_party;
    IsStopped m_isStopped;
    std::optional<int> m_retryAfterSeconds;
};

} // namespace tanu
