#include "core/security/sealedfilewriter.h"

#include "core/base/durablefile.h"
#include "core/security/hash.h"
#include "core/security/sealedlayout.h"
#include "core/security/sodiumbytes.h"

namespace tanu {

using namespace sealedlayout;

struct SealedFileWriter::State {
    std::unique_ptr<DurableFile> file;
    const SigningKey* sender = nullptr;
    SealedFacts facts;
    RunningHash hash;
    crypto_secretstream_xchacha20poly1305_state stream {};
    QByteArray headerHash;
    QByteArray waiting; ///< content that does not fill a part yet
    qint64 written = 0;

    State() = default;
    ~State() { sodium_memzero(&stream, sizeof stream); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    Result<void> put(const QByteArray& bytes);
    Result<void> putPart(const QByteArray& content, unsigned char tag);
};

Result<void> SealedFileWriter::State::put(const QByteArray& bytes)
{
    written += bytes.size();
    return file->write(bytes);
}

Result<void> SealedFileWriter::State::putPart(const QByteArray& content, unsigned char tag)
{
    QByteArray part(content.size() + partOverhead, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(&stream, sodiumData(part), nullptr, sodiumData(content),
        sodiumSize(content), sodiumData(headerHash), sodiumSize(headerHash), tag);
    hash.add(part);
    return put(part);
}

SealedFileWriter::SealedFileWriter(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

SealedFileWriter::~SealedFileWriter() = default;

Result<std::unique_ptr<SealedFileWriter>> SealedFileWriter::create(const QString& path, const Sealing& sealing)
{
    const auto recipients = static_cast<qsizetype>(sealing.recipients.size());
    if (recipients < 1 || recipients > greatestRecipients)
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("recipients")}, QString::number(recipients)};
    if (const auto ready = initialiseSodium(); !ready)
        return ready.error();
    auto state = std::make_unique<State>();
    QByteArray fileKey = randomBytes(static_cast<int>(fileKeySize));
    Header header {sealing.kind, sealing.sender != nullptr, {}, {}, QByteArray(streamHeaderSize, Qt::Uninitialized)};
    crypto_secretstream_xchacha20poly1305_init_push(
        &state->stream, sodiumData(header.streamHeader), sodiumData(fileKey));
    for (const EncryptionPublicKey& recipient : sealing.recipients) {
        const auto sealedKey = recipient.seal(fileKey);
        if (!sealedKey) {
            wipe(fileKey);
            return sealedKey.error();
        }
        header.keys.append({recipient.keyId(), *sealedKey});
        state->facts.recipients.append(recipient.keyId());
    }
    wipe(fileKey);
    if (sealing.sender != nullptr)
        header.sender = sealing.sender->publicKey().keyId();
    auto file = DurableFile::create(path);
    if (!file)
        return file.error();
    state->file = *std::move(file);
    state->sender = sealing.sender;
    state->facts.kind = sealing.kind;
    state->facts.sender = header.sender;
    const QByteArray bytes = encode(header);
    RunningHash ofHeader;
    ofHeader.add(bytes);
    state->headerHash = ofHeader.result();
    state->hash.add(bytes);
    if (const auto put = state->put(bytes); !put)
        return put.error();
    return std::unique_ptr<SealedFileWriter>(new SealedFileWriter(std::move(state)));
}

Result<void> SealedFileWriter::write(const QByteArray& bytes)
{
    QByteArray& waiting = m_state->waiting;
    qsizetype at = 0;
    while (waiting.size() + bytes.size() - at > partSize) { // the last part is known only at the end
        const qsizetype more = partSize - waiting.size();
        waiting.append(bytes.constData() + at, more);
        at += more;
        if (const auto put = m_state->putPart(waiting, 0); !put)
            return put;
        waiting.resize(0);
    }
    waiting.append(bytes.constData() + at, bytes.size() - at);
    return {};
}

Result<SealedFacts> SealedFileWriter::finish(const BeforeNaming& before)
{
    State& state = *m_state;
    if (const auto put = state.putPart(state.waiting, crypto_secretstream_xchacha20poly1305_TAG_FINAL); !put)
        return put.error();
    QByteArray signature;
    if (state.sender != nullptr)
        signature = state.sender->sign(signedText(state.hash.result()));
    state.hash.add(signature);
    state.facts.hash = state.hash.result();
    if (const auto put = state.put(signature + state.facts.hash); !put)
        return put.error();
    state.facts.size = state.written;
    if (const auto flushed = state.file->flush(); !flushed)
        return flushed.error();
    const auto onDisk = inspectSealed(state.file->unfinishedPath());
    if (!onDisk || *onDisk != state.facts)
        return Error {ErrorKind::SealBroken, {state.file->path()}, QStringLiteral("the disk gives back other bytes")};
    if (const auto allowed = before ? before() : Result<void>(); !allowed)
        return allowed.error();
    if (const auto published = state.file->publish(); !published)
        return published.error();
    return state.facts;
}

Result<SealedFacts> writeSealed(const QString& path, const Sealing& sealing, const QByteArray& content,
    const SealedFileWriter::BeforeNaming& before)
{
    const auto writer = SealedFileWriter::create(path, sealing);
    if (!writer)
        return writer.error();
    if (const auto written = (*writer)->write(content); !written)
        return written.error();
    return (*writer)->finish(before);
}

} // namespace tanu
