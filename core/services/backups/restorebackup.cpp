#include "core/services/backups/restorebackup.h"

#include "core/base/durablefile.h"
#include "core/database/integrity.h"
#include "core/database/migrator.h"
#include "core/database/transaction.h"
#include "core/security/columnsealer.h"
#include "core/security/journal.h"
#include "core/storage/centerschema.h"
#include "core/storage/numberblocktable.h"
#include "core/storage/serverlinktable.h"
#include "core/storage/settingtable.h"
#include "core/wire/cbor.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace tanu {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

/// The folder that is being filled; gone with everything in it unless kept.
class NewFolder {
public:
    explicit NewFolder(QString path)
        : m_path(std::move(path))
    {
    }
    ~NewFolder()
    {
        if (m_isMade && !m_isKept)
            QDir(m_path).removeRecursively();
    }
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;

    Result<void> make()
    {
        if (QFileInfo::exists(m_path))
            return Error {ErrorKind::FolderNotEmpty, {m_path}, {}};
        m_isMade = QDir().mkpath(m_path);
        if (!m_isMade || !QFile::setPermissions(m_path, ownerOnly))
            return Error {ErrorKind::FileUnwritable, {m_path}, {}};
        return {};
    }
    void keep() { m_isKept = true; }

private:
    QString m_path;
    bool m_isMade = false;
    bool m_isKept = false;
};

/// Writes the files as they come.
class FolderTarget final : public BackupTarget {
public:
    explicit FolderTarget(const QString& folder)
        : m_folder(folder)
    {
    }

    Result<void> begin(const BackupManifest::File& file) override
    {
        const QString path = m_folder.filePath(file.name);
        if (!QDir().mkpath(QFileInfo(path).path()))
            return Error {ErrorKind::FileUnwritable, {path}, {}};
        auto made = DurableFile::create(path);
        if (!made)
            return made.error();
        m_file = *std::move(made);
        return {};
    }
    Result<void> take(const QByteArray& bytes) override { return m_file->write(bytes); }
    Result<void> end() override { return m_file->publish(); }

private:
    QDir m_folder;
    std::unique_ptr<DurableFile> m_file;
};

Result<void> checkDatabase(Connection& connection, const QString& path)
{
    const auto version = Migrator::storedVersion(connection);
    if (!version)
        return Error {ErrorKind::BackupBroken, {path}, version.error().detail};
    const int known = Migrator(centerMigrations()).newest();
    if (*version > known)
        return Error {ErrorKind::DatabaseNewer, {QString::number(*version), QString::number(known)}, {}};
    if (const auto whole = checkIntegrity(connection); !whole)
        return Error {ErrorKind::BackupBroken, {path}, whole.error().detail};
    const auto chain = Journal(connection).verify();
    if (!chain)
        return Error {ErrorKind::BackupBroken, {path}, chain.error().detail};
    if (!chain->isWhole())
        return Error {ErrorKind::JournalTouched, {QString::number(*chain->firstTouched)}, {}};
    return {};
}

/// The restored center must not be taken for the one that was lost, and must not give a number twice.
Result<void> becomeNewInstallation(Connection& connection, const RestoredCenter& restored, const QDateTime& now)
{
    return inTransaction(connection, [&]() -> Result<void> {
        if (const auto named = SettingTable(connection).put(QStringLiteral("installation"), restored.installation); !named)
            return named;
        for (const char* ofTheLostOne : {"signing-key", "spare-signing-key", "enrolment-device"}) {
            if (const auto forgotten = SettingTable(connection).remove(QLatin1String(ofTheLostOne)); !forgotten)
                return forgotten;
        }
        if (const auto left = ServerLinkTable(connection).remove(); !left)
            return left;
        if (const auto used = NumberBlockTable(connection).useUp(); !used)
            return used;
        Cbor facts = Cbor::map();
        facts.insert(QLatin1String("made_at"), restored.madeAt.toMSecsSinceEpoch());
        facts.insert(QLatin1String("installation"), restored.installation);
        const auto entry = Journal(connection).append({now, QStringLiteral("recovery-key"),
            QStringLiteral("restore-backup"), QStringLiteral("backup"), {}, facts.encode()});
        return entry ? Result<void>() : Result<void>(entry.error());
    });
}

Result<void> adopt(const QString& database, const QString& path, const RestoredCenter& restored, const QDateTime& now)
{
    auto connection = Connection::openSqlite(database);
    if (!connection && connection.error().kind == ErrorKind::DatabaseFailed) // no database at all
        return Error {ErrorKind::BackupBroken, {path}, connection.error().detail};
    if (!connection)
        return connection.error();
    auto sealer = ColumnSealer::create(*restored.dataKey);
    if (!sealer)
        return sealer.error();
    (*connection)->setSealer(*std::move(sealer));
    if (const auto good = checkDatabase(**connection, path); !good)
        return good;
    return becomeNewInstallation(**connection, restored, now);
}

Result<void> takeKeys(const BackupManifest& manifest, RestoredCenter& restored)
{
    auto dataKey = DataKey::fromBytes(manifest.dataKey);
    if (!dataKey)
        return dataKey.error();
    restored.dataKey = *std::move(dataKey);
    if (manifest.parcelKey.isEmpty())
        return {};
    auto parcelKey = EncryptionKey::fromSeed(manifest.parcelKey);
    if (!parcelKey)
        return parcelKey.error();
    restored.parcelKey = *std::move(parcelKey);
    return {};
}

} // namespace

Result<RestoredCenter> restoreBackup(
    const QString& path, const EncryptionKey& recovery, const QString& folder, const Clock& clock)
{
    NewFolder target(folder);
    if (const auto made = target.make(); !made)
        return made.error();
    FolderTarget files(folder);
    auto manifest = readBackup(path, recovery, files);
    if (!manifest)
        return manifest.error();
    RestoredCenter restored;
    restored.number = manifest->center;
    restored.isDemo = manifest->isDemo;
    restored.madeAt = manifest->madeAt;
    restored.installation = uuidToText(makeUuid7(clock.now()));
    const auto taken = takeKeys(*manifest, restored);
    manifest->wipeKeys();
    if (!taken)
        return taken.error();
    if (const auto adopted = adopt(QDir(folder).filePath(databaseFileName()), path, restored, clock.now()); !adopted)
        return adopted.error();
    target.keep();
    return restored;
}

} // namespace tanu
