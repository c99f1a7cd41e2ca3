#pragma once

#include <QtCore/QString>

namespace tanu::server {

/// Accounts of the console, their recovery codes and sessions, and the trials of signing in (P3).
QString consoleAccountsSchema();

} // namespace tanu::server
