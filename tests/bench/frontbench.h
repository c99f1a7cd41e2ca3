#pragma once

#include "tests/bench/figures.h"

namespace tanu::bench {

/// The public check as the world asks it: over TLS, through nginx with the shipped configuration (its limits by address
/// lifted), the real server behind it; against an answer that nginx gives by itself. Needs `wrk` of Debian; without it
/// says so and measures nothing.
void measureFront(Figures& figures);

} // namespace tanu::bench
