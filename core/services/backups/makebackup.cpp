#include "core/services/backups/makebackup.h"

#include "core/database/backup.h"
#include "core/services/backups/superfluous.h"
#include "core/services/deed.h"
#include "core/services/ownforms.h"
#include "core/storage/backuptable.h"
#include "core/storage/centertable.h"
#include "core/storage/recoverymark.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace tanu {

namespace {

/// The plain copy while it is needed; what an earlier, killed program left is removed with it.
class PlainCopy {
public:
    explicit PlainCopy(const QString& folder)
        : m_folder(folder)
    {
        remove();
    }
    ~PlainCopy() { remove(); }
    PlainCopy(const PlainCopy&) = delete;
    PlainCopy& operator=(const PlainCopy&) = delete;

    [[nodiscard]] QString path() const { return QDir(m_folder).filePath(name()); }

private:
    [[nodiscard]] static QString name() { return QStringLiteral("backup-copy.sqlite"); }

    void remove() const
    {
        QDir folder(m_folder);
        for (const QString& file : folder.entryList({name() + QLatin1Char('*')}, QDir::Files))
            folder.remove(file);
    }

    QString m_folder;
};

Result<EncryptionPublicKey> recoveryKeyOf(Connection& connection)
{
    const auto key = loadRecoveryPublicKey(connection);
    if (!key)
        return key.error();
    if (!key->has_value())
        return Error {ErrorKind::KeyMissing, {QStringLiteral("recovery")}, {}};
    return EncryptionPublicKey::fromBytes(**key);
}

void addForms(BackupContent& content, const QString& folder)
{
    for (const QString& form : ownForms(folder)) {
        content.manifest.files.push_back({QStringLiteral("forms/") + form, 0});
        content.paths.append(QDir(folder).filePath(form));
    }
}

} // namespace

MakeBackup::MakeBackup(Desk& desk, const BackupSource& source)
    : m_desk(desk)
    , m_source(source)
{
}

Result<Backup> MakeBackup::run(const QString& folder, BackupCause cause, const BackupProgress& told)
{
    if (const auto allowed = checkRole(m_desk.actor, Action::MakeBackup); !allowed)
        return allowed.error();
    if (!QFileInfo(folder).isDir())
        return Error {ErrorKind::FileUnwritable, {folder}, QStringLiteral("the folder is not there")};
    Backup backup;
    backup.madeAt = m_desk.clock.now();
    backup.cause = cause;
    backup.staff = m_desk.actor.id;
    backup.folder = QDir(folder).absolutePath();
    const auto written = write(backup, told);
    if (!written)
        return written;
    std::vector<Backup> superfluous;
    auto recorded = record(*written, superfluous);
    if (!recorded)
        QFile::remove(written->path());
    for (const Backup& old : superfluous) {
        if (recorded)
            QFile::remove(old.path());
    }
    return recorded;
}

Result<Backup> MakeBackup::write(Backup backup, const BackupProgress& told)
{
    const auto recovery = recoveryKeyOf(m_desk.connection);
    if (!recovery)
        return recovery.error();
    const auto center = CenterTable(m_desk.connection).load();
    if (!center)
        return center.error();
    const QString number = center->number.toString();
    const QString moment = toKazakhstan(backup.madeAt).toString(QStringLiteral("yyyyMMdd-HHmmss"));
    backup.file = QStringLiteral("tanu-%1-%2.backup").arg(number, moment);

    const PlainCopy copy(m_source.dataFolder);
    if (const auto copied = backupTo(m_desk.connection, copy.path()); !copied)
        return copied.error();
    BackupContent content {
        {number, m_source.isDemo, backup.madeAt, m_source.dataKey.bytes(), {{databaseFileName(), 0}}}, {copy.path()}};
    if (m_source.parcelKey)
        content.manifest.parcelKey = m_source.parcelKey->seed();
    addForms(content, m_source.formsFolder);
    const auto facts = writeBackup(backup.path(), *recovery, std::move(content), told);
    if (!facts)
        return facts.error();
    backup.size = facts->size;
    backup.hash = facts->hash;
    return backup;
}

Result<Backup> MakeBackup::record(const Backup& backup, std::vector<Backup>& superfluous)
{
    return perform(m_desk, Action::MakeBackup, [&](Deed& deed) -> Result<Backup> {
        Backup kept = backup;
        const auto number = BackupTable(deed.connection()).insert(backup);
        if (!number)
            return number.error();
        kept.number = *number;
        deed.about("backup");
        deed.note("number", *number);
        deed.note("file", backup.file);
        deed.note("size", backup.size);
        deed.note("hash", backup.hash);
        deed.note("cause", codeOf(backup.cause));
        auto noted = noteSuperfluous(deed, backup.folder);
        if (!noted)
            return noted.error();
        superfluous = *std::move(noted);
        return kept;
    });
}

} // namespace tanu
