#pragma once

#include "server/actions/takebatch.h"

namespace tanu::server {

/// What became of a batch that was brought here in a file.
struct CarriedOutcome {
    enum class Standing {
        Taken,
        TakenBefore, ///< the answer is the one of then
        Older, ///< taken, though a later one of the installation was taken before
    };

    Standing standing = Standing::Taken;
    Device device; ///< whose batch it is
    qint64 sequence = 0;
    QByteArray answer; ///< signed
    bool isSealed = false; ///< as it came: who seals a batch reads a sealed answer, a program of before does not
};

/// Takes a batch that a center has on a stick (exchange.md 16) and makes the file that is carried back.
///
/// - The same bytes give the same answer as over the net, however often they are brought.
/// - Journalled with who brought it; without that entry nobody gets the answer.
class CarryBatch {
public:
    static constexpr qint64 greatestFile = 256LL * 1024 * 1024; ///< bytes

    explicit CarryBatch(const ServerContext& context);

    /// Errors: FileUnreadable{path}; KeyMissing for one that is sealed to another server, SealBroken{path} for one that was
    /// touched; AnswerMalformed{code, path} for what is no whole batch; NotFound{"device", id, center} for an installation
    /// that is not enrolled here; ActionNotAllowed{"batch", "fenced", why} for one that is fenced,
    /// ActionNotAllowed{"batch", "forked", sequence} for one that is fenced now, because another batch has this sequence;
    /// NotEnrolled{center that it says, center of the installation}; SignatureWrong; those of TakeBatch and of the journal.
    [[nodiscard]] Result<CarriedOutcome> run(const QString& path, const QString& by) const;
    /// The same for bytes that are no file yet.
    [[nodiscard]] Result<CarriedOutcome> runOn(const QByteArray& bytes, const QString& by) const;

    /// The file that is carried back, sealed to the installation unless it reads plain ones. Errors: those of writeCarried.
    [[nodiscard]] static Result<void> writeAnswer(
        const QString& path, const Device& device, const QByteArray& answer, bool isSealed);
    /// The bytes of such a file. Errors: as writeAnswer; FileUnwritable where there is no room for it.
    [[nodiscard]] Result<QByteArray> answerFile(const Device& device, const QByteArray& answer, bool isSealed) const;

private:
    [[nodiscard]] Result<CarriedOutcome> take(const QByteArray& content, bool isSealed, const QString& by) const;
    [[nodiscard]] Result<CarriedOutcome::Standing> standingOf(const Device& device, const Batch& batch) const;
    [[nodiscard]] Result<void> note(const Device& device, qint64 sequence, const QString& by) const;

    const ServerContext& m_context;
};

} // namespace tanu::server
