#pragma once

#include "server/context/servercontext.h"
#include "server/registers/registerrow.h"

namespace tanu::server {

/// Number of the newest version; 0: nothing was published. Errors: NotFound{"register", name}, those of the database.
Result<qint64> newestVersion(const ServerContext& context, const QString& registerName);

/// All rows of the newest version, in order of key; empty where nothing was published. Errors: as `newestVersion`.
Result<std::vector<RegisterRow>> rowsNow(const ServerContext& context, const QString& registerName);

/// Rows of the newest version whose key begins like this. Errors: as `newestVersion`.
Result<std::vector<RegisterRow>> rowsNowUnder(
    const ServerContext& context, const QString& registerName, const QString& beginning);

/// The row of this key in the newest version. Errors: as `newestVersion`.
Result<std::optional<RegisterRow>> rowNow(
    const ServerContext& context, const QString& registerName, const QString& key);

} // namespace tanu::server
