#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

namespace tanu {

class Connection;

/// The code of migration 5 (S2): seals what the versions before wrote in plain, in the migration's own transaction,
/// between its two scripts; `after` is the second one.
///
/// - The places are those that the tables seal with from now on.
/// - A database without rows needs no sealer. Errors: KeyMissing{column}, those of the database.
Result<void> sealStoredRows(Connection& connection, const QString& after);

} // namespace tanu
