#include "core/security/passphrasestore.h"

#include "core/base/passphraselength.h"
#include "core/security/hash.h"
#include "core/security/signing.h"

#include <QtCore/QDataStream>
#include <QtCore/QFile>
#include <QtCore/QIODevice>
#include <QtCore/QSaveFile>
#include <QtCore/QtEndian>

#include <sodium.h>

namespace tanu {

namespace {

constexpr int markSize = 8;
constexpr int saltSize = crypto_pwhash_SALTBYTES;
constexpr int headSize = markSize + 2 * static_cast<int>(sizeof(quint64)) + saltSize;
constexpr int nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr int tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr int keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qint64 greatestFile = 1024 * 1024;
constexpr qsizetype greatestSecret = 64 * 1024;
/// What a file may ask of this machine; more is damage or an attack.
constexpr PassphraseCost greatestCost {16, 1024ULL * 1024 * 1024};

QByteArray mark()
{
    return QByteArrayLiteral("TANUKEY1");
}

unsigned char* dataOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* dataOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned long long lengthOf(const QByteArray& bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

QByteArray bigEndian(quint64 number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray newHead(PassphraseCost cost)
{
    return mark() + bigEndian(cost.operations) + bigEndian(cost.memory) + randomBytes(saltSize);
}

PassphraseCost costOf(const QByteArray& head)
{
    return {qFromBigEndian<quint64>(head.constData() + markSize),
            qFromBigEndian<quint64>(head.constData() + markSize + sizeof(quint64))};
}

bool isAcceptable(const QByteArray& head)
{
    if (head.size() != headSize || !head.startsWith(mark()))
        return false;
    const PassphraseCost cost = costOf(head);
    return cost.operations >= crypto_pwhash_OPSLIMIT_MIN && cost.operations <= greatestCost.operations
        && cost.memory >= crypto_pwhash_MEMLIMIT_MIN && cost.memory <= greatestCost.memory;
}

Result<LockedBytes> keyOf(const QString& passphrase, const QByteArray& head)
{
    if (const auto ready = initialiseSodium(); !ready)
        return ready.error();
    // The same letters typed on two keyboards are the same passphrase.
    QByteArray typed = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const PassphraseCost cost = costOf(head);
    QByteArray key(keySize, Qt::Uninitialized);
    const int made = crypto_pwhash(dataOf(key), static_cast<unsigned long long>(keySize), typed.constData(),
        lengthOf(typed), dataOf(head) + headSize - saltSize, cost.operations, static_cast<size_t>(cost.memory),
        crypto_pwhash_ALG_ARGON2ID13);
    wipe(typed);
    if (made != 0)
        return Error {ErrorKind::KeyStoreUnavailable, {}, QStringLiteral("no memory for Argon2id")};
    return LockedBytes::take(key);
}

Result<QByteArray> unsealed(const QByteArray& file, const LockedBytes& key)
{
    const QByteArray head = file.left(headSize);
    const QByteArray nonce = file.mid(headSize, nonceSize);
    const QByteArray sealed = file.mid(headSize + nonceSize);
    QByteArray plain(sealed.size() - tagSize, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(dataOf(plain), nullptr, nullptr, dataOf(sealed), lengthOf(sealed),
            dataOf(head), lengthOf(head), dataOf(nonce), key.data())
        != 0)
        return ErrorKind::PassphraseWrong;
    return plain;
}

Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {ErrorKind::FileUnreadable, {path}, file.errorString()};
    QByteArray content = file.read(greatestFile);
    if (content.size() < headSize + nonceSize + tagSize || !isAcceptable(content.left(headSize)))
        return Error {ErrorKind::SealBroken, {path}, QStringLiteral("no file of keys")};
    return content;
}

} // namespace

PassphraseStore::PassphraseStore(QString path, QByteArray head, LockedBytes key, Secrets secrets)
    : m_path(std::move(path))
    , m_head(std::move(head))
    , m_key(std::move(key))
    , m_secrets(std::move(secrets))
{
}

PassphraseStore::~PassphraseStore()
{
    for (QByteArray& secret : m_secrets)
        wipe(secret);
}

Result<std::unique_ptr<PassphraseStore>> PassphraseStore::open(
    const QString& path, const QString& passphrase, PassphraseCost cost)
{
    if (!QFile::exists(path)) {
        if (passphrase.size() < shortestPassphrase)
            return Error {ErrorKind::PasswordWeak, {QStringLiteral("short")}, {}};
        const QByteArray head = newHead(cost);
        auto key = keyOf(passphrase, head);
        if (!key)
            return key.error();
        return std::unique_ptr<PassphraseStore>(new PassphraseStore(path, head, *std::move(key), {}));
    }
    const auto content = contentOf(path);
    if (!content)
        return content.error();
    auto key = keyOf(passphrase, content->left(headSize));
    if (!key)
        return key.error();
    auto plain = unsealed(*content, *key);
    if (!plain)
        return plain.error();
    Secrets secrets;
    QDataStream stream(*plain);
    stream.setVersion(QDataStream::Qt_6_0);
    stream >> secrets;
    const bool isWhole = stream.status() == QDataStream::Ok && stream.atEnd();
    wipe(*plain);
    if (!isWhole)
        return Error {ErrorKind::SealBroken, {path}, QStringLiteral("no secrets inside")};
    return std::unique_ptr<PassphraseStore>(
        new PassphraseStore(path, content->left(headSize), *std::move(key), std::move(secrets)));
}

Result<QByteArray> PassphraseStore::read(const QString& name)
{
    if (const auto good = checkCredentialName(name); !good)
        return good.error();
    const auto found = m_secrets.constFind(name);
    if (found == m_secrets.constEnd())
        return Error {ErrorKind::KeyMissing, {name}, {}};
    // A copy of its own: whoever reads wipes what he got.
    return QByteArray(found->constData(), found->size());
}

Result<void> PassphraseStore::write(const QString& name, const QByteArray& secret)
{
    if (const auto good = checkCredentialName(name); !good)
        return good.error();
    if (secret.size() > greatestSecret)
        return Error {ErrorKind::FieldTooLong, {QStringLiteral("secret"), QString::number(greatestSecret)}, {}};
    Secrets changed = m_secrets;
    changed.insert(name, QByteArray(secret.constData(), secret.size()));
    if (const auto saved = save(changed); !saved)
        return saved;
    m_secrets = std::move(changed);
    return {};
}

Result<void> PassphraseStore::remove(const QString& name)
{
    if (const auto good = checkCredentialName(name); !good)
        return good.error();
    if (!m_secrets.contains(name))
        return {};
    Secrets changed = m_secrets;
    changed.remove(name);
    if (const auto saved = save(changed); !saved)
        return saved;
    m_secrets = std::move(changed);
    return {};
}

QString PassphraseStore::describe() const
{
    return QStringLiteral("no keychain: sealed under a passphrase in %1").arg(m_path);
}

Result<void> PassphraseStore::save(const Secrets& secrets) const
{
    QByteArray plain;
    QDataStream stream(&plain, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << secrets;
    const QByteArray nonce = randomBytes(nonceSize);
    QByteArray sealed(plain.size() + tagSize, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(dataOf(sealed), nullptr, dataOf(std::as_const(plain)), lengthOf(plain),
        dataOf(m_head), lengthOf(m_head), nullptr, dataOf(nonce), m_key.data());
    wipe(plain);

    QSaveFile file(m_path);
    const QByteArray content = m_head + nonce + sealed;
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(content) != content.size() || !file.commit())
        return Error {ErrorKind::FileUnwritable, {m_path}, file.errorString()};
    return {};
}

} // namespace tanu
