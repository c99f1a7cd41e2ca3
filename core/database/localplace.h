#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace tanu {

/// Whether a file system of this type lies on another computer: by the name under which it is mounted (`nfs4`, `cifs`,
/// `fuse.sshfs`) or by the number that statfs(2) gives; 0 where there is none.
bool isNetworkFileSystem(const QByteArray& type, quint64 magic);

/// A database may only lie on a disk of this computer, under one name (issue 4, one writer). SQLite's locks do not hold
/// over a network, and a second name of the file (a hard link, a symbolic one) leads to a second journal beside it,
/// either of which spoils the data.
///
/// - `file` may be missing: then only the folder is looked at. A folder that is a symbolic link is followed.
/// Errors: DataNotLocal{path, why: `network`, `hard-link`, `symlink`}.
Result<void> checkLocalPlace(const QString& folder, const QString& file);

} // namespace tanu
