#pragma once

#include "core/database/connection.h"

namespace tanu {

/// The data of a center for whoever needs nothing of it that is secret or sealed: read only, without the folder's lock and
/// without any key, and so beside every program that has the center open.
///
/// - Nothing of the data is made, migrated or written; data of an older schema is read as far as it goes. Where nobody else
///   has the database open, SQLite may leave an empty log and its index beside it.
/// - A sealed column answers KeyMissing.
/// Errors: NotFound{"data", path}, DataNotLocal{path, why}, DatabaseNewer{found, known}, those of the database.
Result<std::unique_ptr<Connection>> openPublicPart(const QString& data);

} // namespace tanu
