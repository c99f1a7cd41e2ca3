#pragma once

#include "tests/bench/figures.h"

namespace tanu::bench {

/// The real `tanu` beside this program on the populated center: how long until its first page is there, and how much
/// memory it then holds; against an empty Qt window in the same environment.
void measureDesktop(const QString& data, Figures& figures);

/// What this program does when it is started as `tanu-bench empty-window`: the limit of the above.
int runEmptyWindow();

} // namespace tanu::bench
