#pragma once

namespace tanu {

/// Letters that a new passphrase of the file of keys has at least (S2): what the file refuses and what the window says
/// beforehand are one.
inline constexpr int shortestPassphrase = 12;

} // namespace tanu
