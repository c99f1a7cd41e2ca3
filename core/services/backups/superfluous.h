#pragma once

#include "core/domain/backup.h"
#include "core/services/deed.h"

namespace tanu {

/// Notes in a deed that the backups in this folder go which the rule of what is kept lets go (S2,
/// `superfluousBackups`), and says which: whoever acts removes their files after the commit.
///
/// - The rule looks at what lies in this folder and is good: what lies elsewhere, is gone or was found broken neither goes
///   nor lets another go. Each stick holds by itself what the rule promises.
/// Errors: those of the database.
Result<std::vector<Backup>> noteSuperfluous(Deed& deed, const QString& folder);

} // namespace tanu
