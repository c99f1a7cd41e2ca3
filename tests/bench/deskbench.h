#pragma once

#include "app/bootstrap/installation.h"
#include "tests/bench/figures.h"

namespace tanu::bench {

/// What whoever sits at the desk waits for besides lists: a classifier of 15,113 lines, against bare inserts of its rows;
/// a personal file that stays open.
void measureDesk(const Installation& installation, Figures& figures);

} // namespace tanu::bench
