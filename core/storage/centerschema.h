#pragma once

#include "core/database/migrator.h"

namespace tanu {

/// The steps of the center's schema, gapless from 1.
std::vector<Migration> centerMigrations();

} // namespace tanu
