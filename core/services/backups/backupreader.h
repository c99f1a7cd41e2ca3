#pragma once

#include "core/security/sealedfile.h"
#include "core/services/backups/backupmanifest.h"

namespace tanu {

/// Where the content of a backup goes while it is read. Nothing of it may be used before the reading has succeeded.
class BackupTarget {
public:
    virtual ~BackupTarget() = default;

    virtual Result<void> begin(const BackupManifest::File& file) = 0;
    virtual Result<void> take(const QByteArray& bytes) = 0; ///< of the file that was begun last
    virtual Result<void> end() = 0;
};

/// Reads a whole backup with the recovery key's secret half, in constant memory: every byte under its seal, every file
/// as long as the manifest says, nothing behind the last.
/// Errors: FileUnreadable{path}; BackupBroken{path}; RecoveryKeyWrong (whole, but sealed to another key); those of the
/// target.
Result<BackupManifest> readBackup(const QString& path, const EncryptionKey& recovery, BackupTarget& target);

/// What anybody can tell without the key. Errors: FileUnreadable{path}, BackupBroken{path}.
Result<SealedFacts> inspectBackup(const QString& path);

} // namespace tanu
