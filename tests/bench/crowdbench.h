#pragma once

#include "tests/bench/figures.h"

namespace tanu::bench {

/// The last day of a month: 200 centers with 5,000 records each come at once to one real server process; how long until
/// the last one has its answer, and the most memory that the server needed.
///
/// - TANU_BENCH_CENTERS says how many centers; 200 without it.
void measureCrowd(Figures& figures);

} // namespace tanu::bench
