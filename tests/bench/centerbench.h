#pragma once

#include "app/bootstrap/installation.h"
#include "tests/bench/figures.h"

namespace tanu::bench {

/// Search and lists at 100,000 persons, against the plainest statement of the same database.
void measureCenter(const Installation& installation, Figures& figures);

/// What sealing costs (S2): the same figures of a sealed center beside those of one in clear, by turns.
void measureSealing(Figures& figures);

} // namespace tanu::bench
