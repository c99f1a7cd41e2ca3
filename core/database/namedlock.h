#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

namespace tanu {

class Connection;

/// In a transaction that writes beside others: from here to its end nobody else holds the lock of this name, in
/// whatever process on the same database.
///
/// - What was committed by the last holder is seen by every statement that follows.
/// - Always in the same order (device, then journal), or two transactions wait for each other; then one of them gets
///   DatabaseBusy.
/// - SQLite: nothing to do, a writer is alone.
/// - Errors: DatabaseBusy (waited too long), those of the database.
Result<void> takeLock(Connection& connection, const QString& name);

} // namespace tanu
