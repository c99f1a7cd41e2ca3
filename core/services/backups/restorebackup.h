#pragma once

#include "core/base/clock.h"
#include "core/security/datakey.h"
#include "core/services/backups/backupreader.h"

#include <memory>

namespace tanu {

/// A center as it came out of its backup.
struct RestoredCenter {
    QString number; ///< of its accreditation
    bool isDemo = false;
    QDateTime madeAt; ///< of the backup, UTC
    QString installation; ///< name of the new installation, as its keys' names have it
    std::unique_ptr<DataKey> dataKey;
    std::unique_ptr<EncryptionKey> parcelKey; ///< null where nobody sealed to the installation
};

/// Brings a center back from its backup (S2) into a folder that is not there yet. Nothing is believed before it is
/// checked: the seal of every byte, SQLite's `integrity_check`, the foreign keys, a schema that this program knows, the
/// chain of the journal.
///
/// - What comes back is a new installation: another name, so other keys; no server until it is enrolled anew
///   (exchange.md 14); the numbers that it had left count as used, because documents may have been issued after the
///   backup (exchange.md 19). All of it is an entry of the journal.
/// - Both keys are the caller's to keep, under the new installation's name.
/// - On failure the folder is not there.
/// Errors: FolderNotEmpty{folder} (there is something, whatever it is), BackupBroken{path}, RecoveryKeyWrong,
/// JournalTouched{number}, DatabaseNewer, FileUnreadable, FileUnwritable, DiskFull, KeyStoreUnavailable.
Result<RestoredCenter> restoreBackup(
    const QString& path, const EncryptionKey& recovery, const QString& folder, const Clock& clock);

} // namespace tanu
