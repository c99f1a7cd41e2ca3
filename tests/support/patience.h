#pragma once

namespace tanu::test {

/// How long a test waits for what must come, in milliseconds. Only a test that fails waits as long, so that none fails
/// because the machine is slow.
inline constexpr int patience = 120'000;

} // namespace tanu::test
