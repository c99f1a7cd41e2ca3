#pragma once

#include "core/domain/backup.h"
#include "core/services/desk.h"

namespace tanu {

/// Keeps that a backup was tried and why there is none, so that the list and the journal say so (S2).
/// Errors: RoleNotAllowed, those of the database.
class RecordFailedBackup {
public:
    explicit RecordFailedBackup(Desk& desk);

    Result<void> run(const QString& folder, BackupCause cause, const Error& why);

private:
    Desk& m_desk;
};

/// Reads a backup back from its folder and compares it with what was kept when it was made; without the recovery key.
///
/// - What it finds is kept with the backup: one that was found broken counts as none until a later reading finds it whole.
/// - A file that is not there is an error and no finding: that it is missing is asked of the disk each time, and the stick
///   may come back.
/// Errors: FileUnreadable{path}, BackupBroken{path}, RoleNotAllowed, those of the database.
class CheckBackup {
public:
    explicit CheckBackup(Desk& desk);

    Result<void> run(const Backup& backup);

private:
    Desk& m_desk;
};

} // namespace tanu
