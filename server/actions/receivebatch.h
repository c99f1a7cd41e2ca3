#pragma once

#include "server/actions/takebatch.h"

namespace tanu::server {

/// From the bytes of a batch to its signed answer, whichever way they came: whole, in chunks or in a file
/// (exchange.md 9, 16).
///
/// - The whole is read and its signature checked before anything of it is taken.
class ReceiveBatch {
public:
    explicit ReceiveBatch(const ServerContext& context);

    /// Errors: AnswerMalformed (code of the problem, path) for bytes that are no batch, FieldTooLong (`records`) for
    /// one with too many records, SignatureWrong for one that the installation did not sign, those of TakeBatch.
    [[nodiscard]] Result<QByteArray> run(
        const Device& device, const QByteArray& bytes, TakeBatch::Way way = TakeBatch::Way::Net) const;

private:
    const ServerContext& m_context;
};

} // namespace tanu::server
