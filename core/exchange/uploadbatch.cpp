#include "core/exchange/uploadbatch.h"

#include "core/wire/sha256.h"

#include <algorithm>

namespace tanu {

namespace {

/// How often the server may have lost or refused what it had before that is a failure.
constexpr int greatestBeginnings = 3;

bool hasStatus(const Error& error, int status)
{
    return error.kind == ErrorKind::ServerRefused && error.arguments.value(0).toInt() == status;
}

/// The server has nothing of it, or not what it should: it begins anew.
bool isLost(const Error& error)
{
    return hasStatus(error, 404) || (hasStatus(error, 400) && error.detail == QLatin1String("whole"));
}

} // namespace

bool isTooLarge(const Error& error)
{
    return hasStatus(error, 413);
}

UploadBatch::UploadBatch(ServerConversation& server, qint64 chunkBytes)
    : m_server(server)
    , m_chunkBytes(std::max(smallest, chunkBytes))
{
}

Result<Verified<BatchAnswer>> UploadBatch::run(const QByteArray& bytes, const OnProgress& onProgress)
{
    const QByteArray whole = sha256Of(bytes);
    for (int beginning = 1;; ++beginning) {
        const auto sent = send(bytes, whole, onProgress);
        auto answer = sent ? m_server.finishUpload({whole, bytes.size()}) : Result<Verified<BatchAnswer>>(sent.error());
        if (answer || beginning == greatestBeginnings || !isLost(answer.error()))
            return answer;
    }
}

Result<void> UploadBatch::send(const QByteArray& bytes, const QByteArray& whole, const OnProgress& onProgress)
{
    auto state = m_server.openUpload(whole, bytes.size());
    int standing = 0; // how often nothing moved
    while (state && state->offset < bytes.size()) {
        onProgress(state->offset, bytes.size());
        const qint64 before = state->offset;
        const QByteArray part = bytes.mid(before, m_chunkBytes);
        auto next = m_server.sendChunk({whole, before, part, sha256Of(part)});
        if (!next && isTooLarge(next.error()) && m_chunkBytes > smallest) {
            m_chunkBytes = std::max(smallest, m_chunkBytes / 2);
            continue;
        }
        if (next && next->offset <= before && ++standing > greatestBeginnings)
            return Error {ErrorKind::AnswerMalformed, {}, QStringLiteral("the upload does not move")};
        state = std::move(next);
    }
    if (!state)
        return state.error();
    onProgress(bytes.size(), bytes.size());
    return {};
}

} // namespace tanu
