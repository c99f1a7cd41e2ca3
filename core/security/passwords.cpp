#include "core/security/passwords.h"

#include "core/security/hash.h"
#include "core/security/signing.h"

#include <sodium.h>

#include <cerrno>

namespace tanu {

namespace {

constexpr std::size_t deskMemory = 256UL * 1024 * 1024;
constexpr unsigned long long deskPasses = 3;

QByteArray bytesOf(const QString& password)
{
    return password.normalized(QString::NormalizationForm_C).toUtf8();
}

/// Base64 without padding, as the text form of Argon2 has it.
QByteArray plainBase64(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::OmitTrailingEquals);
}

} // namespace

PasswordCost PasswordCost::desk()
{
    return {deskPasses, deskMemory};
}

PasswordCost PasswordCost::least()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

Result<QString> hashPassword(const QString& password, const PasswordCost& cost)
{
    if (const auto ready = initialiseSodium(); !ready)
        return ready.error();
    QByteArray secret = bytesOf(password);
    QByteArray text(crypto_pwhash_STRBYTES, '\0');
    const int failed = crypto_pwhash_str(text.data(), secret.constData(), static_cast<unsigned long long>(secret.size()),
        cost.passes, cost.memory);
    wipe(secret);
    if (failed != 0)
        return Error {ErrorKind::KeyStoreUnavailable, {}, QStringLiteral("no memory to hash a password")};
    return QString::fromLatin1(text.constData());
}

Result<void> verifyPassword(const QString& password, const QString& hash)
{
    if (const auto ready = initialiseSodium(); !ready)
        return ready.error();
    QByteArray secret = bytesOf(password);
    const QByteArray text = hash.toLatin1();
    errno = 0;
    const int failed = crypto_pwhash_str_verify(
        text.constData(), secret.constData(), static_cast<unsigned long long>(secret.size()));
    const bool hasNoMemory = errno == ENOMEM;
    wipe(secret);
    if (failed == 0)
        return {};
    if (hasNoMemory)
        return Error {ErrorKind::KeyStoreUnavailable, {}, QStringLiteral("no memory to try a password")};
    return ErrorKind::SignInRefused;
}

QString decoyHash(const PasswordCost& cost)
{
    constexpr std::size_t kibibyte = 1024;
    constexpr int hashSize = 32;
    return QStringLiteral("$argon2id$v=19$m=%1,t=%2,p=1$%3$%4")
        .arg(cost.memory / kibibyte)
        .arg(cost.passes)
        .arg(QString::fromLatin1(plainBase64(randomBytes(crypto_pwhash_SALTBYTES))),
            QString::fromLatin1(plainBase64(randomBytes(hashSize))));
}

bool needsRehash(const QString& hash, const PasswordCost& cost)
{
    return crypto_pwhash_str_needs_rehash(hash.toLatin1().constData(), cost.passes, cost.memory) != 0;
}

} // namespace tanu
