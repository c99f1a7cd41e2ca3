#pragma once

#include "core/exchange/outbox.h"
#include "core/services/desk.h"

namespace tanu {

/// A batch that was written to a file.
struct WrittenBatch {
    qint64 sequence = 0;
    int records = 0; ///< 0: nothing waits, and nothing was written
    int remaining = 0; ///< what did not fit waits for a further file, or for the net
};

/// How an answer that came on a stick stands.
enum class AnswerStanding {
    Applied, ///< `applied`
    Twice, ///< `twice`: it was read before; nothing changed
    Older, ///< `older`: a newer one was read before; only what still waited was marked
};

QString codeOf(AnswerStanding standing);

struct CarriedAnswer {
    AnswerStanding standing = AnswerStanding::Applied;
    qint64 sequence = 0; ///< of the batch that it answers
    AnswerCounts counts;
};

/// The exchange on a stick (exchange.md 16): the same bytes as over the net, and the same answer, sealed to who reads them.
///
/// - What was written waits on; only the answer acknowledges (exchange.md 11). The net may be used in between.
class CarryBatch {
public:
    static constexpr int greatestRecords = 50'000;
    static constexpr qint64 greatestBytes = 200LL * 1024 * 1024;

    explicit CarryBatch(Desk& desk);

    /// Everything that waits, up to the limits; written, flushed and read again before its sequence is used.
    /// Errors: RoleNotAllowed, NotEnrolled, AlreadyThere{"file", path}, FileUnwritable{path}, DiskFull{path}, SealBroken{path}
    /// where the disk gives back other bytes, those of the database.
    Result<WrittenBatch> write(const QString& path);

    /// Errors: RoleNotAllowed, NotEnrolled, FileUnreadable{path}, AnswerMalformed for a file that is no answer,
    /// SealBroken{path} or SignatureWrong for one that was touched, ParcelForeign{path, "server"} for the answer of a server that this center is
    /// not enrolled with, ParcelForeign{path, "center"} for one to a batch that is not of this center, those of the
    /// database; nothing is changed then.
    Result<CarriedAnswer> read(const QString& path);

private:
    Result<CarriedAnswer> apply(Outbox& outbox, const SentBatch& batch, const BatchAnswer& answer, const QByteArray& message);

    Desk& m_desk;
};

} // namespace tanu
