#pragma once

#include "tests/bench/figures.h"

namespace tanu::bench {

/// The public check (exchange.md 28) beside many documents, and the status list of a center with a million of them
/// (exchange.md 27).
///
/// - TANU_BENCH_QUESTIONS says how many questions; 20,000 without it, a few hundred are enough to count instructions.
/// - TANU_BENCH_DOCUMENTS says how many documents there are; 100,000 without it, 10,000,000 is the aim of the platform.
void measureCheck(Figures& figures);

} // namespace tanu::bench
