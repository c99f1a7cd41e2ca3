#pragma once

namespace tanu::server {

/// Tries of what somebody may guess, counted by all processes together.
extern const char* const rateLimitsSchema;

} // namespace tanu::server
