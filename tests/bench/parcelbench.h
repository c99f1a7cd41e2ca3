#pragma once

#include "tests/bench/figures.h"

namespace tanu::bench {

/// A session of 1,000 candidates with 100 MB of scans on its way to a venue (V1).
void measureParcels(Figures& figures);

} // namespace tanu::bench
