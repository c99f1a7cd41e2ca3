#pragma once

#include "core/domain/backup.h"
#include "core/services/desk.h"

namespace tanu {

/// Chooses where backups go, and whether the program makes them by itself every evening (S2). The secretary may, too: at a
/// venue (V1) there is often nobody else, and what is made opens with the center's recovery key alone.
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
