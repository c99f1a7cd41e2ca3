#pragma once

#include "core/database/connection.h"
#include "core/domain/values/money.h"
#include "core/domain/values/nqflevel.h"

#include <QtCore/QDate>

namespace tanu {

/// What the procedure costs for a profession and level on a day (L15.3).
/// Errors: PriceMissing{profession}, those of the database.
Result<Money> priceOf(Connection& connection, const QString& profession, NqfLevel level, QDate on);

} // namespace tanu
