#pragma once

namespace tanu {

/// After how many minutes without work a desk locks by itself (S1): from `leastLockMinutes` to `mostLockMinutes`, where
/// nobody has chosen `usualLockMinutes`.
inline constexpr int leastLockMinutes = 1;
inline constexpr int mostLockMinutes = 60;
inline constexpr int usualLockMinutes = 10;

constexpr bool areLockMinutes(int minutes)
{
    return minutes >= leastLockMinutes && minutes <= mostLockMinutes;
}

} // namespace tanu
