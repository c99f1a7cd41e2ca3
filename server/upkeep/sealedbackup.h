#pragma once

#include "core/base/durablefile.h"
#include "core/security/recoverykey.h"
#include "server/serverplace.h"

namespace tanu::server {

/// Copies of a server that leave its machine (S2): sealed to a key whose secret half is on paper, so that neither the machine
/// nor whoever finds a copy reads it.

/// Makes the key; its public half gets into a new file, as text, that everybody reads (0644). Whoever calls shows the key
/// once, and nothing keeps it.
/// Errors: AlreadyThere{"file", path}, DiskFull, FileUnwritable, KeyStoreUnavailable.
Result<RecoveryKey> makeBackupKey(const QString& publicFile);

/// backupServer, sealed. The plain copy lies in the server's folder for as long as this takes; what a killed program left of
/// it is removed by the next.
/// Errors: FileUnreadable{path}, FieldMalformed{"seal-to", path} for what is no public half, those of backupServer and
/// SealedFileWriter.
Result<void> backupSealed(const ServerPlace& place, const QString& file, const QString& publicFile);

/// What is in a sealed copy, in a private file in this folder that goes with what is returned. `keyFile` has the key as it
/// was shown.
/// Errors: FileUnreadable{path}, FieldEmpty, FieldMalformed{"recoverykey", ...}, KeyMissing{key id} (sealed to another key),
/// SealBroken{path}, DiskFull, FileUnwritable.
Result<std::unique_ptr<DurableFile>> unsealBackup(const QString& backup, const QString& keyFile, const QString& folder);

} // namespace tanu::server
