#include "app/bootstrap/restoration.h"

#include "app/bootstrap/installation.h"
#include "core/base/durablefile.h"
#include "core/security/recoverykey.h"
#include "core/services/backups/restorebackup.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace tanu {

namespace {

/// Where the data is put together; gone when it goes, unless it has got its own name.
class Workshop {
public:
    explicit Workshop(const QString& folder)
        : m_path(QDir::cleanPath(QDir(folder).absolutePath()) + QStringLiteral(".restoring"))
    {
        QDir(m_path).removeRecursively(); // of a program that was killed
    }
    ~Workshop() { QDir(m_path).removeRecursively(); }
    Workshop(const Workshop&) = delete;
    Workshop& operator=(const Workshop&) = delete;

    [[nodiscard]] QString path() const { return m_path; }

private:
    QString m_path;
};

Result<void> checkEmpty(const QString& folder)
{
    const QFileInfo there(folder);
    const bool isFree = !there.exists() || (there.isDir() && QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    return isFree ? Result<void>() : Result<void>(Error {ErrorKind::FolderNotEmpty, {folder}, {}});
}

Result<std::unique_ptr<EncryptionKey>> secretHalfOf(const QString& typed)
{
    const auto recovery = RecoveryKey::parse(typed);
    if (!recovery)
        return recovery.error();
    QByteArray secret = recovery->sealingSecretKey();
    auto key = EncryptionKey::fromSecretKey(secret);
    wipe(secret);
    return key;
}

/// Reads everything, keeps nothing.
class NowhereTarget final : public BackupTarget {
public:
    Result<void> begin(const BackupManifest::File&) override { return {}; }
    Result<void> take(const QByteArray&) override { return {}; }
    Result<void> end() override { return {}; }
};

Result<void> giveName(const QString& made, const QString& folder)
{
    const QString parent = QFileInfo(folder).absolutePath();
    QDir().rmdir(folder); // an empty one
    if (!QDir().rename(made, folder))
        return Error {ErrorKind::FileUnwritable, {folder}, QStringLiteral("cannot be named so")};
    return flushFolder(parent);
}

} // namespace

Result<RestoredData> restoreCenter(const Restoration& restoration)
{
    if (const auto isEmpty = checkEmpty(restoration.folder); !isEmpty)
        return isEmpty.error();
    const auto recovery = secretHalfOf(restoration.recoveryKey);
    if (!recovery)
        return recovery.error();
    const Workshop workshop(restoration.folder);
    const SystemClock clock;
    const auto restored = restoreBackup(restoration.backup, **recovery, workshop.path(), clock);
    if (!restored)
        return restored.error();
    {
        const auto opened = Installation::openRestored(workshop.path(), *restored, restoration.passphrase);
        if (!opened)
            return opened.error();
    }
    if (const auto named = giveName(workshop.path(), restoration.folder); !named)
        return named.error();
    return RestoredData {restored->number, restored->madeAt};
}

Result<std::optional<RestoredData>> verifyBackupFile(const QString& path, const std::optional<QString>& recoveryKey)
{
    if (!recoveryKey) {
        const auto facts = inspectBackup(path);
        return facts ? Result<std::optional<RestoredData>>(std::nullopt) : facts.error();
    }
    const auto recovery = secretHalfOf(*recoveryKey);
    if (!recovery)
        return recovery.error();
    NowhereTarget nowhere;
    auto manifest = readBackup(path, **recovery, nowhere);
    if (!manifest)
        return manifest.error();
    manifest->wipeKeys();
    return std::optional(RestoredData {manifest->center, manifest->madeAt});
}

} // namespace tanu
