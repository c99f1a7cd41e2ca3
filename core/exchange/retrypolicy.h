#pragma once

#include "core/base/error.h"

#include <chrono>
#include <optional>

namespace tanu {

/// When to try again after a failure (exchange.md 15).
///
/// - Doubling from 1 s to 15 min, each time by a random factor between one half and one, so that centers that
///   fell out together do not come back together.
/// - The server's own `Retry-After` is honoured if it is longer.
/// - Nothing: trying again cannot help (401, 403, 426, a wrong signature); a person has to look.
/// - An answer that is none of the server's own (a page of the network asking to log in, a redirection) passes, and so does
///   a server that was restored in the middle of it (exchange.md 14).
struct RetryPolicy {
    static constexpr std::chrono::milliseconds shortest {1'000};
    static constexpr std::chrono::milliseconds longest {15 * 60 * 1'000};
};

/// `attempt` counts failures in a row from 1; `jitter` is a random number from 0 to 1.
std::optional<std::chrono::milliseconds> retryAfter(
    const Error& failure, int attempt, double jitter, std::optional<int> serverSeconds = std::nullopt);

/// Whether the same may succeed later without anybody doing something.
bool mayPass(const Error& failure);

} // namespace tanu
