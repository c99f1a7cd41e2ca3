#pragma once

#include "core/exchange/serverconversation.h"

#include <functional>

namespace tanu {

/// Sends the bytes of a batch in chunks (exchange.md 9): asks how much the server has, sends what is missing, and lets it
/// read the whole.
///
/// - Cut off anywhere, the same bytes go on where they were.
/// - Where something on the way takes no request that large (413) the chunks become smaller, down to `smallest`.
class UploadBatch {
public:
    using OnProgress = std::function<void(qint64 done, qint64 total)>;

    static constexpr qint64 smallest = 4 * 1024; ///< bytes

    UploadBatch(ServerConversation& server, qint64 chunkBytes);

    /// Errors: those of ServerConversation.
    Result<Verified<BatchAnswer>> run(const QByteArray& bytes, const OnProgress& onProgress);

private:
    Result<void> send(const QByteArray& bytes, const QByteArray& whole, const OnProgress& onProgress);

    ServerConversation& m_server;
    qint64 m_chunkBytes;
};

/// The server (or something before it) takes no request that large.
bool isTooLarge(const Error& error);

} // namespace tanu
