#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <utility>

namespace tanu {

/// What an action that goes through a list gave for one case: each stands in its own transaction, so one that is
/// refused never holds up the rest.
template <typename T>
struct CaseOutcome {
    ApplicationId application;
    Result<T> result;
};

} // namespace tanu
