#pragma once

namespace tanu::server {

/// Documents that are void by an order of the platform (L26.2), whatever their center has said of it.
extern const char* const cancellationsSchema;

} // namespace tanu::server
