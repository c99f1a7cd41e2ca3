#pragma once

#include "core/base/result.h"

#include <QtCore/QStringList>

namespace tanu::server {

/// Runs a program of PostgreSQL (pg_dump, pg_restore) to its end.
///
/// - Found in PATH, or where Debian keeps it. The password goes by the environment, never on the command line.
/// - Errors: NotFound (program), DatabaseFailed with what it said.
Result<void> runClient(const QString& program, const QStringList& words, const QString& password);

} // namespace tanu::server
