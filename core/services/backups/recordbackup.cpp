#include "core/services/backups/recordbackup.h"

#include "core/services/backups/backupreader.h"
#include "core/services/deed.h"
#include "core/storage/backuptable.h"

namespace tanu {

RecordFailedBackup::RecordFailedBackup(Desk& desk)
    : m_desk(desk)
{
}

Result<void> RecordFailedBackup::run(const QString& folder, BackupCause cause, const Error& why)
{
    return perform(m_desk, Action::MakeBackup, [&](Deed& deed) -> Result<void> {
        Backup failed;
        failed.madeAt = deed.now();
        failed.cause = cause;
        failed.staff = deed.actor().id;
        failed.folder = folder;
        failed.file = QStringLiteral("-");
        failed.problem = nameOf(why.kind);
        deed.about("backup");
        deed.note("problem", failed.problem);
        deed.note("cause", codeOf(cause));
        const auto inserted = BackupTable(deed.connection()).insert(failed);
        return inserted ? Result<void>() : Result<void>(inserted.error());
    });
}

CheckBackup::CheckBackup(Desk& desk)
    : m_desk(desk)
{
}

Result<void> CheckBackup::run(const Backup& backup)
{
    if (const auto allowed = checkRole(m_desk.actor, Action::MakeBackup); !allowed)
        return allowed;
    const auto facts = inspectBackup(backup.path());
    if (!facts)
        return facts.error();
    if (facts->hash != backup.hash || facts->size != backup.size)
        return Error {ErrorKind::BackupBroken, {backup.path()}, QStringLiteral("another file under its name")};
    return perform(m_desk, Action::MakeBackup, [&](Deed& deed) -> Result<void> {
        deed.about("backup");
        deed.note("checked", backup.file);
        return BackupTable(deed.connection()).markChecked(backup.number, deed.now());
    });
}

} // namespace tanu
