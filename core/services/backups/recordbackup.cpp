#include "core/services/backups/recordbackup.h"

#include "core/services/backups/backupreader.h"
#include "core/services/deed.h"
#include "core/storage/backuptable.h"

#include <QtCore/QFileInfo>

namespace tanu {

namespace {

Result<void> readBack(const Backup& backup)
{
    const auto facts = inspectBackup(backup.path());
    if (!facts)
        return facts.error();
    if (facts->hash != backup.hash || facts->size != backup.size)
        return Error {ErrorKind::BackupBroken, {backup.path()}, QStringLiteral("another file under its name")};
    return {};
}

} // namespace

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
    if (!QFileInfo::exists(backup.path()))
        return Error {ErrorKind::FileUnreadable, {backup.path()}, QStringLiteral("the file is not there")};
    const auto whole = readBack(backup);
    const QString finding = whole ? QString() : nameOf(whole.error().kind);
    const auto kept = perform(m_desk, Action::MakeBackup, [&](Deed& deed) -> Result<void> {
        deed.about("backup");
        deed.note("checked", backup.file);
        if (!finding.isEmpty())
            deed.note("finding", finding);
        return BackupTable(deed.connection()).markChecked(backup.number, deed.now(), finding);
    });
    return kept ? whole : kept;
}

} // namespace tanu
