#pragma once

#include <QtCore/QtGlobal>

namespace tanu::server {

/// What one request may carry; `hello` tells it to the centers (exchange.md 7).
inline constexpr qint64 greatestBody = 16 * 1024 * 1024; ///< bytes
inline constexpr int greatestBatch = 10'000; ///< records
/// A batch above this travels in chunks (exchange.md 9): what a bad line carries before it breaks.
inline constexpr qint64 usualChunk = 1024 * 1024; ///< bytes

} // namespace tanu::server
