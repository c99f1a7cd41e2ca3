#include "core/security/hash.h"

#include <QtCore/QCryptographicHash>

#include <sodium.h>

namespace tanu {

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Result<QByteArray> keyedHash(const QByteArray& key, const QByteArray& bytes, int size)
{
    const bool keyFits = key.size() >= static_cast<qsizetype>(crypto_generichash_KEYBYTES_MIN)
        && key.size() <= static_cast<qsizetype>(crypto_generichash_KEYBYTES_MAX);
    if (!keyFits)
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("key")}, QStringLiteral("not 16 to 64 bytes")};
    if (size < static_cast<int>(crypto_generichash_BYTES_MIN) || size > static_cast<int>(crypto_generichash_BYTES_MAX))
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("size")}, QString::number(size)};
    QByteArray hash(size, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), static_cast<size_t>(size),
                       reinterpret_cast<const unsigned char*>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()),
                       reinterpret_cast<const unsigned char*>(key.constData()), static_cast<size_t>(key.size()));
    return hash;
}

bool isEqualInConstantTime(const QByteArray& a, const QByteArray& b)
{
    return a.size() == b.size() && sodium_memcmp(a.constData(), b.constData(), static_cast<size_t>(a.size())) == 0;
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

} // namespace tanu
