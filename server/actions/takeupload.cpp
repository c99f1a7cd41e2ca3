#include "server/actions/takeupload.h"

#include "core/wire/sha256.h"
#include "server/actions/receivebatch.h"

namespace tanu::server {

namespace {

/// What this batch will answer for ever: not what only this moment refuses.
bool isFinal(const Error& error)
{
    return error.kind == ErrorKind::AnswerMalformed || error.kind == ErrorKind::FieldTooLong
        || error.kind == ErrorKind::SignatureWrong || error.kind == ErrorKind::NotEnrolled
        || error.kind == ErrorKind::ChangedMeanwhile;
}

} // namespace

TakeUpload::TakeUpload(const ServerContext& context)
    : m_context(context)
    , m_folder(context.data, context.clock)
{
}

Result<UploadState> TakeUpload::open(const Device& device, const UploadManifest& manifest) const
{
    if (manifest.device != device.id)
        return ErrorKind::NotEnrolled;
    if (manifest.size > greatestBody)
        return Error{ErrorKind::FieldTooLong, {QStringLiteral("size"), QString::number(greatestBody)}, {}};
    if (m_folder.answer(device.id, manifest.whole))
        return UploadState{manifest.whole, manifest.size};
    m_folder.sweep();
    const auto there = m_folder.open(manifest);
    if (!there)
        return there.error();
    return UploadState{manifest.whole, *there};
}

Result<UploadState> TakeUpload::append(const Device& device, const UploadChunk& chunk) const
{
    if (chunk.offset + chunk.bytes.size() > greatestBody)
        return Error{ErrorKind::FieldTooLong, {QStringLiteral("size"), QString::number(greatestBody)}, {}};
    const auto there = m_folder.append(device.id, chunk);
    if (!there)
        return there.error();
    return UploadState{chunk.whole, *there};
}

Result<QByteArray> TakeUpload::finish(const Device& device, const UploadState& all) const
{
    if (auto known = m_folder.answer(device.id, all.whole))
        return *std::move(known);
    const auto bytes = m_folder.read(device.id, all.whole);
    if (!bytes)
        return bytes.error();
    if (sha256Of(*bytes) != all.whole) {
        m_folder.discard(device.id, all.whole);
        return Error{ErrorKind::AnswerMalformed,
            {QLatin1String(problemcode::hashWrong), QStringLiteral("whole")}, {}};
    }
    auto answer = ReceiveBatch(m_context).run(device, *bytes);
    if (!answer) {
        if (isFinal(answer.error()))
            m_folder.discard(device.id, all.whole);
        return answer;
    }
    if (const auto kept = m_folder.finish(device.id, all.whole, *answer); !kept)
        return kept.error();
    return answer;
}

} // namespace tanu::server
