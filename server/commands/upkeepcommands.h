#pragma once

#include "server/commands/command.h"

namespace tanu::server {

/// `backup --data DIR --to FILE`: a whole, checked copy of the database while servers run; prints its path. Where FILE is a
/// folder the copy gets a name with its moment, `server-20261120T070000Z.sqlite` or `.dump`.
///
/// - `--seal-to PUBLIC-FILE`: only the key that `backup-key` printed opens it; the name ends with `.sealed`.
int runBackup(const QStringList& words, const Console& console);

/// `backup-key --public FILE`: makes a key for sealed copies, prints it once for the safe, and writes its public half.
int runBackupKey(const QStringList& words, const Console& console);

/// `restore --from FILE --key server.key --data NEW`: a server in a new place; prints what is to be done next.
///
/// - `--unseal-with FILE`: of a sealed copy; the file has the key as `backup-key` printed it. What was in it lies beside
///   `server.key` meanwhile.
int runRestore(const QStringList& words, const Console& console);

/// `rebuild --data NEW --archive DIR`: what the archive has beyond the backup; prints how much, and a line for each finding.
int runRebuild(const QStringList& words, const Console& console);

/// `check --data DIR`: prints `whole`, or a line for each thing that does not fit and exits with 1.
int runCheck(const QStringList& words, const Console& console);

} // namespace tanu::server
