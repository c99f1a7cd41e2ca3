#pragma once

#include "tests/bench/figures.h"

namespace tanu::bench {

/// Records taken by the server with validation, answer, hash, journal and full sync, against bare bulk inserts of the
/// same rows into the same tables by the same driver.
void measureServer(Figures& figures);

} // namespace tanu::bench
