#include "core/security/columnsealer.h"

#include <sodium.h>

#include <cstring>

namespace tanu {

namespace {

constexpr char version = 1;
constexpr int nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr int headSize = 1 + nonceSize;

static_assert(ColumnSealer::overhead == headSize + crypto_aead_xchacha20poly1305_ietf_ABYTES);

unsigned char* dataOf(QByteArray& bytes, int offset = 0)
{
    return reinterpret_cast<unsigned char*>(bytes.data()) + offset;
}

const unsigned char* dataOf(const QByteArray& bytes, int offset = 0)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData()) + offset;
}

unsigned long long lengthOf(const QByteArray& bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

Error brokenAt(const SealPlace& place)
{
    return {ErrorKind::SealBroken, {QString::fromLatin1(place.column)}, {}};
}

/// No column's name holds a NUL, so no two places are written alike.
QByteArray boundTo(const SealPlace& place)
{
    QByteArray bound;
    bound.reserve(static_cast<qsizetype>(std::strlen(place.column)) + place.row.size() + 2);
    bound.append(version).append(place.column).append('\0').append(place.row);
    return bound;
}

} // namespace

Result<std::shared_ptr<const Sealer>> ColumnSealer::create(const DataKey& key)
{
    auto sealing = key.derived(DataKey::Use::Seal);
    if (!sealing)
        return sealing.error();
    auto printing = key.derived(DataKey::Use::Fingerprint);
    if (!printing)
        return printing.error();
    return std::shared_ptr<const Sealer>(new ColumnSealer(*std::move(sealing), *std::move(printing)));
}

ColumnSealer::ColumnSealer(LockedBytes sealing, LockedBytes printing)
    : m_sealing(std::move(sealing))
    , m_printing(std::move(printing))
{
}

QByteArray ColumnSealer::seal(const SealPlace& place, const QByteArray& plain) const
{
    const QByteArray bound = boundTo(place);
    QByteArray sealed(plain.size() + overhead, Qt::Uninitialized);
    sealed[0] = version;
    randombytes_buf(dataOf(sealed, 1), nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(dataOf(sealed, headSize), nullptr, dataOf(plain), lengthOf(plain),
        dataOf(bound), lengthOf(bound), nullptr, dataOf(std::as_const(sealed), 1), m_sealing.data());
    return sealed;
}

Result<QByteArray> ColumnSealer::open(const SealPlace& place, const QByteArray& sealed) const
{
    if (sealed.size() < overhead || sealed.at(0) != version)
        return brokenAt(place);
    const QByteArray bound = boundTo(place);
    QByteArray plain(sealed.size() - overhead, Qt::Uninitialized);
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(dataOf(plain), nullptr, nullptr,
        dataOf(sealed, headSize), lengthOf(sealed) - headSize, dataOf(bound), lengthOf(bound), dataOf(sealed, 1),
        m_sealing.data());
    if (opened != 0)
        return brokenAt(place);
    return plain;
}

QByteArray ColumnSealer::fingerprint(const char* column, const QByteArray& plain) const
{
    const QByteArray bound = QByteArray(column).append('\0').append(plain);
    QByteArray print(fingerprintSize, Qt::Uninitialized);
    crypto_generichash(dataOf(print), static_cast<size_t>(fingerprintSize), dataOf(bound), lengthOf(bound),
        m_printing.data(), static_cast<size_t>(m_printing.size()));
    return print;
}

} // namespace tanu
