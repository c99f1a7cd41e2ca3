#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>

class QFileDevice;

namespace tanu {

/// No room: a full disk, a quota, a limit of file size.
bool meansDiskFull(int systemError);

/// Why a file could not be written; asked right after it failed. Errors: DiskFull{path}, FileUnwritable{path}.
/// Why by several signs: Qt hands on the system's error of some failures only.
Error writeFailure(const QString& path, const QFileDevice& file);

/// Writes the file whole, or leaves what was there. Errors: DiskFull{path}, FileUnwritable{path}.
Result<void> writeWholeFile(const QString& path, const QByteArray& content);

/// The same for what nobody but the owner of the file shall read (S2), whoever could read what was there.
Result<void> writeOwnersFile(const QString& path, const QByteArray& content);

} // namespace tanu
