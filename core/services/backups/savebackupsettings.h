#pragma once

#include "core/domain/backup.h"
#include "core/services/desk.h"

namespace tanu {

/// Chooses where backups go, and whether the program makes them by itself every evening (S2).
/// Errors: FieldMalformed{"folder", typed} (not absolute), FileUnwritable{folder} (it is not there),
/// RoleNotAllowed, those of the database.
class SaveBackupSettings {
public:
    explicit SaveBackupSettings(Desk& desk);

    Result<void> run(const BackupSettings& settings);

private:
    Desk& m_desk;
};

} // namespace tanu
