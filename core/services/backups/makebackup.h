#pragma once

#include "core/domain/backup.h"
#include "core/security/datakey.h"
#include "core/security/encryption.h"
#include "core/services/backups/backupwriter.h"
#include "core/services/desk.h"

namespace tanu {

/// What a backup is made of, besides the database that the desk is at; handed down by the bootstrap.
struct BackupSource {
    QString dataFolder; ///< the plain copy lies here for as long as the making takes
    QString formsFolder; ///< own templates; may be missing
    const DataKey& dataKey;
    bool isDemo = false;
    std::shared_ptr<const EncryptionKey> parcelKey = {}; ///< none: nobody seals to this installation yet
};

/// Makes a backup that only the recovery key opens (S2), while others go on working.
///
/// - At a venue (V1) it is sealed to the recovery key of the center whose session is there.
/// - The database is copied (VACUUM INTO), its copy passes `integrity_check`, is sealed together with the forms, the data
///   key and the parcel key, flushed to the disk, read back from there and compared. The plain copy never leaves the data folder and
///   never outlives the call; what a killed program left of it is removed by the next.
/// - Why read back and not opened: nobody but the owner of the recovery key can open it. That the copy was whole is
///   checked before it is sealed, that the sealed file is what was sealed, after.
/// - `folder` must be there: a missing one is a stick that is not plugged in, and is not made.
/// - The file is `tanu-CENTER-yyyyMMdd-HHmmss.backup`, by the wall in Kazakhstan. Half a file never has that name.
/// - What `superfluousBackups` lets go is removed with it; what lies in another folder neither goes nor counts.
/// - Must not be called inside a transaction. On failure nothing changes and nothing stays in the folder.
/// Errors: KeyMissing{"recovery"} (the center has no recovery key yet), FileUnwritable{path}, DiskFull{path},
/// AlreadyThere{"file", path}, Cancelled, NotFound{"center"}, RoleNotAllowed, those of the database.
class MakeBackup {
public:
    MakeBackup(Desk& desk, const BackupSource& source);

    Result<Backup> run(const QString& folder, BackupCause cause, const BackupProgress& told = {});

private:
    Result<Backup> write(Backup backup, const BackupProgress& told);
    /// `superfluous`: whose files go after it.
    Result<Backup> record(const Backup& backup, std::vector<Backup>& superfluous);

    Desk& m_desk;
    const BackupSource& m_source;
};

} // namespace tanu
