#include "core/security/recoverykey.h"

#include "core/security/hash.h"
#include "core/security/signing.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <iterator>

#include <sodium.h>

namespace tanu {

namespace {

constexpr int bitsPerSign = 5;
constexpr int signsPerGroup = 4; ///< besides the check sign
constexpr int groupCount = 13;
constexpr int signCount = groupCount * signsPerGroup; ///< 260 bits: the last four are zero
constexpr char32_t alphabet[] = U"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

Error malformed(const QString& what)
{
    return {ErrorKind::FieldMalformed, {QStringLiteral("recoverykey"), what}, {}};
}

/// The value of a sign as people read it; -1 for what is none.
int valueOf(QChar sign)
{
    switch (sign.toUpper().unicode()) {
    case 'I':
    case 'L':
        return 1;
    case 'O':
        return 0;
    case 'U':
        return valueOf(QLatin1Char('V'));
    default:
        break;
    }
    for (int value = 0; value < 1 << bitsPerSign; ++value) {
        if (alphabet[value] == sign.toUpper().unicode())
            return value;
    }
    return -1;
}

/// Times x in the field of 32 elements, modulo x^5 + x^2 + 1.
int timesX(int value)
{
    constexpr int overflow = 1 << bitsPerSign;
    constexpr int reducing = overflow | 5;
    const int moved = value << 1;
    return (moved & overflow) != 0 ? moved ^ reducing : moved;
}

/// Every place of a group, and its number, has another weight: no single wrong sign and no exchange adds up.
int checkOf(int group, const int* values)
{
    int check = group + 1;
    for (int i = 0; i < signsPerGroup; ++i)
        check = timesX(check) ^ values[i];
    return timesX(check);
}

/// The five bits of the key that stand at this sign.
int signOf(const QByteArray& secret, int sign)
{
    int value = 0;
    for (int bit = sign * bitsPerSign; bit < (sign + 1) * bitsPerSign; ++bit) {
        const int byte = bit / 8;
        const int set = byte < secret.size() ? (static_cast<unsigned char>(secret.at(byte)) >> (7 - bit % 8)) & 1 : 0;
        value = (value << 1) | set;
    }
    return value;
}

void putSign(QByteArray& secret, int sign, int value)
{
    for (int i = 0; i < bitsPerSign; ++i) {
        const int bit = sign * bitsPerSign + i;
        const int set = (value >> (bitsPerSign - 1 - i)) & 1;
        if (bit / 8 < secret.size() && set != 0)
            secret[bit / 8] = static_cast<char>(static_cast<unsigned char>(secret.at(bit / 8)) | (1U << (7 - bit % 8)));
    }
}

QByteArray derived(const QByteArray& secret, const char* purpose)
{
    return *keyedHash(secret, QByteArray(purpose));
}

struct KeyPair {
    QByteArray publicKey {crypto_box_PUBLICKEYBYTES, '\0'};
    QByteArray secretKey {crypto_box_SECRETKEYBYTES, '\0'};
};

KeyPair sealingPair(const QByteArray& secret)
{
    QByteArray seed = derived(secret, "tanu recovery sealing");
    KeyPair pair;
    crypto_box_seed_keypair(reinterpret_cast<unsigned char*>(pair.publicKey.data()),
        reinterpret_cast<unsigned char*>(pair.secretKey.data()), reinterpret_cast<const unsigned char*>(seed.constData()));
    wipe(seed);
    return pair;
}

} // namespace

RecoveryKey::RecoveryKey(QByteArray secret)
    : m_secret(std::move(secret))
{
}

RecoveryKey::~RecoveryKey()
{
    wipe(m_secret);
}

RecoveryKey::RecoveryKey(RecoveryKey&& other) noexcept = default;

RecoveryKey& RecoveryKey::operator=(RecoveryKey&& other) noexcept
{
    m_secret.swap(other.m_secret);
    return *this;
}

Result<RecoveryKey> RecoveryKey::make()
{
    if (const auto ready = initialiseSodium(); !ready)
        return ready.error();
    return RecoveryKey(randomBytes(size));
}

Result<RecoveryKey> RecoveryKey::parse(const QString& typed)
{
    if (const auto ready = initialiseSodium(); !ready)
        return ready.error();
    QString text;
    for (const QChar sign : typed) {
        if (!sign.isSpace() && sign != QLatin1Char('-'))
            text.append(sign);
    }
    if (text.isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("recoverykey")}, {}};
    constexpr int groupLength = signsPerGroup + 1;
    QByteArray secret(size, '\0');
    for (int group = 0; group < groupCount && (group + 1) * groupLength <= text.size(); ++group) {
        int values[groupLength] {};
        for (int i = 0; i < groupLength; ++i)
            values[i] = valueOf(text.at(group * groupLength + i));
        const bool isSigns = std::all_of(std::begin(values), std::end(values), [](int value) { return value >= 0; });
        if (!isSigns || values[signsPerGroup] != checkOf(group, values))
            return malformed(QStringLiteral("group-%1").arg(group + 1));
        for (int i = 0; i < signsPerGroup; ++i)
            putSign(secret, group * signsPerGroup + i, values[i]);
    }
    if (text.size() != groupCount * groupLength)
        return malformed(QStringLiteral("length"));
    if (valueOf(text.at(text.size() - 2)) != signOf(secret, signCount - 1))
        return malformed(QStringLiteral("group-%1").arg(groupCount));
    return RecoveryKey(std::move(secret));
}

QString RecoveryKey::toText() const
{
    QStringList groups;
    for (int group = 0; group < groupCount; ++group) {
        int values[signsPerGroup] {};
        QString text;
        for (int i = 0; i < signsPerGroup; ++i) {
            values[i] = signOf(m_secret, group * signsPerGroup + i);
            text.append(QChar(static_cast<char16_t>(alphabet[values[i]])));
        }
        groups.append(text + QChar(static_cast<char16_t>(alphabet[checkOf(group, values)])));
    }
    return groups.join(QLatin1Char('-'));
}

QByteArray RecoveryKey::sealingPublicKey() const
{
    KeyPair pair = sealingPair(m_secret);
    wipe(pair.secretKey);
    return pair.publicKey;
}

QByteArray RecoveryKey::sealingSecretKey() const
{
    return sealingPair(m_secret).secretKey;
}

QByteArray RecoveryKey::verifier() const
{
    return derived(m_secret, "tanu recovery verifier");
}

RecoveryMark RecoveryMark::of(const RecoveryKey& key)
{
    return {key.sealingPublicKey(), key.verifier()};
}

bool RecoveryMark::isOf(const RecoveryKey& key) const
{
    return isEqualInConstantTime(verifier, key.verifier());
}

} // namespace tanu
