#pragma once

#include "core/database/connection.h"

#include <QtCore/QStringList>

namespace tanu {

/// The parcels of a folder that both sides share which are for this installation, and whose travel has not ended here yet:
/// whole ones only, by name. Errors: NotEnrolled, those of the database.
Result<QStringList> parcelsIn(Connection& connection, const QString& folder);

/// The parcel itself, or those of the folder (`parcelsIn`).
Result<QStringList> parcelsAt(Connection& connection, const QString& place);

} // namespace tanu
