#include "core/security/sealedfile.h"

#include "core/security/hash.h"
#include "core/security/sealedlayout.h"
#include "core/security/sodiumbytes.h"

#include <QtCore/QFile>

#include <algorithm>

namespace tanu {

using namespace sealedlayout;

namespace {

/// One reading of a sealed file from its first byte to its last.
class SealedReading {
public:
    explicit SealedReading(const QString& path)
        : m_file(path)
    {
    }

    /// Opens the file and reads its header. Errors: FileUnreadable, SealBroken.
    Result<void> begin();

    /// The next part of the body as it lies there; empty: the body has ended. Errors: FileUnreadable.
    Result<QByteArray> nextPart();
    [[nodiscard]] bool isAtEnd() const { return m_left == 0; }

    /// Reads what stands behind the body and compares the hash. Errors: FileUnreadable, SealBroken.
    Result<SealedFacts> end();

    [[nodiscard]] const Header& header() const { return m_header; }
    [[nodiscard]] const QByteArray& headerHash() const { return m_headerHash; }
    /// What the sender signed over, and the signature; after `end`.
    [[nodiscard]] const QByteArray& bodyHash() const { return m_bodyHash; }
    [[nodiscard]] const QByteArray& signature() const { return m_signature; }

    [[nodiscard]] Error broken(const char* what) const
    {
        return {ErrorKind::SealBroken, {m_file.fileName()}, QString::fromLatin1(what)};
    }

private:
    Result<QByteArray> read(qint64 size);

    QFile m_file;
    Header m_header;
    QByteArray m_headerHash;
    QByteArray m_bodyHash;
    QByteArray m_signature;
    RunningHash m_hash;
    qint64 m_size = 0;
    qint64 m_left = 0; ///< of the body
};

Result<QByteArray> SealedReading::read(qint64 size)
{
    QByteArray bytes = m_file.read(size);
    if (m_file.error() != QFile::NoError)
        return Error {ErrorKind::FileUnreadable, {m_file.fileName()}, m_file.errorString()};
    if (bytes.size() != size)
        return broken("shorter than it was");
    return bytes;
}

Result<void> SealedReading::begin()
{
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error {ErrorKind::FileUnreadable, {m_file.fileName()}, m_file.errorString()};
    m_size = m_file.size();
    if (m_size < fixedSize)
        return broken("too short");
    auto bytes = read(fixedSize);
    if (!bytes)
        return bytes.error();
    const auto size = headerSize(*bytes);
    if (!size)
        return broken(qPrintable(size.error().detail));
    if (m_size < *size)
        return broken("cut in the header");
    const auto rest = read(*size - fixedSize);
    if (!rest)
        return rest.error();
    *bytes += *rest;
    const auto header = decode(*bytes);
    if (!header)
        return broken(qPrintable(header.error().detail));
    m_header = *header;
    m_left = m_size - *size - hashSize - (m_header.isSigned ? signatureSize : 0);
    if (m_left < partOverhead)
        return broken("cut in the body");
    m_hash.add(*bytes);
    RunningHash ofHeader;
    ofHeader.add(*bytes);
    m_headerHash = ofHeader.result();
    return {};
}

Result<QByteArray> SealedReading::nextPart()
{
    auto part = read(std::min<qint64>(m_left, partSize + partOverhead));
    if (!part)
        return part;
    m_left -= part->size();
    m_hash.add(*part);
    return part;
}

Result<SealedFacts> SealedReading::end()
{
    m_bodyHash = m_hash.result();
    if (m_header.isSigned) {
        const auto signature = read(signatureSize);
        if (!signature)
            return signature.error();
        m_signature = *signature;
        m_hash.add(m_signature);
    }
    const auto hash = read(hashSize);
    if (!hash)
        return hash.error();
    if (!m_file.atEnd() || *hash != m_hash.result())
        return broken("changed");
    SealedFacts facts {m_header.kind, {}, m_header.sender, m_size, *hash};
    for (const KeySlot& slot : m_header.keys)
        facts.recipients.append(slot.recipient);
    return facts;
}

/// The stream that the key opens; wiped when it goes.
class Stream {
public:
    Stream() = default;
    ~Stream() { sodium_memzero(&m_state, sizeof m_state); }
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;

    /// Errors: SealBroken.
    Result<void> begin(const Header& header, const KeySlot& slot, const EncryptionKey& key)
    {
        auto fileKey = key.open(slot.sealedKey);
        if (!fileKey)
            return fileKey.error();
        const int begun = crypto_secretstream_xchacha20poly1305_init_pull(
            &m_state, sodiumData(header.streamHeader), sodiumData(*fileKey));
        wipe(*fileKey);
        return begun == 0 ? Result<void>() : Result<void>(ErrorKind::SealBroken);
    }

    /// The content of the part; none: it was changed, or it is the last where it must not be or the other way round.
    std::optional<QByteArray> open(const QByteArray& part, const QByteArray& headerHash, bool mustBeLast)
    {
        if (part.size() < partOverhead)
            return std::nullopt;
        QByteArray content(part.size() - partOverhead, Qt::Uninitialized);
        unsigned char tag = 0;
        const int opened = crypto_secretstream_xchacha20poly1305_pull(&m_state, sodiumData(content), nullptr, &tag,
            sodiumData(part), sodiumSize(part), sodiumData(headerHash), sodiumSize(headerHash));
        const bool isLast = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        if (opened != 0 || isLast != mustBeLast)
            return std::nullopt;
        return content;
    }

private:
    crypto_secretstream_xchacha20poly1305_state m_state {};
};

Result<SealedFacts> readToTheEnd(SealedReading& reading)
{
    while (!reading.isAtEnd()) {
        if (const auto part = reading.nextPart(); !part)
            return part.error();
    }
    return reading.end();
}

/// Damage is told before anything else: a changed name of the recipient must not look like somebody else's file.
Error notForThisKey(SealedReading& reading)
{
    const auto facts = readToTheEnd(reading);
    if (!facts)
        return facts.error();
    return {ErrorKind::KeyMissing, {QString::fromLatin1(facts->recipients.front().toHex())}, {}};
}

Result<void> checkSender(const SealedReading& reading, const SealedFacts& facts, const PublicKey& sender)
{
    if (facts.sender != sender.keyId())
        return Error {ErrorKind::SignatureWrong, {}, QStringLiteral("signed by nobody, or by somebody else")};
    return verify(sender, signedText(reading.bodyHash()), reading.signature());
}

} // namespace

Result<SealedFacts> inspectSealed(const QString& path)
{
    if (const auto ready = initialiseSodium(); !ready)
        return ready.error();
    SealedReading reading(path);
    if (const auto begun = reading.begin(); !begun)
        return begun.error();
    return readToTheEnd(reading);
}

Result<SealedFacts> unseal(const QString& path, const Unsealing& unsealing, const TakeUnsealed& take)
{
    SealedReading reading(path);
    if (const auto begun = reading.begin(); !begun)
        return begun.error();
    const Header& header = reading.header();
    if (header.kind != unsealing.kind)
        return reading.broken("of another kind");
    const QByteArray keyId = unsealing.key.publicKey().keyId();
    const auto slot = std::find_if(header.keys.begin(), header.keys.end(),
        [&keyId](const KeySlot& one) { return one.recipient == keyId; });
    if (slot == header.keys.end())
        return notForThisKey(reading);
    Stream stream;
    if (const auto begun = stream.begin(header, *slot, unsealing.key); !begun)
        return reading.broken("the key does not open it");
    while (!reading.isAtEnd()) {
        const auto part = reading.nextPart();
        if (!part)
            return part.error();
        const auto content = stream.open(*part, reading.headerHash(), reading.isAtEnd());
        if (!content)
            return reading.broken("a part was changed");
        if (const auto taken = take(*content); !taken)
            return taken.error();
    }
    const auto facts = reading.end();
    if (facts && unsealing.sender) {
        if (const auto good = checkSender(reading, *facts, *unsealing.sender); !good)
            return good.error();
    }
    return facts;
}

Result<QByteArray> readSealed(const QString& path, const Unsealing& unsealing, qint64 greatest)
{
    QByteArray content;
    const auto facts = unseal(path, unsealing, [&](const QByteArray& part) -> Result<void> {
        if (content.size() + part.size() > greatest)
            return Error {ErrorKind::SealBroken, {path}, QStringLiteral("larger than allowed")};
        content += part;
        return {};
    });
    if (!facts)
        return facts.error();
    return content;
}

} // namespace tanu
