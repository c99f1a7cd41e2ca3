#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

namespace tanu::datafolder {

/// What lies where in the folder of an installation's data.
QString databasePath(const QString& data);
QString keyFile(const QString& data); ///< the keys under a passphrase, where there is no keychain
QString demoKeys(const QString& data); ///< a folder
QString forms(const QString& data); ///< a folder: the center's own templates

/// A folder with this mark is a demo: its keys lie in it, its password is known to everybody.
bool isDemo(const QString& data);
/// Errors: FileUnwritable{path}.
Result<void> markDemo(const QString& data);

/// The folder; a new one is a demo if that is wanted, one with data stays what it is. Errors: FileUnwritable{path}.
Result<void> make(const QString& data, bool asDemo);

/// Folder, database and keys are for their owner alone (S2), also those that an earlier version made readable to others.
/// Why without an error: a disk that knows no permissions (FAT) cannot do better, and the work goes on.
void keepToOwner(const QString& data);

} // namespace tanu::datafolder
