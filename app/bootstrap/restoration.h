#pragma once

#include "core/base/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <optional>

namespace tanu {

/// What brings a center back (S2).
struct Restoration {
    QString backup; ///< path of the file
    QString recoveryKey; ///< as it was typed
    QString folder; ///< where the data shall lie
    std::optional<QString> passphrase = {}; ///< for the keys, where there is no keychain
};

/// Which center came back, and from when.
struct RestoredData {
    QString center; ///< accreditation number
    QDateTime madeAt; ///< of the backup, UTC
};

/// Restores a center from its backup: checks everything, keeps its keys on this computer, and opens it once, before the
/// data folder appears under its name.
///
/// - Never over anything: the folder must be missing or empty.
/// - On failure no folder is left. A key may stay in the keychain under a name that nothing has.
/// Errors: FolderNotEmpty{path}; those of RecoveryKey::parse, `restoreBackup` and `Installation::open`.
Result<RestoredData> restoreCenter(const Restoration& restoration);

/// Reads a backup to its end, and with the recovery key opens its seal as well; nothing is written anywhere. Says whose
/// it is where it was opened.
/// Errors: FileUnreadable, BackupBroken, RecoveryKeyWrong, those of RecoveryKey::parse.
Result<std::optional<RestoredData>> verifyBackupFile(const QString& path, const std::optional<QString>& recoveryKey);

} // namespace tanu
