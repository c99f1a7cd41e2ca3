#include "server/upkeep/sealedbackup.h"

#include "core/security/sealedfilewriter.h"
#include "core/security/signing.h"
#include "server/upkeep/backupserver.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace tanu::server {

namespace {

constexpr qint64 greatestKeyFile = 1024;
constexpr qint64 piece = 1 << 20;
/// The public half tells nothing, and the user of the server reads what root had made.
constexpr QFile::Permissions readByAll = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;

Result<QByteArray> smallFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, {path}, file.errorString()};
    return file.read(greatestKeyFile).trimmed();
}

Result<EncryptionPublicKey> publicHalfIn(const QString& path)
{
    const auto text = smallFile(path);
    if (!text)
        return text.error();
    const auto key = EncryptionPublicKey::fromBytes(QByteArray::fromHex(*text));
    return key ? key : Result<EncryptionPublicKey>(Error{ErrorKind::FieldMalformed, {QStringLiteral("seal-to"), path}, {}});
}

Result<void> seal(const QString& plain, const QString& file, const EncryptionPublicKey& key)
{
    const auto writer = SealedFileWriter::create(file, {SealedKind::Backup, {key}, nullptr});
    if (!writer)
        return writer.error();
    QFile source(plain);
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, {plain}, source.errorString()};
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(piece);
        if (source.error() != QFile::NoError)
            return Error{ErrorKind::FileUnreadable, {plain}, source.errorString()};
        if (const auto written = (*writer)->write(bytes); !written)
            return written;
    }
    const auto finished = (*writer)->finish();
    return finished ? Result<void>() : Result<void>(finished.error());
}

Result<std::unique_ptr<EncryptionKey>> keyIn(const QString& path)
{
    auto text = smallFile(path);
    if (!text)
        return text.error();
    const auto typed = RecoveryKey::parse(QString::fromLatin1(*text));
    if (!typed)
        return typed.error();
    QByteArray secret = typed->sealingSecretKey();
    auto key = EncryptionKey::fromSecretKey(secret);
    wipe(secret);
    return key;
}

} // namespace

Result<RecoveryKey> makeBackupKey(const QString& publicFile)
{
    if (const auto started = initialiseSodium(); !started)
        return started.error();
    auto key = RecoveryKey::make();
    if (!key)
        return key;
    auto file = DurableFile::create(publicFile);
    if (!file)
        return file.error();
    const auto written = (*file)->write(key->sealingPublicKey().toHex() + '\n');
    if (!written)
        return written.error();
    if (!QFile::setPermissions((*file)->unfinishedPath(), readByAll))
        return Error{ErrorKind::FileUnwritable, {publicFile}, {}};
    const auto published = (*file)->publish();
    return published ? std::move(key) : Result<RecoveryKey>(published.error());
}

Result<void> backupSealed(const ServerPlace& place, const QString& file, const QString& publicFile)
{
    if (const auto started = initialiseSodium(); !started)
        return started.error();
    const auto key = publicHalfIn(publicFile);
    if (!key)
        return key.error();
    if (QFileInfo::exists(file))
        return Error{ErrorKind::AlreadyThere, {QStringLiteral("file"), file}, {}};
    const QString plain = QDir(place.folder).filePath(QStringLiteral("backup.plain"));
    QFile::remove(plain);
    if (const auto made = backupServer(place, plain); !made)
        return made;
    const auto sealed = seal(plain, file, *key);
    QFile::remove(plain);
    return sealed;
}

Result<std::unique_ptr<DurableFile>> unsealBackup(const QString& backup, const QString& keyFile, const QString& folder)
{
    if (const auto started = initialiseSodium(); !started)
        return started.error();
    const auto key = keyIn(keyFile);
    if (!key)
        return key.error();
    auto plain = DurableFile::create(QDir(folder).filePath(QStringLiteral("unsealed-copy")));
    if (!plain)
        return plain;
    const auto opened = unseal(
        backup, {SealedKind::Backup, **key, {}}, [&plain](const QByteArray& part) { return (*plain)->write(part); });
    if (!opened)
        return opened.error();
    const auto flushed = (*plain)->flush();
    return flushed ? std::move(plain) : Result<std::unique_ptr<DurableFile>>(flushed.error());
}

} // namespace tanu::server
