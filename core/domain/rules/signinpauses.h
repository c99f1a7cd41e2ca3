#pragma once

#include <QtCore/QDateTime>

#include <optional>

namespace tanu {

/// After so many wrong passwords one after another the account pauses (S1).
inline constexpr int failuresBeforePause = 5;

/// How long the account pauses after its n-th wrong password, in seconds: none for the first four, then 30, 60, 120 and so
/// on, at most 15 minutes.
int pauseAfter(int failures);

/// Whether nobody may try now.
///
/// - An end further away than the longest pause was set by a clock that was wrong: it holds nobody.
bool isPaused(const std::optional<QDateTime>& until, const QDateTime& now);

} // namespace tanu
