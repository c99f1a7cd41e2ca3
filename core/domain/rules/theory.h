#pragma once

#include "core/base/result.h"

namespace tanu {

/// Result of the theoretical stage: how many of all questions were answered correctly (R15).
struct TheoryCounts {
    int correct = 0;
    int total = 0;

    friend bool operator==(const TheoryCounts&, const TheoryCounts&) = default;
};

/// Errors: CountsImpossible{correct, total} unless 0 <= correct <= total and total >= 1.
Result<TheoryCounts> theoryCounts(int correct, int total);

/// R15: strictly more than 70 % of all questions admit to practice, in whole numbers: 70 of 100 does not,
/// 71 does. Impossible counts admit nobody.
bool admitsToPractice(int correct, int total);

/// The least number of correct answers that admits; `total` >= 1.
int leastCorrect(int total);

} // namespace tanu
