#pragma once

#include "core/domain/backup.h"
#include "core/services/deed.h"

namespace tanu {

/// Notes in a deed that the backups in this folder go which the rule of what is kept lets go (S2,
/// `superfluousBackups`), and says which: whoever acts removes their files after the commit.
///
/// - The rule looks at all backups together, wherever they lie. One that is not there is not noted: it lies on another
///   stick.
/// Errors: those of the database.
Result<std::vector<Backup>> noteSuperfluous(Deed& deed, const QString& folder);

} // namespace tanu
