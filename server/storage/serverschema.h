#pragma once

#include "core/database/migrator.h"

#include <vector>

namespace tanu::server {

/// Every version of the server's database, oldest first; the last one is what this program works with.
std::vector<Migration> serverMigrations();

} // namespace tanu::server
