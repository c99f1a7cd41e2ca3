#include "core/security/sealedlayout.h"

#include "core/security/sodiumbytes.h"

namespace tanu {

namespace sealedlayout {

namespace {

const QByteArray magic = QByteArrayLiteral("TANUSEAL");
constexpr char version = 1;
constexpr char signedFlag = 1;
constexpr qsizetype keyIdSize = EncryptionPublicKey::keyIdSize;
constexpr qsizetype sealedKeySize = fileKeySize + static_cast<qsizetype>(crypto_box_SEALBYTES);
constexpr qsizetype slotSize = keyIdSize + sealedKeySize;

static_assert(EncryptionPublicKey::keyIdSize == PublicKey::keyIdSize);

Error broken(const char* what)
{
    return {ErrorKind::SealBroken, {}, QString::fromLatin1(what)};
}

} // namespace

QByteArray encode(const Header& header)
{
    QByteArray bytes = magic;
    bytes += version;
    bytes += static_cast<char>(header.kind);
    bytes += header.isSigned ? signedFlag : char(0);
    bytes += static_cast<char>(header.keys.size());
    for (const KeySlot& slot : header.keys)
        bytes += slot.recipient + slot.sealedKey;
    bytes += header.isSigned ? header.sender : QByteArray(keyIdSize, '\0');
    return bytes + header.streamHeader;
}

Result<qsizetype> headerSize(const QByteArray& beginning)
{
    if (beginning.size() < fixedSize || !beginning.startsWith(magic))
        return broken("no sealed file");
    if (beginning.at(8) != version)
        return broken("a version that is not known");
    const qsizetype recipients = static_cast<unsigned char>(beginning.at(11));
    if (recipients < 1 || recipients > greatestRecipients)
        return broken("number of recipients");
    return fixedSize + recipients * slotSize + keyIdSize + streamHeaderSize;
}

Result<Header> decode(const QByteArray& bytes)
{
    const auto size = headerSize(bytes);
    if (!size)
        return size.error();
    if (bytes.size() != *size)
        return broken("cut in the header");
    const char kind = bytes.at(9);
    const char flags = bytes.at(10);
    if (kind < static_cast<char>(SealedKind::Backup) || kind > static_cast<char>(SealedKind::BatchAnswer))
        return broken("a kind that is not known");
    if (flags != 0 && flags != signedFlag)
        return broken("flags that are not known");
    Header header;
    header.kind = static_cast<SealedKind>(kind);
    header.isSigned = flags == signedFlag;
    qsizetype at = fixedSize;
    for (; at + keyIdSize + streamHeaderSize < *size; at += slotSize)
        header.keys.append({bytes.mid(at, keyIdSize), bytes.mid(at + keyIdSize, sealedKeySize)});
    if (header.isSigned)
        header.sender = bytes.mid(at, keyIdSize);
    header.streamHeader = bytes.mid(at + keyIdSize);
    return header;
}

QByteArray signedText(const QByteArray& hash)
{
    return QByteArrayLiteral("TANU-SEALED-1") + hash;
}

} // namespace sealedlayout

RunningHash::RunningHash()
{
    crypto_generichash_init(&m_state, nullptr, 0, static_cast<size_t>(sealedlayout::hashSize));
}

void RunningHash::add(const QByteArray& bytes)
{
    crypto_generichash_update(&m_state, sodiumData(bytes), sodiumSize(bytes));
}

QByteArray RunningHash::result() const
{
    QByteArray hash(sealedlayout::hashSize, Qt::Uninitialized);
    crypto_generichash_state copy = m_state;
    crypto_generichash_final(&copy, sodiumData(hash), static_cast<size_t>(hash.size()));
    return hash;
}

} // namespace tanu
