#pragma once

#include "core/services/desk.h"
#include "tests/support/testcenter.h"

#include <functional>

namespace tanu::test {

/// One call of a service that changes something, with arguments that pass what it checks before the role.
struct ServiceTrial {
    const char* name; ///< `applications/checkpackage`, and what is called, where there are several
    Action action;
    std::function<QString(TestCenter&, Desk&)> attempt;
};

/// One for each of them.
const std::vector<ServiceTrial>& serviceTrials();

} // namespace tanu::test
