#pragma once

#include "tests/support/testcenter.h"

#include <functional>

namespace tanu::test {

/// One action of a service that can be tried until it succeeds.
using Work = std::function<Result<void>()>;

/// An action as a row of the ordeals: every service has at least one.
struct ServiceTrial {
    const char* service; ///< the class
    const char* what; ///< which of its actions
    /// Brings the center where the action is due, and gives the action.
    std::function<Work(TestCenter&)> prepare;
};

std::vector<ServiceTrial> centerTrials();
std::vector<ServiceTrial> applicationTrials();
std::vector<ServiceTrial> caseTrials();
std::vector<ServiceTrial> planningTrials();
std::vector<ServiceTrial> examTrials();
std::vector<ServiceTrial> documentTrials();
std::vector<ServiceTrial> appealTrials();
std::vector<ServiceTrial> accountTrials();
std::vector<ServiceTrial> backupTrials();
std::vector<ServiceTrial> reportTrials();
/// All of them.
std::vector<ServiceTrial> serviceTrials();

/// Whether it was done; what came of it is not looked at.
template <typename T>
Result<void> done(const Result<T>& outcome)
{
    return outcome ? Result<void>() : Result<void>(outcome.error());
}

} // namespace tanu::test
