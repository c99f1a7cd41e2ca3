#pragma once

#include "tests/bench/figures.h"

namespace tanu::bench {

/// Documents of recognition in one job, against QPdfWriter drawing the same pages.
void measureCertificates(Figures& figures);

} // namespace tanu::bench
