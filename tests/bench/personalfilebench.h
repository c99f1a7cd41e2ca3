#pragma once

#include "tests/bench/figures.h"

namespace tanu::bench {

/// A personal file (R14) of over a hundred pages, against QPdfWriter drawing its photographs alone.
void measurePersonalFile(Figures& figures);

} // namespace tanu::bench
