#pragma once

#include "core/security/sealedfile.h"
#include "core/services/backups/backupmanifest.h"

#include <functional>

namespace tanu {

/// Told how many of how many bytes are done; an error from it (Cancelled) stops the work.
using BackupProgress = std::function<Result<void>(qint64 done, qint64 total)>;

/// What goes into a backup besides the manifest: files on the disk, in the manifest's order.
struct BackupContent {
    BackupManifest manifest; ///< sizes are filled in by the writer
    QStringList paths; ///< of the files
};

/// Writes a sealed backup that only the owner of the recovery key opens, in constant memory. The file appears under its
/// name when it is whole, on the disk and read back.
/// Errors: BackupBroken (a manifest that could not be read back); FileUnreadable{path} (also: a file that changed its size meanwhile), those of SealedFileWriter and of
/// `told`.
Result<SealedFacts> writeBackup(const QString& path, const EncryptionPublicKey& recovery, BackupContent content,
    const BackupProgress& told = {});

} // namespace tanu
