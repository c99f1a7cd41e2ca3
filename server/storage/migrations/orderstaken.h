#pragma once

namespace tanu::server {

/// When each installation took each order (L26.4, exchange.md 17).
extern const char* const ordersTakenSchema;

} // namespace tanu::server
