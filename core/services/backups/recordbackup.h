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
/// Errors: FileUnreadable{path}, BackupBroken{path}, RoleNotAllowed, those of the database.
class CheckBackup {
public:
    explicit CheckBackup(Desk& desk);

    Result<void> run(const Backup& backup);

private:
    Desk& m_desk;
};

} // namespace tanu
