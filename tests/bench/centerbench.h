#pragma once

#include "app/bootstrap/installation.h"
#include "tests/bench/figures.h"

namespace tanu::bench {

/// Search and lists at 100,000 persons, against the plainest statement of the same database.
void measureCenter(const Installation& installation, Figures& figures);

} // namespace tanu::bench
